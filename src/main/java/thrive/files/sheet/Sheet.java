package thrive.files.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import thrive.files.text.TextFile;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;

/**
 * A sheet whose columns have their meaning.
 *
 * @param file the text it was read from
 * @param rows the rows below the header
 */
public record Sheet(TextFile file, List<Row> rows) {

    public Sheet {
        rows = List.copyOf(rows);
    }

    /** Where the sheet begins. */
    public Location at() {
        return Location.of(file.name());
    }

    /** A problem of one of its cells, with the line it stands on. */
    public Problem problem(Code code, Cell cell, String message) {
        return Problem.of(code, cell.at(), message).withValue(cell.text()).withExcerpt(file.excerpt(cell.at()));
    }

    /** A row, by the names of the columns. */
    public record Row(Map<String, Cell> cells, Location at) {

        public Row {
            cells = Map.copyOf(cells);
        }

        /** The cell of a column, or none where the sheet has no such column. */
        public Optional<Cell> find(String column) {
            return Optional.ofNullable(cells.get(column));
        }

        /** The cell of a column; a blank one at the row's start where the sheet has no such column. */
        public Cell cell(String column) {
            return find(column).orElse(new Cell("", at));
        }

        /** The text of a column's cell, empty where the sheet has no such column. */
        public String text(String column) {
            return cell(column).text();
        }
    }
}
