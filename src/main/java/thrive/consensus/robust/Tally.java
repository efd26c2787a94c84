package thrive.consensus.robust;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Profile;
import thrive.consensus.profile.Tier;

/**
 * Counts the default method and its ladder on variants of a profile, each list as often as told. It gives just what {@code
 * ConsensusCount} does, but only the first k, and only as far down the ladder as the place after the last one needs.
 */
final class Tally implements Chooser {

    private static final long MOST_SCALE = 1L << 30;

    private final int candidates;
    private final int top;
    private final int places;

    Tally(Profile profile, int top) {
        this.candidates = profile.size();
        this.top = top;
        // A list with a candidate moved into it is longer by that one at most.
        this.places = profile.lastPlace() + 1;
    }

    /**
     * The scale at which the points of all lists, and of all lists with one candidate moved, are whole; nothing where such points
     * might not fit a long.
     */
    static Optional<Long> scale(Profile profile, int top) {
        long scale = 1;
        for (Ballot ballot : profile.ballots()) {
            for (Tier tier : ballot.list().tiers()) {
                scale = lcm(scale, tier.width());
                scale = lcm(scale, Math.max(1, tier.width() - 1));
                if (scale > MOST_SCALE) {
                    return Optional.empty();
                }
            }
        }
        long weight = profile.ballots().stream().mapToLong(Ballot::totalWeight).sum();
        boolean fits = (double) scale * top * weight < (1L << 60);
        return fits ? Optional.of(scale) : Optional.empty();
    }

    private static long lcm(long a, long b) {
        return a / BigInteger.valueOf(a).gcd(BigInteger.valueOf(b)).longValueExact() * b;
    }

    @Override
    public Top top(List<ScaledList> lists, long[] times) {
        long[] points = new long[candidates];
        long[] listedBy = new long[candidates];
        boolean[] isNamed = new boolean[candidates];
        for (int i = 0; i < lists.size(); i++) {
            if (times[i] != ABSENT) {
                add(lists.get(i), times[i], points, listedBy, isNamed);
            }
        }
        List<Integer> named = new ArrayList<>();
        for (int c = 0; c < candidates; c++) {
            if (isNamed[c]) {
                named.add(c);
            }
        }
        named.sort((a, b) ->
                points[a] != points[b] ? Long.compare(points[b], points[a]) : Long.compare(listedBy[b], listedBy[a]));
        return split(named, points, listedBy, lists, times);
    }

    private static void add(ScaledList list, long times, long[] points, long[] listedBy, boolean[] isNamed) {
        for (int c = 0; c < points.length; c++) {
            if (list.place(c) > 0) {
                points[c] += list.points(c) * times;
                listedBy[c] += times;
                isNamed[c] = true;
            }
        }
    }

    private Top split(List<Integer> named, long[] points, long[] listedBy, List<ScaledList> lists, long[] times) {
        BitSet chosen = new BitSet(candidates);
        int start = 0;
        while (start < named.size() && start < top) {
            int end = start + 1;
            int first = named.get(start);
            while (end < named.size()
                    && points[named.get(end)] == points[first]
                    && listedBy[named.get(end)] == listedBy[first]) {
                end++;
            }
            if (end > top) {
                return settle(named.subList(start, end), top - start, chosen, lists, times);
            }
            named.subList(start, end).forEach(chosen::set);
            start = end;
        }
        return new Top(chosen, new BitSet(), 0);
    }

    /** Sets those level on points and tables apart: head-to-head within the group, taken once, then countback. */
    private Top settle(List<Integer> level, int seats, BitSet chosen, List<ScaledList> lists, long[] times) {
        long[] headToHead = headToHead(level, lists, times);
        List<Integer> order = new ArrayList<>(level);
        order.sort((a, b) -> headToHead[a] != headToHead[b]
                ? Long.compare(headToHead[b], headToHead[a])
                : countback(a, b, lists, times));
        int last = order.get(seats - 1);
        BitSet tied = new BitSet(candidates);
        int certain = 0;
        for (int candidate : order) {
            int below = headToHead[candidate] != headToHead[last]
                    ? Long.compare(headToHead[last], headToHead[candidate])
                    : countback(candidate, last, lists, times);
            if (below < 0) {
                chosen.set(candidate);
                certain++;
            } else if (below == 0) {
                tied.set(candidate);
            }
        }
        if (certain + tied.cardinality() == seats) {
            chosen.or(tied);
            return new Top(chosen, new BitSet(), 0);
        }
        return new Top(chosen, tied, seats - certain);
    }

    private long[] headToHead(List<Integer> level, List<ScaledList> lists, long[] times) {
        long[] balance = new long[candidates];
        for (int a : level) {
            for (int b : level) {
                if (a < b) {
                    int winner = Long.signum(margin(a, b, lists, times));
                    balance[a] += winner;
                    balance[b] -= winner;
                }
            }
        }
        return balance;
    }

    private static long margin(int a, int b, List<ScaledList> lists, long[] times) {
        long margin = 0;
        for (int i = 0; i < times.length; i++) {
            int first = lists.get(i).place(a);
            int second = lists.get(i).place(b);
            if (first != second) {
                boolean above = first > 0 && (second == 0 || first < second);
                margin += above ? Math.max(0, times[i]) : -Math.max(0, times[i]);
            }
        }
        return margin;
    }

    /** Negative where the first has more high places than the second. */
    private int countback(int a, int b, List<ScaledList> lists, long[] times) {
        long[] counts = new long[places + 1];
        long[] others = new long[places + 1];
        for (int i = 0; i < times.length; i++) {
            counts[lists.get(i).place(a)] += Math.max(0, times[i]);
            others[lists.get(i).place(b)] += Math.max(0, times[i]);
        }
        counts[0] = 0;
        others[0] = 0;
        return Arrays.compare(others, counts);
    }
}
