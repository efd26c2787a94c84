package thrive.files.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where the lists and keys stand that a line may belong to, as a {@link LooseScanner} goes down a text. */
final class Outline {

    /** Keys are shorter; what is longer is a text that a colon makes look like one. */
    private static final int LONGEST_KEY = 64;

    /** The columns of lists and keys, the outermost first. */
    private final Deque<Integer> columns = new ArrayDeque<>();
    /** The last key at each column at which one stands, up to the present one. */
    private final TreeMap<Integer, String> keys = new TreeMap<>();

    void clear() {
        columns.clear();
        keys.clear();
    }

    boolean has(int column) {
        return columns.contains(column);
    }

    /** Leaves what stands deeper than a column, and says whether nothing has stood at that one. */
    boolean leave(int column) {
        while (!columns.isEmpty() && columns.getLast() > column) {
            columns.removeLast();
        }
        return columns.isEmpty() || columns.getLast() < column;
    }

    void add(int column) {
        columns.addLast(column);
    }

    /** Notes the key of which the text from one place to another is the name. */
    void key(int column, String text, int from, int colon) {
        keys.tailMap(column, true).clear();
        keys.put(
                column,
                colon - from > LONGEST_KEY ? "" : text.substring(from, colon).strip());
    }

    /** The keys that may stand below the key that a dash or key at a column belongs to. */
    KnownPlace below(int column) {
        Map.Entry<Integer, String> key = keys.floorEntry(column);
        if (key == null) {
            return KnownPlace.ROOT;
        }
        Map.Entry<Integer, String> around = keys.lowerEntry(key.getKey());
        return KnownPlace.below(
                key.getValue(),
                Optional.ofNullable(around).map(Map.Entry::getValue).orElse(""));
    }

    /** The keys that may stand beside one at a column. */
    KnownPlace at(int column) {
        return below(column - 1);
    }
}
