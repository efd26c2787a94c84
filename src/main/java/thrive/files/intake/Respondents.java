package thrive.files.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import thrive.files.sheet.Cell;
import thrive.files.sheet.Sheet;
import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;
import thrive.text.Folding;

/**
 * Who answers on the rows of a sheet: a name goes on below, since such cells are merged more often than not. The same name is the same
 * person however it is typed. A total, an average or what all agreed among several people is nobody, and neither is a row above the
 * first name; who it is where the spreadsheet lost the name, nobody can tell.
 */
final class Respondents {

    private static final String COLUMN = "respondent";
    /** What stands there for a figure over several people, or for all of them. */
    private static final Pattern TOTAL = Pattern.compile(
            "^(?:(?:table|group|team|grand|sub|overall|our|the|whole|final|agreed|consensus|lower|upper|standard|std) ){0,3}"
                    + "(?:averages?|avg|mean|median|totals?|subtotals?|sum|overall|agreed|consensus|final|results?|summary"
                    + "|scores?|ratings?|maximum|minimum|range|mode|count|spread|dev|deviation|stdev|groups?|tables?|teams?"
                    + "|room|all|everyone|everybody)"
                    + "(?: (?:scores?|ratings?|results?|of (?:the table|the group|all)|together|agreed))?$");
    /** What also is somebody's name or initial: it is a figure beside others only. */
    private static final Set<String> PERHAPS = Set.of("max", "min", "ave", "n");

    private final Sheet sheet;
    private final Problems problems;
    /** Whether anybody is named who is no total: then a row of nobody is one too many. */
    private final boolean areNamed;
    /** Whether some row is a total for certain. */
    private final boolean areTotals;
    /** The names by what they fold to, as they were first typed. */
    private final Map<String, String> names = new HashMap<>();

    private String respondent = "";
    private boolean standsAbove;

    /** @param rows the rows of one table */
    Respondents(Sheet sheet, List<Sheet.Row> rows, Problems problems) {
        this.sheet = sheet;
        this.problems = problems;
        boolean named = false;
        boolean totals = false;
        for (Sheet.Row row : rows) {
            String name = row.text(COLUMN);
            boolean isTotal = !name.isEmpty() && isTotal(name);
            totals |= isTotal;
            named |= !name.isEmpty() && !isTotal;
        }
        this.areNamed = named;
        this.areTotals = totals;
    }

    /** Who answers on the last row that was read, or empty where nobody is named. */
    String respondent() {
        return respondent;
    }

    /** Whether the name of the last row stands in a row above it. */
    boolean standsAbove() {
        return standsAbove;
    }

    /** Whether the last row is that of a figure over several people, or of what all agreed. */
    boolean isFigure() {
        return !respondent.isEmpty() && (isTotal(respondent) || (areTotals && isPerhapsTotal(respondent)));
    }

    /** Whether a row is somebody's; where it is nobody's, that is told. */
    boolean isSomebodys(Sheet.Row row) {
        String named = row.text(COLUMN);
        respondent = named.isEmpty() ? respondent : names.computeIfAbsent(Folding.words(named), folded -> named);
        standsAbove = named.isEmpty() && !respondent.isEmpty();
        if (!areNamed) {
            return true;
        }
        Optional<Problem> nobody = nobody(row.cell(COLUMN), !row.text("score").isEmpty());
        nobody.ifPresent(problems::add);
        return nobody.isEmpty();
    }

    private Optional<Problem> nobody(Cell cell, boolean isAnswered) {
        if (TextCell.isLost(respondent)) {
            return Optional.of(sheet.problem(
                            Code.F09, cell, Quoted.of(respondent) + " is no name, and nobody can tell who answers here")
                    .withExpected("who answers in each row, or in none"));
        }
        if (isFigure()) {
            return Optional.of(sheet.problem(
                            Code.H07, cell, "the row " + Quoted.of(respondent) + " is no answer and is passed over")
                    .withExpected("rows of people only"));
        }
        return respondent.isEmpty() && isAnswered
                ? Optional.of(sheet.problem(Code.F09, cell, "the row names no respondent, and rows below it do")
                        .withExpected("who answers in each row, or in none"))
                : Optional.empty();
    }

    private static boolean isPerhapsTotal(String name) {
        return PERHAPS.contains(Folding.words(name));
    }

    private static boolean isTotal(String name) {
        return TOTAL.matcher(Folding.words(name)).matches();
    }
}
