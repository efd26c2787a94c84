package thrive.consensus.method;

import thrive.consensus.profile.Profile;

/**
 * The weight of the tables that name a principle, wherever they put it: approval voting, with the list as the approved set. (S.
 * Brams and P. Fishburn, "Approval voting", American Political Science Review 72, 1978.)
 */
public final class Support implements Method {

    /** Its name on the command line and in results. */
    public static final String NAME = "support";

    @Override
    public Order order(Profile profile, int top) {
        return Order.byScore(profile.support(), profile.unit());
    }
}
