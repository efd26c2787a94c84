package thrive.consensus.agreement;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Profile;
import thrive.consensus.profile.Tier;

/**
 * How far the tables agree.
 *
 * @param kendallW Kendall's W, or empty with fewer than two tables
 * @param chance the W that chance alone gives on average, 1/m; empty with no table
 * @param permutationP how likely a W at least as high is by chance, or empty where there is no W
 * @param overlap the mean share of their first k that two tables have in common, or empty with fewer than two lists
 * @param distances for each two lists, by their names, their normalised distance from 0 to 1
 * @param outlier the list with the largest mean distance from the others; empty with fewer than three, or where two are as far;
 *     this, the distances and the overlap are left out with more than 400 lists
 */
public record Agreement(
        OptionalDouble kendallW,
        OptionalDouble chance,
        OptionalDouble permutationP,
        OptionalDouble overlap,
        Map<Pair, Double> distances,
        Optional<String> outlier) {

    /** Two lists, in the profile's order. */
    public record Pair(String first, String second) {}

    /** More lists than this are not compared two by two. */
    private static final int MOST_COMPARED = 400;

    private static final int PERMUTATIONS = 1000;
    private static final long SEED = 1;

    /** How far the lists of a profile agree on their first {@code top}. */
    public static Agreement of(Profile profile, int top) {
        Map<Pair, Double> distances = new LinkedHashMap<>();
        List<Ballot> ballots = profile.ballots();
        double shared = 0;
        double pairs = 0;
        double[] total = new double[ballots.size()];
        boolean few = ballots.size() <= MOST_COMPARED;
        for (int i = 0; few && i < ballots.size(); i++) {
            for (int j = i + 1; j < ballots.size(); j++) {
                double distance = ListDistance.normalised(ballots.get(i), ballots.get(j), profile.size());
                distances.put(new Pair(ballots.get(i).table(), ballots.get(j).table()), distance);
                total[i] += distance * ballots.get(j).tables();
                total[j] += distance * ballots.get(i).tables();
                double between =
                        (double) ballots.get(i).tables() * ballots.get(j).tables();
                shared += between * overlap(ballots.get(i), ballots.get(j), top);
                pairs += between;
            }
            double within = ballots.get(i).tables() * (ballots.get(i).tables() - 1.0) / 2;
            shared += within * overlap(ballots.get(i), ballots.get(i), top);
            pairs += within;
        }
        int m = profile.tableCount();
        return new Agreement(
                KendallW.of(profile),
                m == 0 ? OptionalDouble.empty() : OptionalDouble.of(1.0 / m),
                KendallW.permutationP(profile, PERMUTATIONS, SEED),
                pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of(shared / pairs),
                distances,
                few ? outlier(ballots, m, total) : Optional.empty());
    }

    private static double overlap(Ballot one, Ballot other, int top) {
        Set<Integer> first = first(one, top);
        Set<Integer> second = first(other, top);
        int longer = Math.max(first.size(), second.size());
        first.retainAll(second);
        return longer == 0 ? 0 : (double) first.size() / longer;
    }

    /** The first candidates of a list: whole tied groups, as long as they begin among the first {@code top} places. */
    private static Set<Integer> first(Ballot ballot, int top) {
        Set<Integer> first = new LinkedHashSet<>();
        int place = 1;
        for (Tier tier : ballot.list().tiers()) {
            if (place > top) {
                break;
            }
            first.addAll(tier.candidates());
            place += tier.width();
        }
        return first;
    }

    private static Optional<String> outlier(List<Ballot> ballots, int m, double[] total) {
        if (m < 3 || ballots.size() < 2) {
            return Optional.empty();
        }
        int furthest = 0;
        boolean tied = false;
        for (int i = 1; i < total.length; i++) {
            double more = total[i] - total[furthest];
            boolean same = Math.abs(more) < 1e-9;
            tied = same || (tied && more < 0);
            furthest = more > 0 && !same ? i : furthest;
        }
        return tied ? Optional.empty() : Optional.of(ballots.get(furthest).table());
    }
}
