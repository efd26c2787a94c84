package thrive.files.sheet;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A look at one column of a grid of which nothing else is wanted: what is written below its heading. */
public final class ColumnPeek {

    private static final int HEADINGS_WITHIN = 10;

    private ColumnPeek() {}

    /** The texts below a heading that stands in the first ten rows, each once; none where there is no such heading or all are blank. */
    public static Set<String> below(Grid grid, SheetKind kind, String name) {
        for (int row = 0; row < Math.min(HEADINGS_WITHIN, grid.rows().size()); row++) {
            if (isHeadings(grid.rows().get(row), kind)) {
                OptionalInt column = column(grid.rows().get(row), kind, name);
                if (column.isEmpty()) {
                    return Set.of();
                }
                return grid.rows().stream()
                        .skip(row + 1L)
                        .map(below -> below.cell(column.getAsInt()).text())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.toSet());
            }
        }
        return Set.of();
    }

    /** Whether two cells at least name a column each: a note below the headings that begins like one of them does not. */
    private static boolean isHeadings(Grid.Row row, SheetKind kind) {
        return row.cells().stream()
                        .flatMap(cell -> kind.column(cell.text()).stream())
                        .map(Column::name)
                        .distinct()
                        .count()
                > 1;
    }

    private static OptionalInt column(Grid.Row row, SheetKind kind, String name) {
        OptionalInt named = IntStream.range(0, row.cells().size())
                .filter(i -> kind.column(row.cells().get(i).text())
                        .filter(column -> column.name().equals(name))
                        .isPresent())
                .findFirst();
        if (named.isPresent() || !name.equals("table")) {
            return named;
        }
        OptionalInt asked = IntStream.range(0, row.cells().size())
                .filter(i -> kind.asksForTable(row.cells().get(i).text()))
                .findFirst();
        return asked.isPresent()
                ? asked
                : TableQuestion.among(
                                IntStream.range(0, row.cells().size()).boxed().toList(),
                                i -> row.cells().get(i).text())
                        .stream()
                        .mapToInt(Integer::intValue)
                        .findFirst();
    }
}
