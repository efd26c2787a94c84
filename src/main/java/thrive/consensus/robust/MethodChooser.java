package thrive.consensus.robust;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import thrive.consensus.method.Method;
import thrive.consensus.method.Order;
import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Profile;

/** The first k of variants by any method. Slower than {@link Tally}, which knows only the default one. */
final class MethodChooser implements Chooser {

    private final Profile profile;
    private final Method method;
    private final int top;

    MethodChooser(Profile profile, Method method, int top) {
        this.profile = profile;
        this.method = method;
        this.top = top;
    }

    @Override
    public Top top(List<ScaledList> lists, long[] weights, Effort effort) {
        List<Ballot> ballots = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] != ABSENT) {
                ballots.add(new Ballot("", lists.get(i).list(), 1, weights[i]));
            }
        }
        Profile variant = profile.with(ballots);
        return first(method.order(variant, top), variant.listedBy());
    }

    /** Whole groups of those that somebody named, as long as they fit; the next one shares the places left. */
    private Top first(Order order, int[] listedBy) {
        BitSet chosen = new BitSet();
        for (List<Integer> group : order.groups()) {
            BitSet named = new BitSet();
            group.stream().filter(c -> listedBy[c] > 0).forEach(named::set);
            int seats = top - chosen.cardinality();
            if (named.cardinality() > seats) {
                return seats == 0 ? new Top(chosen, new BitSet(), 0) : new Top(chosen, named, seats);
            }
            chosen.or(named);
        }
        return new Top(chosen, new BitSet(), 0);
    }
}
