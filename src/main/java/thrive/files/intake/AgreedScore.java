package thrive.files.intake;

import java.util.Optional;

import thrive.files.sheet.Cell;
import thrive.files.sheet.Sheet;
import thrive.model.sheet.Answer;
import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Quoted;

/**
 * What all people of a table together answered about a principle, beside rows of single ones, or of an earlier vote. It counts where it
 * is what these come to; else nobody can say which of the two the table stands by.
 *
 * @param with what else stands in the row, as a message says it
 * @param vote the name of a later vote, or empty where it is simply what they agreed
 */
record AgreedScore(String principle, Answer answer, Cell cell, String with, String vote) {

    /** Whether it is another answer than that of the other rows. */
    boolean isOther(Answer people) {
        return !cell.isBlank() && !answer.equals(people);
    }

    /**
     * What is to be said of it; nothing where it says nothing.
     *
     * @param people what the other rows come to
     */
    Optional<Problem> problem(Answer people, Sheet sheet) {
        boolean isLater = !vote.isEmpty();
        if (cell.isBlank()) {
            return with.isEmpty()
                    ? Optional.empty()
                    : Optional.of(passedOver("the row of all gives no score and is passed over", sheet));
        }
        if (!isOther(people)) {
            return Optional.of(passedOver(
                    isLater
                            ? "the score of " + Quoted.of(vote) + " is that before it, and is passed over"
                            : "the score of all is what their own come to, and is passed over",
                    sheet));
        }
        String who = isLater ? Quoted.of(vote) : "all together";
        return Optional.of(sheet.problem(
                        Code.V05,
                        cell,
                        who + " answered " + Quoted.of(cell.text()) + ", and the rows "
                                + (isLater ? "before it " : "of single people ") + cameTo(people))
                .withExpected(
                        isLater
                                ? "one vote of the table: delete the rows of the others"
                                : "one of the two: the rows of people, or that of all"));
    }

    private Problem passedOver(String what, Sheet sheet) {
        return sheet.problem(Code.H07, cell, what + with).withExpected("rows of people only");
    }

    private static String cameTo(Answer answer) {
        if (answer instanceof Answer.Scored scored) {
            return "come to " + scored.score();
        } else if (answer instanceof Answer.DontKnow) {
            return "come to DK";
        }
        return answer instanceof Answer.NotApplicable ? "come to NA" : "say nothing";
    }
}
