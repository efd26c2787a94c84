package thrive.consensus.method;

import java.util.Arrays;

import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Fraction;
import thrive.consensus.profile.Profile;
import thrive.consensus.profile.Tier;

/**
 * The default method: place i of a table's list scores max(0, k + 1 − i) points, where k is how many principles are sought. A
 * tied group shares the average of the points of the places it takes up; the unranked get none; a short list still starts at k. A row that
 * could not be read keeps its place, and its share of a tie. (Borda's
 * count on truncated lists, each scored as if it were full: it can be done on a flip chart and does not depend on how
 * many principles there are.)
 */
public final class Points implements Method {

    /** Its name on the command line and in results. */
    public static final String NAME = "points";

    @Override
    public Order order(Profile profile, int top) {
        return Order.byScore(total(profile, top));
    }

    /** The points that one table gives each candidate. */
    public static Fraction[] of(Ballot ballot, int candidates, int top) {
        return startingAt(ballot, candidates, top);
    }

    /** The points that all tables together give each candidate, each table as often as its weight says. */
    public static Fraction[] total(Profile profile, int top) {
        return sum(profile, ballot -> startingAt(ballot, profile.size(), top));
    }

    /** The points of a table whose first place scores {@code first}. */
    static Fraction[] startingAt(Ballot ballot, int candidates, int first) {
        Fraction[] points = new Fraction[candidates];
        Arrays.fill(points, Fraction.ZERO);
        int place = 1;
        for (Tier tier : ballot.list().tiers()) {
            long sum = 0;
            for (int i = place; i < place + tier.width(); i++) {
                sum += Math.max(0, first + 1 - i);
            }
            for (int candidate : tier.candidates()) {
                points[candidate] = Fraction.of(sum, tier.width());
            }
            place += tier.width();
        }
        return points;
    }

    /** What one table gives each candidate. */
    interface Given {
        Fraction[] by(Ballot ballot);
    }

    /** The sum over all tables of what each gives, times its weight. */
    static Fraction[] sum(Profile profile, Given given) {
        ExactSum total = new ExactSum(profile.size());
        for (Ballot ballot : profile.ballots()) {
            Fraction[] points = given.by(ballot);
            for (int candidate = 0; candidate < points.length; candidate++) {
                if (points[candidate].signum() != 0) {
                    total.add(candidate, points[candidate], ballot.totalWeight());
                }
            }
        }
        return total.over(profile.unit());
    }
}
