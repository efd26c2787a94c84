package thrive.consensus.kemeny;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Kemeny's rule by trying every order of a few candidates and keeping all of the best. */
final class AllOrders {

    private final long[][] above;
    private final int[] order;
    private final List<int[]> best = new ArrayList<>();
    private long least = Long.MAX_VALUE;

    private AllOrders(long[][] above, int[] named) {
        this.above = above;
        this.order = named.clone();
    }

    static Expected of(long[][] above, int[] named, int top) {
        AllOrders all = new AllOrders(above, named);
        all.place(0, 0);
        return all.expected(top);
    }

    private void place(int from, long cost) {
        if (from == order.length) {
            keep(cost);
            return;
        }
        for (int i = from; i < order.length; i++) {
            swap(from, i);
            long more = 0;
            for (int j = from + 1; j < order.length; j++) {
                more += above[order[j]][order[from]];
            }
            place(from + 1, cost + more);
            swap(from, i);
        }
    }

    private void swap(int i, int j) {
        int kept = order[i];
        order[i] = order[j];
        order[j] = kept;
    }

    private void keep(long cost) {
        if (cost < least) {
            best.clear();
            least = cost;
        }
        if (cost == least) {
            best.add(order.clone());
        }
    }

    private Expected expected(int top) {
        List<List<Integer>> groups = new ArrayList<>();
        List<Integer> inEvery = new ArrayList<>();
        List<Integer> inSome = new ArrayList<>();
        int[] sorted = order.clone();
        Arrays.sort(sorted);
        for (int c : sorted) {
            long within = best.stream().filter(each -> isWithin(each, c, top)).count();
            if (within > 0) {
                inSome.add(c);
            }
            if (within == best.size()) {
                inEvery.add(c);
            }
        }
        int start = 0;
        for (int end = 1; end <= order.length; end++) {
            if (sameSet(end)) {
                groups.add(
                        Arrays.stream(best.get(0), start, end).sorted().boxed().toList());
                start = end;
            }
        }
        return new Expected(least, best.size(), groups, inEvery, inSome);
    }

    private static boolean isWithin(int[] each, int candidate, int top) {
        return Arrays.stream(each).limit(top).anyMatch(c -> c == candidate);
    }

    /** Whether the first so many are the same in every best order. */
    private boolean sameSet(int length) {
        int[] first = Arrays.stream(best.get(0), 0, length).sorted().toArray();
        return best.stream()
                .allMatch(each ->
                        Arrays.equals(Arrays.stream(each, 0, length).sorted().toArray(), first));
    }
}
