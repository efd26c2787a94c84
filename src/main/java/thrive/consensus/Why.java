package thrive.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

import thrive.consensus.method.Order;
import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Placement;
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
 * @param up for each list, the least move of the principle itself that would lift it by a rank or more
 * @param inOrOut every single move of one principle in one list that would take it into or out of the first k
 */
public record Why(
        Standing standing, Optional<Neighbour> above, Optional<Neighbour> below, List<Lift> up, List<Move> inOrOut) {

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
     * A move of the principle in one list.
     *
     * @param from its place before, or empty where the list did not name it
     * @param rank where it would stand
     */
    public record Lift(String table, OptionalInt from, int to, int rank) {}

    public Why {
        up = List.copyOf(up);
        inOrOut = List.copyOf(inOrOut);
    }

    /**
     * Why a candidate stands where it does in a consensus.
     *
     * @param principle its id
     * @param outOfTime as for the consensus; moves that are not tried by then are left out
     */
    public static Why of(Consensus consensus, String principle, BooleanSupplier outOfTime) {
        Standing standing = consensus.of(principle).orElseThrow();
        List<Standing> ranking = consensus.ranking();
        Optional<Standing> above =
                ranking.stream().filter(s -> s.rank() < standing.rank()).reduce((first, second) -> second);
        Optional<Standing> below =
                ranking.stream().filter(s -> s.rank() > standing.rank()).findFirst();
        Robustness moves = Steadiness.of(
                consensus.method(),
                consensus.profile(),
                consensus.top(),
                java.util.EnumSet.of(Part.ONE_MOVE),
                outOfTime);
        return new Why(
                standing,
                above.map(s -> neighbour(consensus.profile(), principle, s)),
                below.map(s -> neighbour(consensus.profile(), principle, s)),
                lifts(consensus, standing, outOfTime),
                moves.oneMoves().stream()
                        .filter(move -> move.enters().contains(principle)
                                || move.leaves().contains(principle))
                        .toList());
    }

    private static Neighbour neighbour(Profile profile, String principle, Standing other) {
        int here = profile.candidates().indexOf(principle);
        int there = profile.candidates().indexOf(other.principle());
        int[][] above = profile.preferences();
        int forThis = above[here][there];
        int forOther = above[there][here];
        return new Neighbour(other, forThis, forOther, profile.tableCount() - forThis - forOther);
    }

    private static List<Lift> lifts(Consensus consensus, Standing standing, BooleanSupplier outOfTime) {
        Profile profile = consensus.profile();
        int candidate = profile.candidates().indexOf(standing.principle());
        List<Lift> lifts = new ArrayList<>();
        for (int list = 0; list < profile.ballots().size() && !outOfTime.getAsBoolean(); list++) {
            least(consensus, standing, list, candidate, outOfTime).ifPresent(lifts::add);
        }
        return lifts;
    }

    /** The move that puts it least high of those that lift it: from the bottom of the list up. */
    private static Optional<Lift> least(
            Consensus consensus, Standing standing, int list, int candidate, BooleanSupplier outOfTime) {
        Profile profile = consensus.profile();
        Ballot ballot = profile.ballots().get(list);
        List<Placement> placements = Placement.of(ballot, candidate, consensus.top());
        for (int i = placements.size() - 1; i >= 0; i--) {
            Placement placement = placements.get(i);
            if (placement.to() > 0) {
                int rank = rank(consensus, with(profile, list, placement), candidate, outOfTime);
                if (rank < standing.rank()) {
                    int from = ballot.places(profile.size())[candidate];
                    return Optional.of(new Lift(
                            ballot.table(),
                            from > 0 ? OptionalInt.of(from) : OptionalInt.empty(),
                            placement.to(),
                            rank));
                }
            }
        }
        return Optional.empty();
    }

    private static Profile with(Profile profile, int list, Placement placement) {
        List<Ballot> ballots = new ArrayList<>(profile.ballots());
        Ballot old = ballots.get(list);
        ballots.set(list, new Ballot(old.table(), placement.list(), old.tables(), old.weight()));
        return profile.with(ballots);
    }

    private static int rank(Consensus consensus, Profile variant, int candidate, BooleanSupplier outOfTime) {
        Order order = MethodOutcome.of(consensus.method(), variant, consensus.top(), outOfTime)
                .order();
        int before = 0;
        for (List<Integer> group : order.groups()) {
            if (group.contains(candidate)) {
                return before + 1;
            }
            before += group.size();
        }
        throw new IllegalStateException("every candidate stands somewhere");
    }
}
