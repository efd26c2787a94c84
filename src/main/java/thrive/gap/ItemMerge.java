package thrive.gap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Gathers what tables wrote, the same words once. */
final class ItemMerge {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern CLOSING = Pattern.compile("[.,;: ]+$");

    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, Set<String>> tables = new LinkedHashMap<>();

    void add(String text, String table) {
        String folded = fold(text);
        words.putIfAbsent(folded, text);
        tables.computeIfAbsent(folded, key -> new LinkedHashSet<>()).add(table);
    }

    /** The items in the order in which they were first added. */
    List<GapItem> items() {
        List<GapItem> items = new ArrayList<>();
        words.forEach((folded, text) ->
                items.add(new GapItem(text, List.copyOf(tables.getOrDefault(folded, Set.of())))));
        return items;
    }

    static String fold(String text) {
        String spaced = SPACE.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
        String folded = CLOSING.matcher(spaced).replaceAll("");
        return folded.isEmpty() ? spaced : folded;
    }
}
