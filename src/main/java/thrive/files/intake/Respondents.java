package thrive.files.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import thrive.files.sheet.Cell;
import thrive.files.sheet.Sheet;
import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;
import thrive.text.Folding;

/**
 * Who answers on the rows of a sheet: a name goes on below, since such cells are merged more often than not. A total or an average
 * among several people is nobody, and neither is a row above the first name.
 */
final class Respondents {

    private static final String COLUMN = "respondent";
    /** What stands there for a figure over several people. Max is somebody's name. */
    private static final Pattern TOTAL = Pattern.compile(
            "^(?:(?:table|group|team|grand|sub|overall|our) )?(?:averages?|avg|mean|median|totals?|subtotals?|sum|overall)"
                    + "(?: (?:scores?|of the table|of all))?$");

    private final Sheet sheet;
    private final Problems problems;
    /** Whether anybody is named who is no total: then a row of nobody is one too many. */
    private final boolean areNamed;

    private String respondent = "";
    private boolean standsAbove;

    /** @param rows the rows of one table */
    Respondents(Sheet sheet, List<Sheet.Row> rows, Problems problems) {
        this.sheet = sheet;
        this.problems = problems;
        this.areNamed = rows.stream().map(row -> row.text(COLUMN)).anyMatch(name -> !name.isEmpty() && !isTotal(name));
    }

    /** Who answers on the last row that was read, or empty where nobody is named. */
    String respondent() {
        return respondent;
    }

    /** Whether the name of the last row stands in a row above it. */
    boolean standsAbove() {
        return standsAbove;
    }

    /** Whether a row is somebody's; where it is nobody's, that is told. */
    boolean isSomebodys(Sheet.Row row) {
        String named = row.text(COLUMN);
        respondent = named.isEmpty() ? respondent : named;
        standsAbove = named.isEmpty() && !respondent.isEmpty();
        if (!areNamed) {
            return true;
        }
        Optional<Problem> nobody = nobody(row.cell(COLUMN), !row.text("score").isEmpty());
        nobody.ifPresent(problems::add);
        return nobody.isEmpty();
    }

    private Optional<Problem> nobody(Cell cell, boolean isAnswered) {
        if (!respondent.isEmpty() && isTotal(respondent)) {
            return Optional.of(sheet.problem(
                            Code.H07, cell, "the row " + Quoted.of(respondent) + " is no answer and is passed over")
                    .withExpected("rows of people only"));
        }
        return respondent.isEmpty() && isAnswered
                ? Optional.of(sheet.problem(Code.F09, cell, "the row names no respondent, and rows below it do")
                        .withExpected("who answers in each row, or in none"))
                : Optional.empty();
    }

    private static boolean isTotal(String name) {
        return TOTAL.matcher(Folding.words(name)).matches();
    }
}
