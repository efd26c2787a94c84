package thrive.consensus;

import java.util.ArrayList;
import java.util.List;

import thrive.model.site.Decision;
import thrive.model.site.Decision.Choice;
import thrive.text.NonAnswer;

/**
 * How the room's decision differs from the proposal.
 *
 * @param cameIn the priorities that were not proposed, in the agreed order; those tied across the last place are not among them
 * @param leftOut the ids of the proposed principles that the room did not take, in the proposed order
 * @param settled the priorities that the room chose from those tied across the last place
 * @param reordered whether the same principles were agreed in another order
 * @param unexplained the ids of principles in {@code cameIn}, {@code leftOut} and {@code settled} for which no reason is recorded
 */
public record Difference(
        List<Choice> cameIn, List<String> leftOut, List<Choice> settled, boolean reordered, List<String> unexplained) {

    public Difference {
        cameIn = List.copyOf(cameIn);
        leftOut = List.copyOf(leftOut);
        settled = List.copyOf(settled);
        unexplained = List.copyOf(unexplained);
    }

    /** Compares a decision with the proposal it was taken on. */
    public static Difference between(Consensus consensus, Decision decision) {
        List<String> agreed = decision.agreed();
        List<Choice> cameIn = new ArrayList<>();
        List<Choice> settled = new ArrayList<>();
        List<String> unexplained = new ArrayList<>();
        for (Choice choice : decision.priorities()) {
            if (consensus.undetermined().contains(choice.principle())) {
                settled.add(choice);
            } else if (!consensus.proposed().contains(choice.principle())) {
                cameIn.add(choice);
            } else {
                continue;
            }
            if (!isReason(choice.because())) {
                unexplained.add(choice.principle());
            }
        }
        List<String> leftOut =
                consensus.proposed().stream().filter(id -> !agreed.contains(id)).toList();
        leftOut.stream().filter(id -> !isReason(reason(decision, id))).forEach(unexplained::add);
        boolean sameSet = cameIn.isEmpty() && leftOut.isEmpty() && settled.isEmpty();
        return new Difference(cameIn, leftOut, settled, sameSet && !keepsRanks(consensus, agreed), unexplained);
    }

    /** Whether a text gives a reason: "n/a" and "none" do not. */
    private static boolean isReason(String because) {
        return !because.isEmpty() && !NonAnswer.isSaying(because);
    }

    /** Whether no principle stands before one that is ranked above it; in a tie every order is as good. */
    private static boolean keepsRanks(Consensus consensus, List<String> agreed) {
        int last = 0;
        for (String id : agreed) {
            int rank = consensus.of(id).map(Standing::rank).orElse(last);
            if (rank < last) {
                return false;
            }
            last = rank;
        }
        return true;
    }

    /** Whether the room agreed just what was proposed, in the proposed order. */
    public boolean isNone() {
        return cameIn.isEmpty() && leftOut.isEmpty() && settled.isEmpty() && !reordered;
    }

    /** Why the room left a principle out, or empty where no reason is recorded. */
    public static String reason(Decision decision, String principle) {
        return decision.leftOut().stream()
                .filter(choice -> choice.principle().equals(principle))
                .map(Choice::because)
                .findFirst()
                .orElse("");
    }
}
