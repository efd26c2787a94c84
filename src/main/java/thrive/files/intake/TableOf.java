package thrive.files.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import thrive.files.sheet.Cell;
import thrive.files.sheet.Sheet;
import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;

/** Tells whose row it is: the row's own table where the sheet says it, else the one the file is named for. */
final class TableOf {

    static final String COLUMN = "table";
    private static final Pattern BEFORE_NAME =
            Pattern.compile("^(?:our |your )?(?:table|team|group)(?: name)?\\s*[:=–-]\\s*", Pattern.CASE_INSENSITIVE);

    private final SheetFile file;
    private final Sheet sheet;
    private final KnownTables names;
    private final Problems problems;
    /** What each text in the column was found to mean, which is told at the first. */
    private final Map<String, Optional<KnownTables.Meant>> byText = new HashMap<>();

    private boolean toldFileName;
    /** Whether any row says its table; a column of tables that is blank throughout leaves the file's name in force. */
    private final boolean byRow;

    private final Optional<KnownTables.Meant> meant;

    TableOf(SheetFile file, Sheet sheet, KnownTables names, Problems problems) {
        this.file = file;
        this.sheet = sheet;
        this.names = names;
        this.problems = problems;
        this.meant = names.ofFile(file.stem());
        this.byRow = sheet.rows().stream().anyMatch(row -> !row.text(COLUMN).isEmpty());
        if (!byRow) {
            meant.ifPresent(this::compareWithTitle);
        }
    }

    /** "Table: Orange" above the headings is a witness of whose sheet it is. */
    private void compareWithTitle(KnownTables.Meant ofFile) {
        for (Cell cell : sheet.above()) {
            Optional<String> named =
                    names.listed(BEFORE_NAME.matcher(cell.text()).replaceFirst(""));
            if (named.isPresent() && !named.get().equals(ofFile.table())) {
                problems.add(sheet.problem(
                                Code.S20,
                                cell,
                                "the sheet names table " + named.get() + ", but its file is that of table "
                                        + ofFile.table())
                        .withExpected("the same table in both: correct the cell, or rename the file"));
                return;
            }
        }
    }

    /** What is to be said where the file's name leads to its table, but is not the table's id. */
    Optional<Problem> naming() {
        return byRow
                ? Optional.empty()
                : meant.filter(table -> !table.isOwn())
                        .map(table -> Problem.of(
                                        Code.S16, file.at(), "the file was read as the sheet of table " + table.table())
                                .withValue(file.stem())
                                .withExpected("a file called " + table.table() + ".csv: rename it"));
    }

    /**
     * The id of the row's table, spelt as the site spells it; nothing where a problem says why.
     *
     * @param filled whether the row holds something that must not be lost
     */
    Optional<String> row(Sheet.Row row, boolean filled) {
        Cell cell = row.cell(COLUMN);
        if (!byRow) {
            return fromFileName();
        }
        if (!cell.isBlank()) {
            return fromCell(cell);
        }
        if (filled) {
            problems.add(sheet.problem(Code.V12, cell, "the row names no table; merged cells leave such gaps")
                    .withExpected(names.expected() + ", in each row: unmerge the cells and fill it down"));
        }
        return Optional.empty();
    }

    private Optional<String> fromCell(Cell cell) {
        boolean first = !byText.containsKey(cell.text());
        Optional<KnownTables.Meant> meant = byText.computeIfAbsent(cell.text(), names::typed);
        if (meant.isEmpty() && first) {
            problems.add(sheet.problem(Code.V12, cell, "there is no table " + Quoted.of(cell.text()))
                    .withExpected(names.expected())
                    .withSuggestions(names.suggestions(cell.text())));
        } else if (first && meant.get().by() == KnownTables.By.NAME) {
            problems.add(sheet.problem(
                            Code.S16,
                            cell,
                            Quoted.of(cell.text()) + " was read as table "
                                    + meant.get().table())
                    .withExpected("the table's id, " + meant.get().table()));
        }
        return meant.map(KnownTables.Meant::table);
    }

    private Optional<String> fromFileName() {
        if (meant.isEmpty() && !toldFileName) {
            toldFileName = true;
            problems.add(Problem.of(Code.S05, file.at(), "no table is called " + Quoted.of(file.stem()))
                    .withValue(file.stem())
                    .withExpected("a file named after " + names.expected())
                    .withSuggestions(names.suggestions(file.stem())));
        }
        return meant.map(KnownTables.Meant::table);
    }
}
