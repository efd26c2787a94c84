package thrive.files.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;

/**
 * A sheet whose columns have their meaning.
 *
 * @param file the file it was read from
 * @param rows the rows below the headings in which something stands, those that are no answers (totals, levels) left out
 * @param above the filled cells above the headings, which are not read as answers
 * @param holdsMore whether text stands where nothing is read: above the headings, in a column that is not known, beside a label
 * @param unnamedScores the numbers of the columns without a heading in which nothing but scores stands; they are not read
 * @param otherScores the numbers of the columns with a heading of another name in which nothing but scores stands, but for those of
 *     earlier rounds and other figures; they are not read
 */
public record Sheet(
        CellFile file,
        List<Row> rows,
        List<Cell> above,
        boolean holdsMore,
        List<Integer> unnamedScores,
        List<Integer> otherScores) {

    public Sheet {
        rows = List.copyOf(rows);
        above = List.copyOf(above);
        unnamedScores = List.copyOf(unnamedScores);
        otherScores = List.copyOf(otherScores);
    }

    /** Where the sheet begins. */
    public Location at() {
        return Location.of(file.name());
    }

    /** A problem of one of its cells, with the line it stands on. */
    public Problem problem(Code code, Cell cell, String message) {
        return file.problem(code, cell, message);
    }

    /**
     * A row, by the names of the columns.
     *
     * @param line the row as it stands in the file
     * @param columns the number of each column by its name
     * @param descriptions the columns in which the description of a score stands, by score
     */
    public record Row(Grid.Row line, Map<String, Integer> columns, SortedMap<Integer, Integer> descriptions) {

        /** Whether the sheet has a column of that name. */
        public boolean has(String column) {
            return columns.containsKey(column);
        }

        /** The cell of a column, or none where the sheet has no such column. */
        public Optional<Cell> find(String column) {
            return Optional.ofNullable(columns.get(column)).map(line::cell);
        }

        /** The cell of a column; where the sheet has no such column a blank one at the row's start. */
        public Cell cell(String column) {
            Integer index = columns.get(column);
            return index == null ? absent() : line.cell(index);
        }

        /** The text of a column's cell, empty where the sheet has no such column. */
        public String text(String column) {
            Integer index = columns.get(column);
            return index == null ? "" : line.cell(index).text();
        }

        /** The cell that says what the row is about: its code or, where it has none, its title. */
        public Cell aboutCell() {
            return text("principle").isEmpty() && !text("title").isEmpty() ? cell("title") : cell("principle");
        }

        /** Whether a character stands in any cell of it. */
        public boolean holds(char sign) {
            for (Cell cell : line.cells()) {
                if (cell.text().indexOf(sign) >= 0) {
                    return true;
                }
            }
            return false;
        }

        /** The cell of a column of the file, counted from 0. */
        public Cell inColumn(int column) {
            return line.cell(column);
        }

        /** The first cell of the row in which something stands. */
        public Cell firstFilled() {
            return line.cells().stream()
                    .filter(cell -> !cell.isBlank())
                    .findFirst()
                    .orElse(line.cell(0));
        }

        private Cell absent() {
            return line.cell(0).asBlank();
        }
    }
}
