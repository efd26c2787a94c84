package thrive.consensus.robust;

import java.util.List;

/**
 * A table's list as whole numbers, for counting thousands of variants of a profile: points are multiplied by a common
 * denominator, so that they stay exact.
 */
final class ScaledList {

    private final long[] points;
    private final int[] places;
    private final List<List<Integer>> groups;

    private ScaledList(int candidates, List<List<Integer>> groups) {
        this.groups = groups;
        points = new long[candidates];
        places = new int[candidates];
    }

    /**
     * The numbers of a list.
     *
     * @param scale a multiple of the size of each tied group, or 0 where points are not asked for
     */
    static ScaledList of(List<List<Integer>> groups, int candidates, int top, long scale) {
        ScaledList list = new ScaledList(candidates, groups);
        int place = 1;
        for (List<Integer> group : groups) {
            long sum = 0;
            for (int i = place; i < place + group.size(); i++) {
                sum += Math.max(0, top + 1 - i);
            }
            for (int candidate : group) {
                list.points[candidate] = Math.multiplyExact(sum, scale) / group.size();
                list.places[candidate] = place;
            }
            place += group.size();
        }
        return list;
    }

    /** The tied groups, best first. */
    List<List<Integer>> groups() {
        return groups;
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
