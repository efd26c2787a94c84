package thrive.report.consensus;

import java.util.ArrayList;
import java.util.List;

import thrive.consensus.Consensus;
import thrive.consensus.Findings;
import thrive.consensus.MethodName;
import thrive.consensus.Standing;
import thrive.consensus.Step;
import thrive.consensus.Why;
import thrive.consensus.Why.Lift;
import thrive.consensus.Why.Neighbour;
import thrive.consensus.profile.Fraction;
import thrive.consensus.profile.Profile;
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
                + Wording.count(consensus.profile().tableCount(), voices.one()) + ". "
                + TopWords.state(consensus, standing);
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
        return other + apart(consensus, neighbour, why, above, voices) + ". "
                + (neighbour.forThis() == 0 ? "No " + voices.one() : Wording.count(neighbour.forThis(), voices.one()))
                + " put " + it + " above " + other
                + ", " + Wording.orNone(neighbour.forOther()) + " the other way round"
                + (neighbour.undecided() == 0 ? "." : ", and " + neighbour.undecided() + " did neither.");
    }

    private static String apart(Consensus consensus, Neighbour neighbour, Why why, boolean above, Voices voices) {
        if (consensus.method() != MethodName.POINTS) {
            return "";
        }
        Standing upper = above ? neighbour.other() : why.standing();
        Standing lower = above ? why.standing() : neighbour.other();
        Fraction margin = upper.points().minus(lower.points());
        if (margin.signum() != 0) {
            return ", with " + Wording.somePoints(margin) + (above ? " more" : " fewer");
        }
        Step step = consensus.ranking().stream()
                .filter(s -> s.rank() == lower.rank())
                .findFirst()
                .map(Standing::decidedBy)
                .orElse(Step.TIE);
        return switch (step) {
            case TIE -> ", level on points";
            // The pair itself is told anyway, in tables.
            case HEAD_TO_HEAD ->
                consensus.profile().isWeighted()
                        ? ", " + LadderWords.apart(consensus, step, upper, lower, voices)
                        : ", level on points and " + voices.many();
            default -> ", " + LadderWords.apart(consensus, step, upper, lower, voices);
        };
    }

    /** The least moves of the principle itself that would lift it. */
    public static List<String> lifts(Findings findings, Why why, Voices voices) {
        if (why.skipped().contains(Why.UP)) {
            return List.of(MoveWords.leftOut(findings, "What would lift it"));
        }
        List<String> all = new ArrayList<>();
        Profile profile = findings.consensus().profile();
        why.up().forEach(lift -> all.add(lift(profile, lift)));
        why.alone().forEach(lift -> all.add(alone(profile, lift)));
        if (all.isEmpty()) {
            return List.of(
                    why.standing().rank() == 1 && why.standing().isNamed()
                            ? "Nothing can: no other stands above it."
                            : "No other place for it " + voices.in() + " would.");
        }
        List<String> sentences = new ArrayList<>(all.subList(0, Math.min(all.size(), MOST_LIFTS)));
        if (all.size() > MOST_LIFTS) {
            sentences.add("So would " + Wording.count(all.size() - MOST_LIFTS, "more move") + ".");
        }
        return sentences;
    }

    private static String lift(Profile profile, Lift lift) {
        String from = lift.from().isEmpty()
                ? "where it is not named"
                : "in place of " + Wording.ordinal(lift.from().getAsInt());
        return "A " + Wording.ordinal(lift.to()) + " place from " + Voices.oneOf(profile, lift.table()) + ", " + from
                + ", would make it " + rank(lift) + ".";
    }

    /** The same place, but for itself. */
    private static String alone(Profile profile, Lift lift) {
        return "Alone on its place, not tied, in " + Voices.oneOf(profile, lift.table()) + ", it would be " + rank(lift)
                + ".";
    }

    /** "2nd", where it stands alone, "level with A at 1st" where it does not. */
    private static String rank(Lift lift) {
        String rank = Wording.ordinal(lift.rank());
        return lift.level().isEmpty() ? rank : "level with " + Wording.list(lift.level()) + " at " + rank;
    }

    /** What single moves would take it into or out of the proposal. */
    public static List<String> moves(Findings findings, Why why, Voices voices) {
        Consensus consensus = findings.consensus();
        if (why.skipped().contains(Why.IN_OR_OUT)) {
            return List.of(MoveWords.leftOut(findings, "That"));
        }
        if (!why.inOrOut().isEmpty()) {
            return MoveWords.moves(consensus, why.inOrOut());
        }
        boolean in = consensus.proposed().contains(why.standing().principle());
        return List.of("No single move of one " + voices.option() + " " + voices.in() + " would take it "
                + (in ? "out." : "in."));
    }
}
