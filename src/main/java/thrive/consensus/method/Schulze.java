package thrive.consensus.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import thrive.consensus.profile.Fraction;
import thrive.consensus.profile.Profile;

/**
 * Widest paths by winning votes: a beats b where the strongest path from a to b is stronger than that from b to a; first
 * stand those that nobody beats, then those that nobody beats among the rest, and so on; each of these levels is tied. (M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and
 * Condorcet-consistent single-winner election method", Social Choice and Welfare 36, 2011.)
 */
public final class Schulze implements Method {

    /** Its name on the command line and in results. */
    public static final String NAME = "schulze";

    @Override
    public Order order(Profile profile, int top) {
        List<List<Integer>> levels = levels(widestPaths(profile.weightedPreferences()), profile.neverNamed());
        return new Order(levels, Optional.of(below(levels, profile.size())));
    }

    /** What a level is worth: how many candidates stand on the levels below it. */
    private static List<Fraction> below(List<List<Integer>> levels, int candidates) {
        Fraction[] scores = new Fraction[candidates];
        int below = candidates;
        for (List<Integer> level : levels) {
            below -= level.size();
            Fraction score = Fraction.of(below, 1);
            level.forEach(candidate -> scores[candidate] = score);
        }
        return List.of(scores);
    }

    /**
     * Level by level those that nobody beats among the ones left. To beat is transitive, so that each level has some. Those that nobody
     * named are the last.
     */
    private static List<List<Integer>> levels(long[][] widest, List<Integer> neverNamed) {
        List<List<Integer>> levels = new ArrayList<>();
        int[] beatenBy = new int[widest.length];
        for (int a = 0; a < widest.length; a++) {
            for (int b = 0; b < widest.length; b++) {
                beatenBy[b] += beats(widest, a, b) ? 1 : 0;
            }
        }
        neverNamed.forEach(c -> beatenBy[c] = -1);
        List<Integer> level = unbeaten(beatenBy);
        while (!level.isEmpty()) {
            levels.add(level);
            for (int gone : level) {
                beatenBy[gone] = -1;
                for (int b = 0; b < widest.length; b++) {
                    beatenBy[b] -= beats(widest, gone, b) ? 1 : 0;
                }
            }
            level = unbeaten(beatenBy);
        }
        if (!neverNamed.isEmpty()) {
            levels.add(neverNamed);
        }
        return levels;
    }

    private static List<Integer> unbeaten(int[] beatenBy) {
        return IntStream.range(0, beatenBy.length)
                .filter(c -> beatenBy[c] == 0)
                .boxed()
                .toList();
    }

    private static boolean beats(long[][] widest, int a, int b) {
        return widest[a][b] > widest[b][a];
    }

    /** The strength of the strongest path of each pair: the widest-path form of Floyd and Warshall's algorithm. */
    static long[][] widestPaths(long[][] above) {
        int n = above.length;
        long[][] width = new long[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                width[a][b] = above[a][b] > above[b][a] ? above[a][b] : 0;
            }
        }
        for (int via = 0; via < n; via++) {
            for (int a = 0; a < n; a++) {
                long first = width[a][via];
                if (a != via && first > 0) {
                    widen(width[a], width[via], first, a);
                }
            }
        }
        return width;
    }

    private static void widen(long[] from, long[] via, long first, int self) {
        for (int b = 0; b < from.length; b++) {
            long along = Math.min(first, via[b]);
            if (b != self && along > from[b]) {
                from[b] = along;
            }
        }
    }
}
