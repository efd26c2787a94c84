package thrive.files.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the row of headings: the first row by which the sheet can be read, or else the one of which most is understood. */
final class HeadingRow {

    /** The last row, from 0, in which headings are looked for: above them stand titles and instructions. */
    static final int LAST = 9;

    private HeadingRow() {}

    /** The columns by the row of headings, or nothing where no row holds anything. */
    static Optional<Columns> of(Grid grid, SheetKind kind, Vocabulary words) {
        List<Columns> candidates = grid.rows().stream()
                .limit(LAST + 1)
                .filter(row -> !row.isBlank())
                .map(row -> Columns.of(grid, kind, words, row))
                .toList();
        Optional<Columns> complete =
                candidates.stream().filter(Columns::isComplete).findFirst();
        // Of several that are understood alike the first counts, as max does not promise.
        return complete.or(() -> candidates.stream().min(Comparator.comparingInt(c -> -c.understood())))
                .or(() -> grid.rows().stream()
                        .filter(row -> !row.isBlank())
                        .findFirst()
                        .map(row -> Columns.of(grid, kind, words, row)));
    }

    /** How many headings of a kind of sheet a row holds. */
    static int known(Grid.Row row, SheetKind kind) {
        return (int) row.cells().stream()
                .filter(cell -> !cell.isBlank() && kind.knows(cell.text()))
                .count();
    }
}
