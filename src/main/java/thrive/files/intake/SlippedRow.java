package thrive.files.intake;

import java.util.Optional;

import thrive.files.sheet.Cell;
import thrive.files.sheet.Sheet;
import thrive.model.Principle;
import thrive.problem.Code;
import thrive.problem.Problem;

/** A row of which every cell from the code or the title on stands one column too far to the right. */
final class SlippedRow {

    private SlippedRow() {}

    /**
     * The problem of a row whose title stands in the column behind its own; nothing where it does not.
     *
     * @param principle whose row it is, by the code under "principle" or, where that is blank, under "title"
     */
    static Optional<Problem> problem(Sheet.Row row, Sheet sheet, Principle principle, Titles titles) {
        Integer title = row.columns().get("title");
        boolean isInPlace =
                !row.text("title").isEmpty() && !row.text("principle").isEmpty();
        if (title == null || isInPlace || !row.columns().containsValue(title + 1)) {
            return Optional.empty();
        }
        Cell cell = row.inColumn(title + 1);
        if (cell.isBlank() || !titles.isOwn(cell.text(), principle)) {
            return Optional.empty();
        }
        return Optional.of(sheet.problem(
                        Code.F37, cell, "the title stands in the next column: the row may have slipped by one cell")
                .withExpected("the title under \"title\", and what stands behind it one cell further left")
                .withAbout("principle " + principle.id()));
    }
}
