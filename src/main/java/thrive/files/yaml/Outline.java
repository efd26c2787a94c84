package thrive.files.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where the lists and keys stand that a line may belong to, as a {@link LooseScanner} goes down a text. */
final class Outline {

    /** Keys are shorter; what is longer is a text that a colon makes look like one. */
    private static final int LONGEST_KEY = 64;

    private static final int NONE = -1;

    /** The keys with which the items of our lists begin. */
    private static final Set<String> NAMING = Set.of("id", "what", "principle");

    /**
     * A column at which keys or list items stand.
     *
     * @param at where the first of them begins
     * @param isDash whether hyphens stand there
     * @param isItem whether its first key stands behind a hyphen
     * @param isShared whether the hyphens of its last key's list stand there as well
     */
    private record Level(int column, int at, boolean isDash, boolean isItem, boolean isShared) {

        private boolean lacksHyphen() {
            return !isDash && !isItem && !isShared;
        }
    }

    /** The outermost first. */
    private final Deque<Level> levels = new ArrayDeque<>();
    /** The outermost of those that the present line has left. */
    private @Nullable Level left;
    /** A value that stands on a line of its own below a key, since the last list item or key. */
    private @Nullable Level value;
    /** The last key at each column at which one stands, up to the present one. */
    private final TreeMap<Integer, String> keys = new TreeMap<>();

    void clear() {
        levels.clear();
        keys.clear();
        left = null;
        value = null;
    }

    boolean has(int column) {
        return levels.stream().anyMatch(level -> level.column() == column);
    }

    /** Leaves what stands deeper than a column, and says whether nothing has stood at that one. */
    boolean leave(int column) {
        left = null;
        while (!levels.isEmpty() && levels.getLast().column() > column) {
            left = levels.removeLast();
        }
        return levels.isEmpty() || levels.getLast().column() < column;
    }

    /** Adds the column at which a list item, or a key with or without a hyphen before it, begins. */
    void add(int column, int at, boolean isDash, boolean isItem) {
        levels.addLast(new Level(column, at, isDash, isItem, false));
    }

    /** Notes whether the hyphens of a list stand at the column of its key, which is the innermost one. */
    void share(boolean isShared) {
        Level last = levels.removeLast();
        levels.addLast(new Level(last.column(), last.at(), last.isDash(), last.isItem(), isShared));
    }

    /** Notes a value that begins a line below its key. */
    void value(int column, int at) {
        value = new Level(column, at, false, false, false);
    }

    void endValue() {
        value = null;
    }

    /**
     * Where the first item of a list begins without its hyphen, as a later one with a hyphen at a column shows that has just been left for;
     * -1 where none does.
     */
    int firstWithoutHyphen(int column) {
        Level same = levels.isEmpty() ? null : levels.getLast();
        if (value != null && value.column() >= column) {
            return value.at();
        }
        if (same != null && same.column() == column) {
            return levels.size() > 1 && same.lacksHyphen() ? same.at() : NONE;
        }
        return left != null && left.lacksHyphen() ? left.at() : NONE;
    }

    /** Where the item of a list begins without a hyphen that the last key is the first of, as its name tells; -1 where it is none. */
    int itemWithoutHyphen() {
        if (levels.size() < 2) {
            return NONE;
        }
        Level last = levels.getLast();
        boolean names = NAMING.contains(keys.getOrDefault(last.column(), ""));
        return names && last.lacksHyphen() && below(last.column() - 1).isKnown() ? last.at() : NONE;
    }

    /** Whether an item in brackets stands at a place, on a line that may belong to a list whose items have hyphens. */
    boolean lacksHyphen(Line line, int at) {
        boolean hasItems = false;
        for (Level level : levels) {
            hasItems |= level.isDash() || level.isShared();
        }
        return hasItems && at < line.end() && line.text().charAt(at) == '{';
    }

    /** Whether list items stand at the innermost column, and no key may. */
    boolean isOfItems() {
        return !levels.isEmpty() && levels.getLast().isDash();
    }

    /** Whether keys stand at the innermost column, and no list item may. */
    boolean isOfKeys() {
        return !levels.isEmpty()
                && !levels.getLast().isDash()
                && !levels.getLast().isShared();
    }

    /** Whether a word begins the items of our lists. */
    static boolean beginsItems(String word) {
        return NAMING.contains(word);
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

    /** The keys that may stand at a column below a key at another one, or beside those at the column where that stands no deeper. */
    KnownPlace from(int parent, int column) {
        return column > parent ? below(parent) : at(column);
    }

    /** The keys that may stand beside one at a column. */
    KnownPlace at(int column) {
        return below(column - 1);
    }
}
