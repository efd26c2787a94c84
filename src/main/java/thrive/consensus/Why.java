package thrive.consensus;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import thrive.consensus.profile.Profile;
import thrive.consensus.robust.Robustness;
import thrive.consensus.robust.Robustness.Move;
import thrive.consensus.robust.Robustness.Part;

/**
 * Why a principle stands where it does.
 *
 * @param standing where it stands
 * @param above the one just above it that it is not tied with, if there is one
 * @param below the one just below it that it is not tied with, if there is one
 * @param up for each list, the least move of the principle itself to another place that would lift it by a rank or more
 * @param alone for each list, its own place without the tie that it shares it with, where that would lift it by a rank or more
 * @param inOrOut every single move of one principle in one list that would take it into or out of the first k
 * @param skipped what is not told, since it would take too many steps: {@code up} (with {@code alone}), {@code inOrOut}
 */
public record Why(
        Standing standing,
        Optional<Neighbour> above,
        Optional<Neighbour> below,
        List<Lift> up,
        List<Lift> alone,
        List<Move> inOrOut,
        List<String> skipped) {

    /** The key of the moves that would lift it. */
    public static final String UP = "up";

    /** The key of the moves into and out of the first k. */
    public static final String IN_OR_OUT = "inOrOut";

    /**
     * A neighbour and how the tables compare the two.
     *
     * @param other the neighbour
     * @param forThis how many tables put the principle above it
     * @param forOther how many put it above the principle
     * @param undecided how many do neither: they name none of the two, or tie them
     */
    public record Neighbour(Standing other, int forThis, int forOther, int undecided) {}

    /**
     * A move of the principle in the list of one table: of those whose lists are one line, of one of them.
     *
     * @param from its place before, or empty where the list did not name it
     * @param to its place after, alone on it
     * @param rank where it would stand
     * @param level the others that would stand there too
     */
    public record Lift(String table, OptionalInt from, int to, int rank, List<String> level) {

        public Lift {
            level = List.copyOf(level);
        }

        /** Whether it only gets rid of those it is tied with on the list. */
        boolean staysInPlace() {
            return from.isPresent() && from.getAsInt() == to;
        }
    }

    public Why {
        up = List.copyOf(up);
        alone = List.copyOf(alone);
        inOrOut = List.copyOf(inOrOut);
        skipped = List.copyOf(skipped);
    }

    /**
     * Why a candidate stands where it does in a consensus.
     *
     * @param outcome what the consensus was made from
     * @param principle its id
     */
    public static Why of(Consensus consensus, MethodOutcome outcome, String principle) {
        Standing standing = consensus.of(principle).orElseThrow();
        List<Standing> ranking = consensus.ranking();
        Optional<Standing> above =
                ranking.stream().filter(s -> s.rank() < standing.rank()).reduce((first, second) -> second);
        Optional<Standing> below =
                ranking.stream().filter(s -> s.rank() > standing.rank()).findFirst();
        Robustness moves = Steadiness.of(outcome, consensus.profile(), consensus.top(), EnumSet.of(Part.ONE_MOVE));
        Optional<List<Lift>> lifts = outcome.isProven() ? Lifts.of(consensus, standing) : Optional.empty();
        List<String> skipped = new ArrayList<>();
        if (lifts.isEmpty()) {
            skipped.add(UP);
        }
        if (!moves.skipped().isEmpty()) {
            skipped.add(IN_OR_OUT);
        }
        List<Lift> all = lifts.orElse(List.of());
        return new Why(
                standing,
                above.map(s -> neighbour(consensus.profile(), principle, s)),
                below.map(s -> neighbour(consensus.profile(), principle, s)),
                all.stream().filter(lift -> !lift.staysInPlace()).toList(),
                all.stream().filter(Lift::staysInPlace).toList(),
                moves.oneMoves().stream()
                        .filter(move -> concerns(move, principle))
                        .toList(),
                skipped);
    }

    private static boolean concerns(Move move, String principle) {
        return move.enters().contains(principle) || move.leaves().contains(principle);
    }

    private static Neighbour neighbour(Profile profile, String principle, Standing other) {
        int here = profile.candidates().indexOf(principle);
        int there = profile.candidates().indexOf(other.principle());
        int[][] above = profile.preferences();
        int forThis = above[here][there];
        int forOther = above[there][here];
        return new Neighbour(other, forThis, forOther, profile.tableCount() - forThis - forOther);
    }
}
