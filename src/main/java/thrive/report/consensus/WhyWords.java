package thrive.report.consensus;

import java.util.ArrayList;
import java.util.List;

import thrive.consensus.Consensus;
import thrive.consensus.MethodName;
import thrive.consensus.Standing;
import thrive.consensus.Step;
import thrive.consensus.Why;
import thrive.consensus.Why.Lift;
import thrive.consensus.Why.Neighbour;
import thrive.consensus.profile.Fraction;
import thrive.report.Wording;

/** Why a principle stands where it does, in plain sentences. */
public final class WhyWords {

    private static final int MOST_LIFTS = 8;

    private WhyWords() {}

    /** Where it stands: "2nd of 21 principles, with 13 points from 5 of 8 tables. It is among the proposed five." */
    public static String place(Consensus consensus, Standing standing, Voices voices) {
        if (!standing.isNamed()) {
            return "No " + voices.one() + " named it, so it cannot be proposed.";
        }
        long level = consensus.ranking().stream()
                .filter(s -> s.rank() == standing.rank())
                .count();
        String count = consensus.method() == MethodName.POINTS
                ? "with " + Wording.somePoints(standing.points()) + " from "
                : "named by ";
        return (level > 1 ? "Level with " + (level - 1) + (level == 2 ? " other at " : " others at ") : "")
                + Wording.ordinal(standing.rank()) + " of "
                + Wording.count(consensus.ranking().size(), voices.option()) + ", " + count + standing.listedBy()
                + " of "
                + Wording.count(consensus.profile().tableCount(), voices.one()) + ". " + state(consensus, standing);
    }

    private static String state(Consensus consensus, Standing standing) {
        String number = Wording.number(consensus.top());
        if (consensus.undetermined().contains(standing.principle())) {
            return "It is tied across the last place of the top " + number + ", so the room decides.";
        }
        return consensus.proposed().contains(standing.principle())
                ? "It is among the proposed " + number + "."
                : "It is not among the proposed " + number + ".";
    }

    /** How it compares with those just above and below. */
    public static List<String> neighbours(Consensus consensus, Why why, Voices voices) {
        List<String> sentences = new ArrayList<>();
        why.above().ifPresent(n -> sentences.add("Above it is " + neighbour(consensus, n, why, true, voices)));
        why.below().ifPresent(n -> sentences.add("Below it is " + neighbour(consensus, n, why, false, voices)));
        if (sentences.isEmpty()) {
            sentences.add("None: everything stands level.");
        }
        return sentences;
    }

    private static String neighbour(Consensus consensus, Neighbour neighbour, Why why, boolean above, Voices voices) {
        String it = why.standing().principle();
        String other = neighbour.other().principle();
        return other + apart(consensus, neighbour, why, above) + ". "
                + (neighbour.forThis() == 0 ? "No " + voices.one() : Wording.count(neighbour.forThis(), voices.one()))
                + " put " + it + " above " + other
                + ", " + Wording.orNone(neighbour.forOther()) + " the other way round"
                + (neighbour.undecided() == 0 ? "." : ", and " + neighbour.undecided() + " did neither.");
    }

    private static String apart(Consensus consensus, Neighbour neighbour, Why why, boolean above) {
        if (consensus.method() != MethodName.POINTS) {
            return "";
        }
        Standing upper = above ? neighbour.other() : why.standing();
        Standing lower = above ? why.standing() : neighbour.other();
        Fraction margin = upper.points().minus(lower.points());
        if (margin.signum() != 0) {
            return ", with " + Wording.somePoints(margin) + (above ? " more" : " fewer");
        }
        Step step = consensus.of(lower.principle()).map(Standing::decidedBy).orElse(Step.TIE);
        return switch (step) {
            case TIE -> ", level on points";
            case HEAD_TO_HEAD -> ", level on points and tables";
            default -> ", " + LadderWords.apart(consensus, step, upper, lower);
        };
    }

    /** The least moves of the principle itself that would lift it. */
    public static List<String> lifts(Why why) {
        if (why.up().isEmpty()) {
            return List.of(
                    why.standing().rank() == 1 && why.standing().isNamed()
                            ? "Nothing can: no other stands above it."
                            : "No other place for it in any single list would.");
        }
        List<String> sentences = new ArrayList<>();
        why.up().stream().limit(MOST_LIFTS).forEach(lift -> sentences.add(lift(lift)));
        if (why.up().size() > MOST_LIFTS) {
            sentences.add("So would a move in " + Wording.count(why.up().size() - MOST_LIFTS, "more list") + ".");
        }
        return sentences;
    }

    private static String lift(Lift lift) {
        String from = lift.from().isEmpty()
                ? "where it is not named"
                : "in place of " + Wording.ordinal(lift.from().getAsInt());
        return "A " + Wording.ordinal(lift.to()) + " place from " + lift.table() + ", " + from + ", would make it "
                + Wording.ordinal(lift.rank()) + ".";
    }

    /** What single moves would take it into or out of the proposal. */
    public static List<String> moves(Consensus consensus, Why why, Voices voices) {
        if (!why.inOrOut().isEmpty()) {
            return MoveWords.moves(consensus, why.inOrOut());
        }
        boolean in = consensus.proposed().contains(why.standing().principle());
        return List.of(
                "No single move of one " + voices.option() + " in one list would take it " + (in ? "out." : "in."));
    }
}
