package thrive.consensus.method;

import java.util.Arrays;

import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Fraction;
import thrive.consensus.profile.Profile;
import thrive.consensus.profile.Tier;
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
        Fraction left = below(ballot.length(), candidates);
        Arrays.fill(scores, ignored ? Fraction.ZERO : Fraction.of(candidates, 1).minus(left));
        int place = 1;
        for (Tier tier : ballot.list().tiers()) {
            Fraction score = Fraction.of(candidates, 1).minus(midrank(place, tier.width()));
            tier.candidates().forEach(candidate -> scores[candidate] = score);
            place += tier.width();
        }
        return scores;
    }

    /** The average of the places that a list of this length leaves; the last one where it leaves none. */
    private static Fraction below(int length, int candidates) {
        int first = Math.min(length + 1, candidates);
        return midrank(first, candidates + 1 - first);
    }

    /** The average of {@code size} places from {@code first} on. */
    private static Fraction midrank(int first, int size) {
        return Fraction.of(2L * first + size - 1, 2);
    }
}
