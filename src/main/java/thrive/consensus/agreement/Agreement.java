package thrive.consensus.agreement;

import java.util.ArrayList;
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
 * @param outlier the list with the largest mean distance from the others; empty with fewer than three, or where two are as far
 * @param skipped the keys of what is not told, since the lists are too many or too long for it
 */
public record Agreement(
        OptionalDouble kendallW,
        OptionalDouble chance,
        OptionalDouble permutationP,
        OptionalDouble overlap,
        Map<Pair, Double> distances,
        Optional<String> outlier,
        List<String> skipped) {

    /** Two lists, in the profile's order. */
    public record Pair(String first, String second) {}

    /** More lists than this are not compared two by two. */
    private static final int MOST_COMPARED = 400;

    private static final int PERMUTATIONS = 1000;
    private static final long SEED = 1;

    /** Steps of about a nanosecond or two, for all comparisons together. */
    private static final long MOST_STEPS = 200_000_000L;

    private static final List<String> OF_PAIRS = List.of("overlap", "distance", "outlier");

    public Agreement {
        skipped = List.copyOf(skipped);
    }

    /** How far the lists of a profile agree on their first {@code top}. */
    public static Agreement of(Profile profile, int top) {
        int m = profile.tableCount();
        OptionalDouble w = KendallW.of(profile);
        OptionalDouble p = KendallW.permutationP(profile, PERMUTATIONS, SEED);
        List<String> skipped = new ArrayList<>();
        if (w.isPresent() && p.isEmpty()) {
            skipped.add("permutationP");
        }
        boolean few = fewEnough(profile);
        if (!few) {
            skipped.addAll(OF_PAIRS);
        }
        Pairs pairs = few ? pairs(profile, top) : new Pairs(OptionalDouble.empty(), Map.of(), Optional.empty());
        return new Agreement(
                w,
                m == 0 ? OptionalDouble.empty() : OptionalDouble.of(1.0 / m),
                p,
                pairs.overlap(),
                pairs.distances(),
                pairs.outlier(),
                skipped);
    }

    /** Whether the lists can be compared two by two: to compare two of them takes a sorting of what they name. */
    private static boolean fewEnough(Profile profile) {
        long lists = profile.ballots().size();
        long named = profile.ballots().stream().mapToLong(Ballot::size).sum();
        long steps = (lists - 1) * (12 * named + lists * profile.size() / 2);
        return lists <= MOST_COMPARED && steps <= MOST_STEPS;
    }

    /** What comes of comparing each two lists. */
    private record Pairs(OptionalDouble overlap, Map<Pair, Double> distances, Optional<String> outlier) {}

    private static Pairs pairs(Profile profile, int top) {
        Map<Pair, Double> distances = new LinkedHashMap<>();
        List<Ballot> ballots = profile.ballots();
        List<Set<Integer>> firsts = ballots.stream().map(b -> first(b, top)).toList();
        List<ListDistance> lists =
                ballots.stream().map(b -> ListDistance.from(b, profile.size())).toList();
        double shared = 0;
        double pairs = 0;
        double[] total = new double[ballots.size()];
        for (int i = 0; i < ballots.size(); i++) {
            for (int j = i + 1; j < ballots.size(); j++) {
                double distance = lists.get(i).normalised(lists.get(j));
                distances.put(new Pair(ballots.get(i).table(), ballots.get(j).table()), distance);
                total[i] += distance * ballots.get(j).tables();
                total[j] += distance * ballots.get(i).tables();
                double between =
                        (double) ballots.get(i).tables() * ballots.get(j).tables();
                shared += between * overlap(firsts.get(i), firsts.get(j));
                pairs += between;
            }
            double within = ballots.get(i).tables() * (ballots.get(i).tables() - 1.0) / 2;
            shared += within * overlap(firsts.get(i), firsts.get(i));
            pairs += within;
        }
        return new Pairs(
                pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of(shared / pairs),
                distances,
                outlier(ballots, profile.tableCount(), total));
    }

    private static double overlap(Set<Integer> one, Set<Integer> other) {
        int longer = Math.max(one.size(), other.size());
        long common = one.stream().filter(other::contains).count();
        return longer == 0 ? 0 : (double) common / longer;
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
