package thrive.files.sheet;

import java.util.List;

/**
 * A file as cells with their places, before any of them has a meaning. It is the same whatever kind of file it was read from.
 *
 * @param file the file
 * @param rows its rows from the first on, blank ones included, each up to its last filled cell
 */
public record Grid(CellFile file, List<Row> rows) {

    /** Finds where a cell begins behind the last filled one of its row. */
    interface Tail {

        /** The mark of the cell that stands so many columns behind the last filled cell, 1 for the next. */
        int mark(int columnsBehind);
    }

    /**
     * A row.
     *
     * @param number which, from 0
     * @param cells its cells up to the last filled one; none where the row is blank
     * @param width how many cells the file has in the row, blank ones at its end included
     * @param tail where the cells behind the last filled one begin
     */
    record Row(CellFile file, int number, List<Cell> cells, int width, Tail tail) {

        boolean isBlank() {
            return cells.isEmpty();
        }

        /** The cell of a column, counted from 0; a blank one where the row ends before it. */
        Cell cell(int column) {
            return column < cells.size()
                    ? cells.get(column)
                    : new Cell("", file, tail.mark(column - cells.size() + 1), number, column);
        }
    }

    public Grid {
        rows = List.copyOf(rows);
    }

    /** How many columns hold something in any row. */
    int widest() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
}
