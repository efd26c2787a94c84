package thrive.consensus.method;

import java.util.Arrays;
import java.util.List;

import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Fraction;
import thrive.consensus.profile.Profile;
import thrive.consensus.profile.Unranked;

/**
 * Borda's count with averaged ties: N less the midrank of each table, where the unranked share the midrank of the places left.
 * (J.-C. de Borda, 1781; averaged ties: D. Black, "Partial justification of the Borda count", Public Choice 28, 1976.) Where
 * the unranked are ignored, a table gives them nothing.
 */
public final class AverageRank implements Method {

    /** Its name on the command line and in results. */
    public static final String NAME = "average-rank";

    @Override
    public Order order(Profile profile, int top) {
        return Order.byScore(Points.sum(profile, ballot -> scores(ballot, profile)));
    }

    private static Fraction[] scores(Ballot ballot, Profile profile) {
        int candidates = profile.size();
        Fraction[] scores = new Fraction[candidates];
        boolean ignored = profile.unranked() == Unranked.IGNORE;
        Fraction left = midrank(ballot.size() + 1, candidates - ballot.size());
        Arrays.fill(scores, ignored ? Fraction.ZERO : Fraction.of(candidates, 1).minus(left));
        int place = 1;
        for (List<Integer> group : ballot.groups()) {
            Fraction score = Fraction.of(candidates, 1).minus(midrank(place, group.size()));
            group.forEach(candidate -> scores[candidate] = score);
            place += group.size();
        }
        return scores;
    }

    /** The average of {@code size} places from {@code first} on. */
    private static Fraction midrank(int first, int size) {
        return Fraction.of(2L * first + size - 1, 2);
    }
}
