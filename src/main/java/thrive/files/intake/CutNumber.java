package thrive.files.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import thrive.files.sheet.Cell;
import thrive.files.sheet.Sheet;

/** Notices half a number behind its other half: in a file with commas between its cells, an unquoted {@code 2,5} takes two of them. */
final class CutNumber {

    private static final Set<String> FRACTIONS = Set.of("5", "25", "50", "75");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,4}");

    private final String column;
    private final Set<String> remarks;
    private final boolean mayBeCut;

    /**
     * For some rows of a sheet.
     *
     * @param column where the numbers stand
     * @param remarks the columns in which numbers alone say nothing; one with other numbers than fractions holds numbers of its own
     */
    CutNumber(Sheet sheet, List<Sheet.Row> rows, String column, Set<String> remarks) {
        this.column = column;
        this.remarks = remarks;
        this.mayBeCut = sheet.file().isPartedByCommas()
                && rows.stream()
                        .flatMap(row -> behind(row).stream())
                        .map(Cell::text)
                        .noneMatch(text ->
                                NUMBER.matcher(text).matches() && !FRACTIONS.contains(text) && !text.equals("0"));
    }

    /** The cell behind a row's number that most likely is the rest of it. */
    Optional<Cell> in(Sheet.Row row) {
        return !mayBeCut || !WHOLE.matcher(row.text(column)).matches()
                ? Optional.empty()
                : behind(row).filter(cell -> FRACTIONS.contains(cell.text()));
    }

    private Optional<Cell> behind(Sheet.Row row) {
        Integer number = row.columns().get(column);
        return number == null
                ? Optional.empty()
                : remarks.stream()
                        .filter(remark ->
                                Integer.valueOf(number + 1).equals(row.columns().get(remark)))
                        .findFirst()
                        .map(row::cell);
    }
}
