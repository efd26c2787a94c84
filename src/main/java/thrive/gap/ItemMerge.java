package thrive.gap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import thrive.text.Folding;

/** Gathers what tables wrote, the same words once. */
final class ItemMerge {

    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, Set<String>> tables = new LinkedHashMap<>();

    void add(String text, String table) {
        String folded = Folding.words(text);
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
}
