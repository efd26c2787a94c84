package thrive.consensus.method;

import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Profile;

/**
 * The weight of the tables that name a principle, wherever they put it: approval voting, with the list as the approved set. (S.
 * Brams and P. Fishburn, "Approval voting", American Political Science Review 72, 1978.)
 */
public final class Support implements Method {

    @Override
    public String name() {
        return "support";
    }

    @Override
    public Order order(Profile profile, int top) {
        long[] support = new long[profile.size()];
        for (Ballot ballot : profile.ballots()) {
            ballot.named().forEach(candidate -> support[candidate] += ballot.totalWeight());
        }
        return Order.byScore(support, profile.unit());
    }
}
