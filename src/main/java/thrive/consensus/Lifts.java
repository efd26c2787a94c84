package thrive.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import thrive.consensus.Why.Lift;
import thrive.consensus.method.Order;
import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Placement;
import thrive.consensus.profile.Profile;
import thrive.consensus.robust.Effort;

/** The moves of one principle, each in the list of one table, that would lift it. */
final class Lifts {

    private final Consensus consensus;
    private final Profile profile;
    private final Standing standing;
    private final int candidate;
    private final Effort effort;

    private Lifts(Consensus consensus, Standing standing) {
        this.consensus = consensus;
        this.profile = consensus.profile();
        this.standing = standing;
        this.candidate = profile.candidates().indexOf(standing.principle());
        long n = profile.size();
        this.effort = Effort.forVariantsOf(n * profile.ballots().size() * (100 + n) + n * n * n / 4);
    }

    /** For each list the least move to another place and the one that only ends a tie, where they lift it; nothing where that is too much to find. */
    static Optional<List<Lift>> of(Consensus consensus, Standing standing) {
        try {
            return Optional.of(new Lifts(consensus, standing).all());
        } catch (Effort.Spent e) {
            return Optional.empty();
        }
    }

    private List<Lift> all() {
        List<Lift> lifts = new ArrayList<>();
        for (int list = 0; list < profile.ballots().size() && standing.rank() > 1; list++) {
            add(list, lifts);
        }
        return lifts;
    }

    /** From the bottom of the list up. */
    private void add(int list, List<Lift> lifts) {
        List<Placement> placements = Placement.of(profile.ballots().get(list), candidate, consensus.top());
        boolean found = false;
        for (int i = placements.size() - 1; i >= 0 && !found; i--) {
            Optional<Lift> lift = lift(list, placements.get(i));
            lift.ifPresent(lifts::add);
            found = lift.isPresent() && !lift.get().staysInPlace();
        }
    }

    private Optional<Lift> lift(int list, Placement placement) {
        if (placement.to() == 0) {
            return Optional.empty();
        }
        effort.spend();
        List<Integer> before = new ArrayList<>();
        for (List<Integer> group :
                order(profile.movedInOne(list, placement.list())).groups()) {
            if (group.contains(candidate)) {
                return before.size() + 1 < standing.rank()
                        ? Optional.of(lift(list, placement.to(), before.size() + 1, group))
                        : Optional.empty();
            }
            before.addAll(group);
        }
        throw new IllegalStateException("every candidate stands somewhere");
    }

    private Lift lift(int list, int to, int rank, List<Integer> group) {
        Ballot ballot = profile.ballots().get(list);
        int from = ballot.places(profile.size())[candidate];
        List<String> level = group.stream()
                .filter(other -> other != candidate)
                .map(profile.candidates()::get)
                .toList();
        return new Lift(ballot.table(), from > 0 ? OptionalInt.of(from) : OptionalInt.empty(), to, rank, level);
    }

    private Order order(Profile variant) {
        long eachQuestion = 20L * profile.size() * profile.size();
        return MethodOutcome.of(
                        consensus.method(), variant, consensus.top(), effort.payingForEachQuestion(eachQuestion))
                .order();
    }
}
