package thrive.render.table;

import java.util.List;
import java.util.Set;

/**
 * A result as rows and columns.
 *
 * @param headings the columns' headings
 * @param numeric the columns, counted from 0, that hold figures
 * @param rows the rows, each as long as the headings
 */
public record FlatTable(List<String> headings, Set<Integer> numeric, List<List<String>> rows) {

    public FlatTable {
        headings = List.copyOf(headings);
        numeric = Set.copyOf(numeric);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
