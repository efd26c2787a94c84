package thrive.files.sheet;

import java.util.List;

import thrive.problem.Location;

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
                    : new Cell("", new Behind(file, tail), column - cells.size() + 1, number, column);
        }
    }

    /**
     * The home of cells behind the last filled one of a row, whose marks count from there. Where they begin is looked for when it is
     * asked for, since the way there may be long.
     */
    private record Behind(CellFile file, Tail tail) implements CellFile {

        @Override
        public String name() {
            return file.name();
        }

        @Override
        public Location place(int mark) {
            return file.place(tail.mark(mark));
        }

        @Override
        public String excerpt(Location place) {
            return file.excerpt(place);
        }

        @Override
        public boolean beginsBlank(int mark) {
            return file.beginsBlank(tail.mark(mark));
        }

        @Override
        public boolean isPartedByCommas() {
            return file.isPartedByCommas();
        }

        @Override
        public String separators() {
            return file.separators();
        }
    }

    public Grid {
        rows = List.copyOf(rows);
    }

    /** The texts of the cells of each row in which something stands. */
    public List<List<String>> texts() {
        return rows.stream()
                .filter(row -> !row.isBlank())
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    /** How many columns hold something in any row. */
    int widest() {
        int widest = 0;
        for (Row row : rows) {
            widest = Math.max(widest, row.cells().size());
        }
        return widest;
    }
}
