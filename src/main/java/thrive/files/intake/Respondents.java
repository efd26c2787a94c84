package thrive.files.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import thrive.files.sheet.Cell;
import thrive.files.sheet.Sheet;
import thrive.problem.Code;
import thrive.problem.Listed;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;
import thrive.text.Folding;
import thrive.text.LatePattern;

/**
 * Who answers on the rows of a sheet: a name goes on below, since such cells are merged more often than not. The same name is the same
 * person however it is typed. A total or an average among several people is nobody, and neither is a row above the first name; who it
 * is where the spreadsheet lost the name, nobody can tell.
 */
final class Respondents {

    private static final String COLUMN = "respondent";
    /** What a row says beside who answers in it. */
    private static final List<String> ANSWERS = List.of("principle", "title", "score", "evidence", "notes");

    private static final String SCORES =
            "(?: (?:scores?|ratings?|results?|all|others?|other tables?|of (?:the )?(?:table|group|team|all)|\\(?(?:rounded|\\d{1,3} (?:people|persons|of us))\\)?))?$";
    /** What stands there for a figure over several people. */
    private static final LatePattern FIGURE = LatePattern.of(
            "^(?:(?:standard|std|st) dev|(?:(?:table|group|team|grand|sub|overall|our|lower|upper|standard|std|others?|other tables?|nhs|national|regional|england|area) ){0,2}"
                    + "(?:averages?|avg|ave|av|mean|median|totals?|subtotals?|sum|overall|maximum|minimum|highest|lowest|middle|mid ?-?point|rounded|moyenne|count|stdev|deviation)"
                    + "|(?:averages?|avg|mean|median) (?:of|for) .{1,60}|other tables?|others?"
                    + "|(?:our |stretch )?(?:targets?|goals?|ambitions?|aspirations?|ideals?|benchmarks?|baselines?)(?: for)?(?: (?:19|20)\\d{2})?"
                    + "|where we want to be|next year|before|old"
                    + "|(?:last|previous|prior) (?:years?|rounds?|time)(?:'s)?(?: (?:19|20)\\d{2})?|previous(?:ly)?"
                    + "|(?:19|20)\\d{2}(?:[/-]\\d{2,4})?)"
                    + SCORES);
    /** What stands there for all people together, who may have agreed on something else than any of them. */
    private static final LatePattern ALL = LatePattern.of(
            "^(?:(?:the|we|whole|our|final|score|agreed|consensus|joint|table|group|team)(?: \\d{1,3})? ){0,2}"
                    + "(?:agreed|agreement|consensus|final|results?|decision|moderated|combined|groups?|tables?|teams?|room|all|everyone|everybody|both|us|joint|together|scores?|discussed|settled on|compromise|majority|position|after (?:talk|discussion))"
                    + "(?: (?:scores?|ratings?|results?|together|agreed|decision|position|view|on the day|(?:by )?(?:the )?(?:table|group|team|all)"
                    + "|after (?:talk|discussion)))?(?: \\(?(?:table|group|after talk|after discussion)\\)?)?$");
    /** What also is somebody's name or initial: figures where several stand beside a certain one. */
    private static final Set<String> PERHAPS = Set.of("max", "min", "range", "mode", "spread", "dev");

    private static final int SEVERAL = 3;

    private final Set<String> ofTable;
    /** The names of later votes of the whole table than another of the names is. */
    private final Set<String> later;
    /** What the round is called, where its sheet tells the round from a later time; else empty. */
    private final String ofRound;

    private final Sheet sheet;
    private final Problems problems;
    /** Whether anybody is named who is no figure, be it all together: then a row of nobody is one too many. */
    private final boolean areNamed;
    /** Whether single people are named. */
    private final boolean arePeople;
    /** Whether what may be a name is a figure here. */
    private final boolean arePerhapsFigures;
    /** The names by what they fold to, as they were first typed. */
    private final Map<String, String> names = new HashMap<>();

    private String respondent = "";
    private boolean standsAbove;

    /**
     * For the rows of one table.
     *
     * @param table its id, which is no person's name
     * @param round what the round is called, or empty where that is not known
     */
    Respondents(String table, String round, Sheet sheet, List<Sheet.Row> rows, Problems problems) {
        String id = Folding.words(table);
        this.ofTable = new HashSet<>(List.of(id, id + " table", "table " + id));
        Set<String> all = names(rows);
        this.later = Votes.later(all, Folding.words(round));
        boolean isApart = !later.isEmpty() && all.contains(Folding.words(round));
        this.ofRound = isApart ? Folding.words(round) : "";
        this.sheet = sheet;
        this.problems = problems;
        boolean people = false;
        boolean ofAll = false;
        Set<String> figures = new HashSet<>();
        Set<String> perhaps = new HashSet<>();
        for (String name : all) {
            if (isFigure(name)) {
                figures.add(name);
            } else if (PERHAPS.contains(name)) {
                perhaps.add(name);
            } else {
                ofAll |= isAll(name);
                people |= !isAll(name);
            }
        }
        this.arePerhapsFigures = !figures.isEmpty() && figures.size() + perhaps.size() >= SEVERAL;
        this.arePeople = people || (!perhaps.isEmpty() && !arePerhapsFigures);
        this.areNamed = arePeople || ofAll;
    }

