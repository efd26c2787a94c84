package thrive.consensus.kemeny;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Kemeny's rule by dynamic programming over all sets of candidates: the least cost of a set as the first places, and of the rest below
 * it, with the number of orders that reach each. (M. Held and R. Karp, "A dynamic programming approach to sequencing problems", 1962.)
 */
final class SubsetProgram {

    private final long[][] above;
    private final int[] named;
    private final int size;
    private final long[] first;
    private final long[] rest;
    private final double[] orders;

    private SubsetProgram(long[][] above, int[] named) {
        this.above = above;
        this.named = named;
        this.size = named.length;
        this.first = new long[1 << size];
        this.rest = new long[1 << size];
        this.orders = new double[1 << size];
    }

    static Expected of(long[][] above, int[] named, int top) {
        SubsetProgram program = new SubsetProgram(above, named);
        program.fillFirst();
        program.fillRest();
        return program.expected(top);
    }

    /** What it costs to put a candidate right after a set. */
    private long cost(int next, int set) {
        long cost = 0;
        for (int other = 0; other < size; other++) {
            if (other != next && (set >> other & 1) == 0) {
                cost += above[named[other]][named[next]];
            }
        }
        return cost;
    }

    private void fillFirst() {
        Arrays.fill(first, Long.MAX_VALUE);
        first[0] = 0;
        orders[0] = 1;
        for (int set = 0; set < first.length; set++) {
            for (int next = 0; next < size; next++) {
                int with = set | 1 << next;
                if (with != set) {
                    long cost = first[set] + cost(next, set);
                    if (cost < first[with]) {
                        orders[with] = 0;
                        first[with] = cost;
                    }
                    orders[with] += cost == first[with] ? orders[set] : 0;
                }
            }
        }
    }

    private void fillRest() {
        Arrays.fill(rest, Long.MAX_VALUE);
        rest[rest.length - 1] = 0;
        for (int set = rest.length - 2; set >= 0; set--) {
            for (int next = 0; next < size; next++) {
                int with = set | 1 << next;
                if (with != set) {
                    rest[set] = Math.min(rest[set], cost(next, set) + rest[with]);
                }
            }
        }
    }

    /** The sets that some best order begins with. */
    private List<Integer> beginnings(int length) {
        List<Integer> sets = new ArrayList<>();
        for (int set = 0; set < first.length; set++) {
            if (Integer.bitCount(set) == length && first[set] + rest[set] == rest[0]) {
                sets.add(set);
            }
        }
        return sets;
    }

    private Expected expected(int top) {
        List<List<Integer>> groups = new ArrayList<>();
        int divided = 0;
        for (int length = 1; length <= size; length++) {
            List<Integer> sets = beginnings(length);
            if (sets.size() == 1) {
                groups.add(members(sets.get(0) & ~divided));
                divided = sets.get(0);
            }
        }
        List<Integer> tops = beginnings(Math.min(top, size));
        int every = tops.stream().reduce(-1, (a, b) -> a & b) & ((1 << size) - 1);
        int some = tops.stream().reduce(0, (a, b) -> a | b);
        return new Expected(rest[0], (long) orders[orders.length - 1], groups, members(every), members(some));
    }

    private List<Integer> members(int set) {
        List<Integer> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if ((set >> i & 1) != 0) {
                members.add(named[i]);
            }
        }
        return members;
    }
}
