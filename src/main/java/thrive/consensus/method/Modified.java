package thrive.consensus.method;

import thrive.consensus.profile.Profile;

/**
 * Modified Borda count: as {@link Points}, but a list that names j principles starts at j, so that a short list counts for
 * less. Rows that could not be read are among the j, for the list was as long as it was written. (P. Emerson, "The original Borda count and partial voting", Social Choice and Welfare 40, 2013.)
 */
public final class Modified implements Method {

    /** Its name on the command line and in results. */
    public static final String NAME = "modified";

    @Override
    public Order order(Profile profile, int top) {
        return Order.byScore(Points.sum(profile, ballot -> Points.startingAt(ballot, profile.size(), ballot.length())));
    }
}
