package thrive.consensus;

import java.util.Arrays;
import java.util.List;

/**
 * The default method: place i of a table's list scores max(0, k + 1 − i) points, where k is how many principles are sought. A tied group
 * shares the points of the places it takes up; the unranked get none; a short list still starts at k. (Borda's count on
 * truncated lists, each scored as if it were full: it can be done on a flip chart and does not depend on how many principles there are.)
 */
final class Points {

    private Points() {}

    /** The points that one table gives each candidate. */
    static Fraction[] of(Ballot ballot, int candidates, int top) {
        Fraction[] points = new Fraction[candidates];
        Arrays.fill(points, Fraction.ZERO);
        int place = 1;
        for (List<Integer> group : ballot.groups()) {
            long sum = 0;
            for (int i = place; i < place + group.size(); i++) {
                sum += Math.max(0, top + 1 - i);
            }
            for (int candidate : group) {
                points[candidate] = Fraction.of(sum, group.size());
            }
            place += group.size();
        }
        return points;
    }

    /** The points that all tables together give each candidate. */
    static Fraction[] of(Profile profile, int top) {
        Fraction[] total = new Fraction[profile.size()];
        Arrays.fill(total, Fraction.ZERO);
        for (Ballot ballot : profile.ballots()) {
            Fraction[] points = of(ballot, profile.size(), top);
            for (int candidate : ballot.named()) {
                total[candidate] = total[candidate].plus(points[candidate]);
            }
        }
        return total;
    }
}
