package thrive.files.intake;

import java.util.regex.Pattern;

import thrive.files.sheet.Sheet;
import thrive.model.Scale;
import thrive.model.sheet.Answer;
import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Quoted;
import thrive.text.LatePattern;

/** A row without a code and a title whose score is none, but a figure over the rows above it: their sum, an average, a formula. */
final class UnnamedTotal {

    private static final LatePattern FIGURE = LatePattern.of("[+-]?\\d{1,9}(?:[.,]\\d{1,9})?\\s?%?");
    private static final LatePattern FORMULA = LatePattern.of("=.{1,400}", Pattern.DOTALL);

    private final Sheet sheet;
    private final Scale scale;
    private int sum;
    private int scored;

    UnnamedTotal(Sheet sheet, Scale scale) {
        this.sheet = sheet;
        this.scale = scale;
    }

    /** Notes what a row above says. */
    void add(Answer answer) {
        if (answer instanceof Answer.Scored given) {
            sum += given.score();
            scored++;
        }
    }

    /** Whether a row is one. */
    boolean isOne(Sheet.Row row) {
        String figure = row.text("score");
        boolean isNamed = !row.text("principle").isEmpty() || !row.text("title").isEmpty();
        if (isNamed || figure.isEmpty()) {
            return false;
        }
        return ScoreCell.isAnswer(figure, scale) ? isSum(figure) : isFigure(figure);
    }

    private boolean isSum(String figure) {
        return scored > 1 && figure.equals(String.valueOf(sum));
    }

    private static boolean isFigure(String text) {
        return FIGURE.matcher(text).matches() || FORMULA.matcher(text).matches();
    }

    /** What is wrong with a row that is one. */
    Problem problem(Sheet.Row row) {
        String figure = Quoted.of(row.text("score"));
        return sheet.problem(
                        Code.F09,
                        row.cell("principle"),
                        "the row names no principle, and " + figure + " may be a total")
                .withExpected("a code in each row of an answer; delete this row if it is a total");
    }
}
