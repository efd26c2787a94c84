package thrive.files.intake;

import thrive.files.sheet.Cell;
import thrive.files.sheet.Sheet;

/**
 * A row of a sheet, with what somebody wrote into it.
 *
 * @param cells what stands in it
 * @param filling what of it the blank sheet does not hold
 */
record FilledRow(Sheet.Row cells, Filling filling) {

    /** Whether an answer stands in it, or what was meant as one: that must not be lost. */
    boolean isAnswered() {
        return filling == Filling.ANSWERS;
    }

    /** The text of a column's cell, empty where the sheet has no such column. */
    String text(String column) {
        return cells.text(column);
    }

    /** The cell of a column; where the sheet has no such column a blank one at the row's start. */
    Cell cell(String column) {
        return cells.cell(column);
    }
}
