package thrive.files.intake;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import thrive.files.sheet.Cell;
import thrive.files.sheet.Sheet;
import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;
import thrive.text.LatePattern;

/** Tells whose row it is: the row's own table where the sheet says it, else the one the file is named for. */
final class TableOf {

    static final String COLUMN = "table";
    private static final String OF_NUMBERS = "Table 1";
    /** Tables without scores that are told about in one file: where there are more, these say enough. */
    private static final int MOST_TOLD = 50;

    private static final LatePattern BEFORE_NAME = LatePattern.of(
            "^(?:our |your |the )?(?:table|team|group)(?: name)?\\s*[:=–-]\\s*"
                    + "|^(?:(?:the )?(?:scor(?:es?|ing)|rank(?:s|ings?)|gaps?|answers|results)(?: sheets?| form)?|sheet|form)"
                    + " (?:of|for|from|by) (?:the )?(?:(?:table|team|group) )?"
                    + "|^(?:completed|filled in|scored|ranked|written) by\\s*[:=–-]?\\s*(?:(?:table|team|group) )?"
                    + "|^(?:table|team|group) (?=[^:]{1,80}['\u2019]s )",
            Pattern.CASE_INSENSITIVE);
    private static final LatePattern BEHIND_NAME = LatePattern.of(
            "['\u2019]s (?:table )?(?:scores?|answers|rankings?|gaps?|sheet)$", Pattern.CASE_INSENSITIVE);

    private final SheetFile file;
    private final Sheet sheet;
    private final KnownTables names;
    /** What matters only where something of the file is read or written. */
    private final Problems ofFile;

    private final Problems problems;
    /** What each text in the column was found to mean, which is told at the first. */
    private final Map<String, Optional<KnownTables.Meant>> byText = new HashMap<>();
    /** What is wrong with tables in whose rows nothing was written so far, by what stands in the column. */
    private final Map<String, Problem> ofBlankRows = new HashMap<>();

    private boolean toldFileName;
    private int withoutScores;
    /** Whether any row says its table; a column of tables that is blank throughout leaves the file's name in force. */
    private final boolean byRow;

    private final Optional<KnownTables.Meant> meant;
    /** Whose the file is, where its rows may name no other table. */
    private final Optional<String> owner;
    /** The tables that rows name in the file of another. */
    private final Set<String> others = new TreeSet<>();

    private Optional<Problem> another = Optional.empty();
    /** The tables that a filled row takes from another, or the file from a row: of these nobody can say which is right. */
    private final Set<String> disputed = new TreeSet<>();

    /**
     * For the rows of one file.
     *
     * @param owners whose file it is by its name, though its rows name tables
     * @param ofFile takes what nobody needs to hear of a file in which nothing is written and of which nothing is read
     * @param problems takes what must not be lost
     */
    TableOf(SheetFile file, Sheet sheet, KnownTables names, OwnFiles owners, Problems ofFile, Problems problems) {
        this.file = file;
        this.sheet = sheet;
        this.names = names;
        this.ofFile = ofFile;
        this.problems = problems;
        this.meant = names.ofFile(file.stem());
        this.byRow = saysTables(sheet);
        this.owner = byRow ? meant.flatMap(m -> owners.owner(file, m, sheet)) : Optional.empty();
        if (!byRow) {
            meant.ifPresent(this::compareWithTitle);
        }
    }

    /** The table that the file's name means; nothing where it means none. */
    Optional<String> ofFile() {
        return meant.map(KnownTables.Meant::table);
    }

    /** Whether something was added to the table in the file's name, so that no other table can be meant. */
    boolean isDecorated() {
        return meant.filter(m -> m.by() == KnownTables.By.DECORATED).isPresent();
    }

    /** Whether any row says its table. */
    static boolean saysTables(Sheet sheet) {
        return sheet.rows().stream().anyMatch(row -> !row.text(COLUMN).isEmpty());
    }

    /** What the rows say their tables are, each text once. */
    static Set<String> texts(Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> row.text(COLUMN))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The tables that are not the file's and that its rows name, once all rows have been asked for. */
    Set<String> others() {
        return Set.copyOf(others);
    }

    /** The tables between which file and rows leave it open whose an answer is, once all rows have been asked for. */
    Set<String> disputed() {
        return Set.copyOf(disputed);
    }

    /** "Table: Orange" above the headings is a witness of whose sheet it is. */
    private void compareWithTitle(KnownTables.Meant own) {
        for (Cell cell : sheet.above()) {
            Optional<String> named = names.listed(nameIn(cell.text()));
            if (named.isPresent() && !named.get().equals(own.table()) && !isOfNumbers(cell)) {
                ofFile.add(sheet.problem(
                                Code.S20,
                                cell,
                                "the sheet names table " + named.get() + ", but its file is that of table "
                                        + own.table())
                        .withExpected("the same table in both: correct the cell, or rename the file"));
                return;
            }
        }
    }

