package thrive.files.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Tells whether the numbers of a column count people or are their names: who is called 1 and 2 answers about every principle. */
final class HeadCounts {

    private HeadCounts() {}

    /**
     * Whether a column counts: all that stands in it are single numbers, and these are others for one principle than for the next, or
     * there is only one.
     *
     * @param key the column that says what a row is about
     */
    static boolean are(Grid grid, Grid.Row headings, int key, int column) {
        Map<String, Set<String>> numbers = new HashMap<>();
        for (Grid.Row row :
                grid.rows().subList(headings.number() + 1, grid.rows().size())) {
            String text = row.cell(column).text();
            if (!text.isEmpty() && !Content.isSingleNumber(text)) {
                return false;
            }
            if (!text.isEmpty()
                    && !numbers.computeIfAbsent(row.cell(key).text(), k -> new HashSet<>())
                            .add(text)) {
                return true;
            }
        }
        boolean areSame = numbers.size() > 1 && new HashSet<>(numbers.values()).size() == 1;
        return !numbers.isEmpty() && !areSame;
    }
}
