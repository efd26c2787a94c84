package thrive.files.intake;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.files.sheet.Cell;
import thrive.files.sheet.Sheet;
import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;
import thrive.text.LatePattern;
import thrive.text.NonAnswer;

/** Reads the rank in a cell: a whole number from 1, as a spreadsheet or a speaker writes it. */
final class RankCell {

    private static final String SHARED = "joint|equal|tied";

    /** 1, 1.0, 1., 1) and 1st, and with a word before it; with an equals sign it is shared, and with "joint". */
    private static final LatePattern RANK = LatePattern.of(
            "(?:= ?|(?:#|no\\.?|nr\\.?|number|rank|priority) ?|(?:" + SHARED + ")[ -]|\\()?"
                    + "(\\d{1,4})(?:([.,])0{1,4})?(?:\\.|\\)| ?(?:st|nd|rd|th)\\.?)?(?: ?=| (?:" + SHARED + "))?",
            Pattern.CASE_INSENSITIVE);

    private final Sheet sheet;
    private final int longest;
    private final Problems problems;

    /** @param longest how many places a list has */
    RankCell(Sheet sheet, int longest, Problems problems) {
        this.sheet = sheet;
        this.longest = longest;
        this.problems = problems;
    }

    private static final LatePattern MARKED = LatePattern.of("=|\\b(?:" + SHARED + ")\\b", Pattern.CASE_INSENSITIVE);

    /** Whether a rank is written as one that several principles share: "4=", "Joint 4th". */
    static boolean isShared(String rank) {
        return MARKED.matcher(rank).find();
    }

    /** Whether a text is a number of a place, on the list or not. */
    static boolean isNumber(String text) {
        return RANK.matcher(text).matches() && !CellSlip.THOUSANDS.isIn(text);
    }

    /**
     * The rank, or nothing where a problem says why.
     *
     * @param principle whose rank it is, or empty where that cannot be told
     */
    OptionalInt read(Cell cell, String principle) {
        String about = principle.isEmpty() ? "" : "principle " + principle;
        if (cell.isBlank()) {
            problems.add(sheet.problem(Code.R07, cell, "the principle has no rank")
                    .withExpected(
                            "a rank from 1 to " + longest + "; of a principle that is not among them, an empty row")
                    .withAbout(about));
            return OptionalInt.empty();
        }
        Matcher number = RANK.matcher(cell.text());
        int rank = isNumber(cell.text()) && number.matches() ? Integer.parseInt(number.group(1)) : 0;
        if (rank < 1 || rank > longest) {
            Problem refused = refused(cell);
            boolean isLeftOut = !principle.isEmpty() && isNoRank(cell.text());
            problems.add((isLeftOut ? refused.withExpected(notChosen()) : refused).withAbout(about));
            return OptionalInt.empty();
        }
        if (",".equals(number.group(2))) {
            problems.add(sheet.problem(Code.V13, cell, "the rank " + Quoted.of(cell.text()) + " was read as " + rank)
                    .withExpected("a whole number from 1 to " + longest)
                    .withAbout(about));
        }
        return OptionalInt.of(rank);
    }

    /** Whether somebody wanted to give no rank: "-", "n/a", "0". */
    private static boolean isNoRank(String text) {
        Matcher number = RANK.matcher(text);
        return number.matches()
                ? Integer.parseInt(number.group(1)) == 0
                : NonAnswer.isOne(text) && CellSlip.in(text).isEmpty();
    }

    private String notChosen() {
        return "a rank from 1 to " + longest
                + "; where the principle was not chosen, leave the rank blank, and in a list"
                + " that is not full the whole row";
    }

    private Problem refused(Cell cell) {
        String rank = "rank " + Quoted.of(cell.text());
        String expected = "at most " + longest + " principles, ranked 1 to " + longest + "; equal ranks are a tie";
        // "=9" is a shared rank that no list has, and no formula.
        return CellSlip.in(cell.text())
                .filter(slip -> !isNumber(cell.text()))
                .map(slip -> sheet.problem(Code.R01, cell, slip.of(rank)).withExpected(slip.mended(expected)))
                .orElseGet(() -> sheet.problem(Code.R01, cell, rank + " is not a whole number from 1 to " + longest)
                        .withExpected(expected));
    }
}