    /** Whether it is what Numbers writes above the first table of every sheet, whatever it is of. */
    private boolean isOfNumbers(Cell cell) {
        return cell.rowNumber() == 1
                && cell.text().equals(OF_NUMBERS)
                && sheet.above().stream()
                                .filter(other -> other.rowNumber() == 1)
                                .count()
                        == 1;
    }

    private static String nameIn(String title) {
        return BEHIND_NAME.matcher(BEFORE_NAME.matcher(title).replaceFirst("")).replaceFirst("");
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

    /** The id of the row's table, spelt as the site spells it; nothing where a problem says why, or nothing is written in the row. */
    Optional<String> row(FilledRow row) {
        Cell cell = row.cell(COLUMN);
        if (!byRow) {
            return fromFileName();
        }
        if (!cell.isBlank()) {
            Optional<String> table = fromCell(cell, row);
            if (row.filling().isAny()) {
                Optional.ofNullable(ofBlankRows.remove(cell.text())).ifPresent(problems::add);
            }
            return table;
        }
        if (row.filling().isAny()) {
            problems.add(isHeading(row) ? PrincipleOf.passedOver(row, sheet) : nameless(cell));
        }
        return Optional.empty();
    }

    /** Whether all that somebody wrote is a title of no principle, as above a part of the sheet. */
    private static boolean isHeading(FilledRow row) {
        return !row.isAnswered()
                && !row.text("title").isEmpty()
                && row.text("principle").isEmpty()
                && row.text("respondent").isEmpty()
                && row.text("sector").isEmpty();
    }

    private Problem nameless(Cell cell) {
        return sheet.problem(Code.V12, cell, "the row names no table; merged cells leave such gaps")
                .withExpected(names.expected() + ", in each row: unmerge the cells and fill it down");
    }

    private Optional<String> fromCell(Cell cell, FilledRow row) {
        boolean first = !byText.containsKey(cell.text());
        Optional<KnownTables.Meant> meant = byText.computeIfAbsent(cell.text(), names::typed);
        if (meant.isEmpty() && first) {
            tellWhereFilled(
                    cell,
                    names.told(
                            sheet.problem(Code.V12, cell, "there is no table " + Quoted.of(cell.text())),
                            cell.text(),
                            names.expected()));
        } else if (first && names.welcomeAll() && NoTable.isNoName(cell.text()) && !names.isReserved(cell.text())) {
            ofFile.add(sheet.problem(Code.S24, cell, Quoted.of(cell.text()) + " is read as a table")
                    .withExpected("rows of tables only: delete those of anything else"));
        } else if (first && names.didNotScore(meant.get().table())) {
            tellNoScores(cell, meant.get().table());
        } else if (first && meant.get().by() == KnownTables.By.NAME) {
            ofFile.add(sheet.problem(
                            Code.S16,
                            cell,
                            Quoted.of(cell.text()) + " was read as table "
                                    + meant.get().table())
                    .withExpected("the table's id, " + meant.get().table()));
        }
        Optional<String> table = meant.map(KnownTables.Meant::table);
        boolean isOthers = table.isPresent() && owner.isPresent() && !table.equals(owner);
        if (isOthers) {
            tellAnother(cell, table.get(), owner.get(), row.filling().isAny());
        }
        return table.filter(t -> !isOthers);
    }

    private void tellNoScores(Cell cell, String table) {
        withoutScores++;
        if (withoutScores <= MOST_TOLD) {
            ofFile.add(sheet.problem(
                            Code.S24, cell, Quoted.of(cell.text()) + " is read as a table, which has no score sheet")
                    .withExpected("the table's name as it stands in its score sheet")
                    .withSuggestions(names.nearScored(table)));
        }
    }

    /** It is told once, at the first such row of the file. */
    private void tellAnother(Cell cell, String table, String own, boolean isFilled) {
        if (others.isEmpty()) {
            Problem problem = sheet.problem(
                            Code.S20, cell, "the row names table " + table + ", but its file is that of table " + own)
                    .withExpected(
                            "rows of " + own + " only: correct the column, or rename the file, as all.csv where it"
                                    + " holds several tables");
            ofFile.add(problem);
            another = Optional.of(problem);
        }
        others.add(table);
        if (isFilled) {
            another.ifPresent(problems::add);
            disputed.add(table);
            disputed.add(own);
        }
    }

    /** Notes what is wrong with a table's name, to be told by and by: at once where its rows hold anything. */
    private void tellWhereFilled(Cell cell, Problem problem) {
        ofFile.add(problem);
        ofBlankRows.put(cell.text(), problem);
    }

    private Optional<String> fromFileName() {
        if (meant.isEmpty() && !toldFileName) {
            toldFileName = true;
            Problem problem = Problem.of(Code.S05, file.at(), "no table is called " + Quoted.of(file.stem()))
                    .withValue(file.stem());
            problems.add(names.told(problem, file.stem(), "a file named after " + names.expected()));
        }
        return meant.map(KnownTables.Meant::table);
    }
}
