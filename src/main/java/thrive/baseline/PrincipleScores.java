package thrive.baseline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import thrive.model.Principle;
import thrive.model.sheet.Answer;

/**
 * What the tables made of one principle. Every table is in exactly one of {@code scores}, {@code notScored}, {@code dontKnow}, {@code
 * notApplicable} and {@code leftOut}, each in the order of the tables.
 *
 * @param principle the principle
 * @param scores the score of each table that gave one
 * @param notScored the tables that left it blank, have no row for it or have handed in nothing
 * @param dontKnow the tables that could not tell
 * @param notApplicable the tables to which it does not apply
 * @param leftOut the tables whose cell or row is faulty, so that it is left out
 * @param distribution the scores given
 * @param remarks what tables wrote beside their answers
 */
public record PrincipleScores(
        Principle principle,
        Map<String, Integer> scores,
        List<String> notScored,
        List<String> dontKnow,
        List<String> notApplicable,
        List<String> leftOut,
        Distribution distribution,
        List<Remark> remarks) {

    /**
     * What a table, or one of several people who answered for it, wrote beside an answer.
     *
     * @param table the table's id
     * @param answer the answer that it stands beside
     * @param ofOne whether several people of the table answered, and this is what one of them wrote
     * @param evidence what it pointed to, or empty
     * @param notes what else it wrote, or empty
     */
    public record Remark(String table, Answer answer, boolean ofOne, String evidence, String notes) {}

    public PrincipleScores {
        scores = new LinkedHashMap<>(scores);
        notScored = List.copyOf(notScored);
        dontKnow = List.copyOf(dontKnow);
        notApplicable = List.copyOf(notApplicable);
        leftOut = List.copyOf(leftOut);
        remarks = List.copyOf(remarks);
    }

    /** How many tables there are, whether or not they gave a score. */
    public int tables() {
        return scores.size() + notScored.size() + dontKnow.size() + notApplicable.size() + leftOut.size();
    }

    public boolean isThriveLike() {
        return distribution.isThriveLike();
    }

    public boolean isDisputed() {
        return distribution.isDisputed();
    }
}
