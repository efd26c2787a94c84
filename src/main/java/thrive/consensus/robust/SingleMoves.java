package thrive.consensus.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Placement;
import thrive.consensus.profile.Profile;
import thrive.consensus.robust.Robustness.Move;

/** Every move of one candidate within, into or out of one list that alters the first k. */
final class SingleMoves {

    private final Variants variants;
    private final Profile profile;
    private final Effort effort;

    SingleMoves(Variants variants) {
        this.variants = variants;
        this.profile = variants.profile();
        this.effort = variants.effort();
    }

    /**
     * Nothing where they are too many.
     *
     * @throws Effort.Spent where they turn out to be
     */
    Optional<List<Move>> all() {
        long places = (long) variants.size() * profile.size() * variants.top();
        if (!effort.allows(places)) {
            return Optional.empty();
        }
        List<Move> moves = new ArrayList<>();
        for (int list = 0; list < variants.size(); list++) {
            for (int candidate = 0; candidate < profile.size(); candidate++) {
                tell(list, candidate, moves);
            }
        }
        return Optional.of(moves);
    }

    /** Tries all moves of a candidate in a list. */
    private void tell(int list, int candidate, List<Move> moves) {
        Ballot ballot = profile.ballots().get(list);
        for (Placement placement : Placement.of(ballot, candidate, variants.top())) {
            effort.spend();
            Top variant = variants.with(list, variants.list(placement.list()), effort);
            if (variants.changes(variant)) {
                moves.add(new Move(
                        variants.name(list),
                        profile.candidates().get(candidate),
                        place(ballot.places(profile.size())[candidate]),
                        place(placement.to()),
                        variants.entering(variant.chosen()),
                        variants.leaving(variant.chosen()),
                        variants.tied(variant)));
            }
        }
    }

    private static OptionalInt place(int place) {
        return place > 0 ? OptionalInt.of(place) : OptionalInt.empty();
    }
}