    /** Who answers on the last row that was read, or empty where nobody is named. */
    String respondent() {
        return respondent;
    }

    /** Whether the name of the last row stands in a row above it. */
    boolean standsAbove() {
        return standsAbove;
    }

    /** The names that stand in the rows, folded. */
    private static Set<String> names(List<Sheet.Row> rows) {
        Set<String> written = new HashSet<>();
        for (Sheet.Row row : rows) {
            written.add(row.text(COLUMN));
        }
        Set<String> names = new HashSet<>();
        for (String name : written) {
            names.add(Folding.words(name));
        }
        names.remove("");
        return names;
    }

    /** Whether the last row is that of a figure over several people. */
    boolean isFigure() {
        return isFigureHere(Folding.words(respondent));
    }

    /** Whether a row says itself that it is that of a figure over several people. */
    boolean isFigure(Sheet.Row row) {
        return isFigureHere(Folding.words(row.text(COLUMN)));
    }

    private boolean isFigureHere(String name) {
        return areNamed && (isFigure(name) || (arePerhapsFigures && PERHAPS.contains(name)));
    }

    /** Whether the last row says what all people agreed, beside rows of single ones. */
    boolean isOfAll() {
        return arePeople && isAll(Folding.words(respondent));
    }

    /** Whether the last row is of a later vote of the whole table, beside rows of an earlier one. */
    boolean isLater() {
        return later.contains(Folding.words(respondent));
    }

    /** Whether the row says who answers, or where from, and nothing else; that is told. */
    boolean standsAlone(Sheet.Row row, Optional<Sheet.Row> next) {
        for (String column : ANSWERS) {
            if (!row.text(column).isEmpty()) {
                return false;
            }
        }
        String named = row.text(COLUMN);
        Cell cell = named.isEmpty() ? row.cell("sector") : row.cell(COLUMN);
        String own = named.isEmpty() ? "sector" : COLUMN;
        boolean isLast = next.filter(below -> below.text(own).isEmpty()).isEmpty();
        boolean goesOnAsSector = named.isEmpty() && !isLast;
        if (cell.isBlank() || goesOnAsSector) {
            return false;
        }
        boolean names = !named.isEmpty() && !isLast;
        problems.add(
                names
                        ? sheet.problem(
                                        Code.H04,
                                        cell,
                                        Quoted.of(named)
                                                + " stands alone in its row and was read as the person who answers below it")
                                .withExpected("who answers in each row; a remark under notes")
                        : sheet.problem(
                                        Code.H07,
                                        cell,
                                        "the row " + Quoted.of(cell.text()) + " is no answer and is passed over")
                                .withExpected("rows of principles only"));
        return !names;
    }

    /** Whether a row is somebody's; where it is nobody's, that is told. */
    boolean isSomebodys(Sheet.Row row) {
        String named = row.text(COLUMN);
        respondent = named.isEmpty() ? respondent : names.computeIfAbsent(Folding.words(named), folded -> named);
        standsAbove = named.isEmpty() && !respondent.isEmpty();
        if (!areNamed) {
            return true;
        }
        Optional<Problem> nobody =
                nobody(row, row.cell(COLUMN), !row.text("score").isEmpty());
        nobody.ifPresent(problems::add);
        return nobody.isEmpty();
    }

    /** What else is passed over with a row, as its message says it: the words under evidence and notes. */
    static String andSo(Sheet.Row row) {
        List<String> words = Stream.of(row.text("evidence"), row.text("notes"))
                .filter(text -> !text.isEmpty())
                .toList();
        return Listed.andSo(words, 2);
    }

    private Optional<Problem> nobody(Sheet.Row row, Cell cell, boolean isAnswered) {
        if (TextCell.isLost(respondent)) {
            return Optional.of(sheet.problem(
                            Code.F09, cell, Quoted.of(respondent) + " is no name, and nobody can tell who answers here")
                    .withExpected("who answers in each row, or in none"));
        }
        if (isFigure()) {
            return Optional.of(sheet.problem(
                            Code.H07,
                            cell,
                            "the row " + Quoted.of(respondent) + " is nobody's and is passed over" + andSo(row))
                    .withExpected("rows of people only"));
        }
        return respondent.isEmpty() && isAnswered
                ? Optional.of(sheet.problem(Code.F09, cell, "the row names no respondent, and rows below it do")
                        .withExpected("who answers in each row, or in none"))
                : Optional.empty();
    }

    private boolean isFigure(String name) {
        return !name.isEmpty() && !name.equals(ofRound) && FIGURE.matcher(name).matches();
    }

    private boolean isAll(String name) {
        return !name.isEmpty()
                && (later.contains(name)
                        || ofTable.contains(name)
                        || ALL.matcher(name).matches());
    }
}
