package thrive.report;

import java.util.ArrayList;
import java.util.List;

import thrive.consensus.agreement.Agreement;
import thrive.consensus.robust.Robustness.Without;

/** How far the tables agree and how steady the proposal is, in plain sentences. */
public final class AgreementWords {

    private AgreementWords() {}

    /**
     * How far the tables agree; nothing with fewer than two. The words go by how much of the way from chance (1/m) to full
     * agreement W goes: up to a tenth hardly, up to three tenths a little, up to six tenths moderately, above that largely.
     */
    public static List<String> agreement(Agreement agreement) {
        return agreement(agreement, Voices.TABLES);
    }

    /** The same of tables or of ballots. */
    public static List<String> agreement(Agreement agreement, Voices voices) {
        List<String> sentences = new ArrayList<>();
        if (agreement.kendallW().isPresent() && agreement.chance().isPresent()) {
            double w = agreement.kendallW().getAsDouble();
            double chance = agreement.chance().getAsDouble();
            sentences.add("The " + voices.many() + " agree " + degree((w - chance) / (1 - chance)) + " (Kendall’s W "
                    + Wording.twoDecimals(w) + ", where chance alone gives " + Wording.twoDecimals(chance)
                    + " and full agreement 1).");
        }
        agreement.outlier().ifPresent(table -> sentences.add(table + " stands furthest from the others."));
        return sentences;
    }

    private static String degree(double share) {
        if (share <= 0.1) {
            return "hardly more than by chance";
        }
        if (share <= 0.3) {
            return "a little";
        }
        return share <= 0.6 ? "moderately" : "largely";
    }

    /** What the absence of single tables would change; that nothing would, where that is so. */
    public static List<String> steadiness(List<Without> leaveOneOut) {
        return steadiness(leaveOneOut, "five");
    }

    /** The same of as many as are sought. */
    public static List<String> steadiness(List<Without> leaveOneOut, String number) {
        List<String> sentences = new ArrayList<>();
        for (Without without : leaveOneOut) {
            if (!without.enters().isEmpty() || !without.leaves().isEmpty()) {
                sentences.add("Without " + without.table() + ", " + change(without) + ".");
            }
        }
        if (sentences.isEmpty() && leaveOneOut.size() > 1) {
            sentences.add("Without any one of the lists the " + number + " would be the same.");
        }
        return sentences;
    }

    private static String change(Without without) {
        List<String> parts = new ArrayList<>();
        if (!without.enters().isEmpty()) {
            parts.add(Wording.list(without.enters()) + " would come in");
        }
        if (!without.leaves().isEmpty()) {
            parts.add(Wording.list(without.leaves())
                    + (without.enters().isEmpty() ? " would not be certain of a place" : " would go out"));
        }
        return String.join(" and ", parts);
    }
}
