package thrive.consensus.method;

import thrive.consensus.profile.Profile;

/** A way to merge lists into one. */
public interface Method {

    /**
     * The candidates in order.
     *
     * @param top how many are sought, at least 1
     */
    Order order(Profile profile, int top);
}
