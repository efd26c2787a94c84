package thrive.consensus.method;

import thrive.consensus.profile.Profile;

/**
 * Pairwise wins less losses, where the majority of the tables that prefer one of two to the other wins. (A. H. Copeland, "A
 * reasonable social welfare function", University of Michigan seminar, 1951.)
 */
public final class Copeland implements Method {

    /** Its name on the command line and in results. */
    public static final String NAME = "copeland";

    @Override
    public Order order(Profile profile, int top) {
        long[][] above = profile.weightedPreferences();
        long[] balance = new long[above.length];
        for (int a = 0; a < above.length; a++) {
            for (int b = 0; b < above.length; b++) {
                balance[a] += Long.signum(above[a][b] - above[b][a]);
            }
        }
        return Order.byScore(balance, 1);
    }
}
