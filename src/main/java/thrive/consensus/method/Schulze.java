package thrive.consensus.method;

import thrive.consensus.profile.Profile;

/**
 * Widest paths by winning votes: a beats b where the strongest path from a to b is stronger than that from b to a; candidates
 * are ordered by how many they beat, equal numbers tied. (M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and
 * Condorcet-consistent single-winner election method", Social Choice and Welfare 36, 2011.)
 */
public final class Schulze implements Method {

    /** Its name on the command line and in results. */
    public static final String NAME = "schulze";

    @Override
    public Order order(Profile profile, int top) {
        long[][] widest = widestPaths(profile.weightedPreferences());
        long[] beaten = new long[widest.length];
        for (int a = 0; a < widest.length; a++) {
            for (int b = 0; b < widest.length; b++) {
                beaten[a] += widest[a][b] > widest[b][a] ? 1 : 0;
            }
        }
        return Order.byScore(beaten, 1);
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
