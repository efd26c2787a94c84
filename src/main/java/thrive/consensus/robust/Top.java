package thrive.consensus.robust;

import java.util.BitSet;
import java.util.List;

import thrive.consensus.method.Order;

/**
 * The first k of a variant of a profile.
 *
 * @param chosen those that are in it for certain
 * @param tied those tied across its last place; none where it is determined
 * @param seats how many of the tied have a place in it
 */
record Top(BitSet chosen, BitSet tied, int seats) {

    /** Whole groups of those that somebody named, as long as they fit; the next one shares the places left. */
    static Top of(Order order, int top, int[] listedBy) {
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
