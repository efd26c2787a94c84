package thrive.consensus.kemeny;

import java.util.Arrays;

/** What optimal orders have been seen to do: how high and how low each candidate goes, and which divisions some do not have. */
final class Findings {

    private final int[] order;
    private final int[] fewestAbove;
    private final int[] fewestBelow;
    private final boolean[] broken;

    /**
     * Nothing is seen yet.
     *
     * @param order an optimal order: its divisions are those in question
     */
    Findings(int[] order) {
        this.order = order;
        this.fewestAbove = new int[order.length];
        this.fewestBelow = new int[order.length];
        Arrays.fill(fewestAbove, order.length);
        Arrays.fill(fewestBelow, order.length);
        this.broken = new boolean[order.length];
    }

    /** Takes note of all orders that extend an optimal partial order. */
    void note(Relation optimal) {
        for (int c = 0; c < order.length; c++) {
            fewestAbove[c] = Math.min(fewestAbove[c], optimal.countAbove(c));
            fewestBelow[c] = Math.min(fewestBelow[c], optimal.countBelow(c));
        }
        boolean[] divides = divisions(optimal);
        for (int place = 1; place < order.length; place++) {
            broken[place] |= !divides[place];
        }
    }

    /** For each place whether all before it stand above all from it on. */
    boolean[] divisions(Relation relation) {
        boolean[] divides = new boolean[order.length];
        int reach = 0;
        for (int place = 0; place < order.length; place++) {
            divides[place] = place >= reach;
            for (int low = order.length - 1; low > place && low >= reach; low--) {
                if (!relation.has(order[place], order[low])) {
                    reach = low + 1;
                }
            }
        }
        return divides;
    }

    boolean dividesAt(Relation relation, int place) {
        return divisions(relation)[place];
    }

    boolean broken(int place) {
        return broken[place];
    }

    /** Whether some order seen has the candidate among the first {@code top}. */
    boolean seenWithin(int candidate, int top) {
        return fewestAbove[candidate] < top;
    }

    /** Whether some order seen has the candidate below the first {@code top}. */
    boolean seenBeyond(int candidate, int top) {
        return order.length - fewestBelow[candidate] > top;
    }
}
