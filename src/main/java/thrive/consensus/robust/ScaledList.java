package thrive.consensus.robust;

import thrive.consensus.profile.RankedList;
import thrive.consensus.profile.Tier;

/**
 * A table's list as whole numbers, for counting thousands of variants of a profile: points are multiplied by a common
 * denominator, so that they stay exact.
 */
final class ScaledList {

    private final long[] points;
    private final int[] places;
    private final RankedList list;

    private ScaledList(int candidates, RankedList list) {
        this.list = list;
        points = new long[candidates];
        places = new int[candidates];
    }

    /**
     * The numbers of a list.
     *
     * @param scale a multiple of the width of each tier, or 0 where points are not asked for
     */
    static ScaledList of(RankedList list, int candidates, int top, long scale) {
        ScaledList scaled = new ScaledList(candidates, list);
        int place = 1;
        for (Tier tier : list.tiers()) {
            long sum = 0;
            for (int i = place; i < place + tier.width(); i++) {
                sum += Math.max(0, top + 1 - i);
            }
            for (int candidate : tier.candidates()) {
                scaled.points[candidate] = Math.multiplyExact(sum, scale) / tier.width();
                scaled.places[candidate] = place;
            }
            place += tier.width();
        }
        return scaled;
    }

    /** The list that it numbers. */
    RankedList list() {
        return list;
    }

    /** What a candidate gets, times the scale. */
    long points(int candidate) {
        return points[candidate];
    }

    /** The place of a candidate, from 1; 0 where the list does not name it. */
    int place(int candidate) {
        return places[candidate];
    }
}
