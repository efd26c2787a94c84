package thrive.files.intake;

import java.util.ArrayList;
import java.util.List;

import thrive.files.sheet.Sheet;

/**
 * The rows that one file holds for one table.
 *
 * @param table the table's id
 * @param file the file
 * @param sheet the whole sheet of the file
 * @param rows those of its rows that are the table's
 * @param lost how many rows of the file hold an answer and name no table that is known: some may be the table's
 */
record TableRows(String table, SheetFile file, Sheet sheet, List<FilledRow> rows, int lost) {

    TableRows {
        rows = List.copyOf(rows);
    }

    /** The rows' cells. */
    List<Sheet.Row> cells() {
        List<Sheet.Row> cells = new ArrayList<>(rows.size());
        rows.forEach(row -> cells.add(row.cells()));
        return cells;
    }
}
