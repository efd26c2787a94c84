package thrive.files.sheet;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds the row of headings: the first row by which the sheet can be read, or else the one of which most is understood. */
final class HeadingRow {

    /** The last row, from 0, in which headings are looked for: above them stand titles and instructions. */
    static final int LAST = 9;

    private HeadingRow() {}

    /** The columns by the row of headings, or nothing where no row holds anything. */
    static Optional<Columns> of(Grid grid, SheetKind kind, Vocabulary words) {
        Optional<Columns> best = Optional.empty();
        for (Grid.Row row :
                grid.rows().subList(0, Math.min(LAST + 1, grid.rows().size()))) {
            if (known(row, kind) > 0) {
                Columns columns = Columns.of(grid, kind, words, row);
                if (columns.isComplete() && !(known(row, kind) == 1 && isTitle(row, grid, kind))) {
                    return Optional.of(columns);
                }
                boolean better =
                        best.isEmpty() || columns.understood() > best.get().understood();
                best = better ? Optional.of(columns) : best;
            }
        }
        return best.or(() -> grid.rows().stream()
                .filter(row -> !row.isBlank())
                .findFirst()
                .map(row -> Columns.of(grid, kind, words, row)));
    }

    /** Whether a row with a single heading is a title, since one below it has all the headings that such a sheet needs. */
    private static boolean isTitle(Grid.Row row, Grid grid, SheetKind kind) {
        int last = Math.min(LAST + 1, grid.rows().size());
        return grid.rows().subList(Math.min(row.number() + 1, last), last).stream()
                .anyMatch(below -> fitting(below, kind) > known(below, kind) && known(below, kind) > 1);
    }

    /** How many headings of a kind of sheet a row holds. */
    static int known(Grid.Row row, SheetKind kind) {
        int known = 0;
        for (Cell cell : row.cells()) {
            known += !cell.isBlank() && kind.knows(cell.text()) ? 1 : 0;
        }
        return known;
    }

    /** The same, and one more where they are all that such a sheet needs: an instruction may name as many columns by chance. */
    static int fitting(Grid.Row row, SheetKind kind) {
        Set<String> named = new HashSet<>();
        for (Cell cell : row.cells()) {
            kind.column(cell.text()).ifPresent(column -> named.add(column.name()));
        }
        boolean hasKey = named.contains(kind.key()) || named.contains("title");
        return known(row, kind) + (hasKey && kind.content().stream().anyMatch(named::contains) ? 1 : 0);
    }
}
