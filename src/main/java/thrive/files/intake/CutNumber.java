package thrive.files.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import thrive.files.sheet.Cell;
import thrive.files.sheet.Sheet;
import thrive.text.LatePattern;

/** Notices half a number behind its other half: in a file with commas between its cells, an unquoted {@code 2,5} takes two of them. */
final class CutNumber {

    private static final Set<String> FRACTIONS = Set.of("5", "25", "50", "75");
    private static final LatePattern NUMBER = LatePattern.of("[0-9]{1,9}");
    private static final LatePattern WHOLE = LatePattern.of("[+-]?[0-9]{1,4}");

    private final Sheet sheet;
    private final List<Sheet.Row> rows;
    private final String column;
    private final Set<String> remarks;
    /** Worked out when it is first asked for, which for most sheets it never is. */
    private Optional<Boolean> mayBeCut = Optional.empty();

    /**
     * For some rows of a sheet.
     *
     * @param column where the numbers stand
     * @param remarks the columns in which numbers alone say nothing; one with other numbers than fractions holds numbers of its own
     */
    CutNumber(Sheet sheet, List<Sheet.Row> rows, String column, Set<String> remarks) {
        this.sheet = sheet;
        this.rows = rows;
        this.column = column;
        this.remarks = remarks;
    }

    /** The cell behind a row's number that most likely is the rest of it. */
    Optional<Cell> in(Sheet.Row row) {
        Optional<Cell> behind = behind(row);
        boolean mayBeRest =
                behind.isPresent() && FRACTIONS.contains(behind.get().text());
        return mayBeRest && WHOLE.matcher(row.text(column)).matches() && mayBeCut() ? behind : Optional.empty();
    }

    /** Whether commas part the cells, and no row has a number of its own behind the first. */
    private boolean mayBeCut() {
        if (mayBeCut.isEmpty()) {
            mayBeCut = Optional.of(areNoNumbers());
        }
        return mayBeCut.get();
    }

    private boolean areNoNumbers() {
        return sheet.file().isPartedByCommas()
                && rows.stream()
                        .flatMap(row -> behind(row).stream())
                        .map(Cell::text)
                        .noneMatch(text ->
                                NUMBER.matcher(text).matches() && !FRACTIONS.contains(text) && !text.equals("0"));
    }

    private Optional<Cell> behind(Sheet.Row row) {
        Integer number = row.columns().get(column);
        if (number == null) {
            return Optional.empty();
        }
        for (String remark : remarks) {
            if (Integer.valueOf(number + 1).equals(row.columns().get(remark))) {
                return Optional.of(row.cell(remark));
            }
        }
        return Optional.empty();
    }
}
