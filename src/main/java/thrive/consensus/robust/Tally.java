package thrive.consensus.robust;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Profile;
import thrive.consensus.profile.Tier;
import thrive.consensus.profile.Unranked;

/**
 * Counts the default method and its ladder on variants of a profile, each list as often as told. It gives just what {@code
 * ConsensusCount} does, but only the first k, and only as far down the ladder as the place after the last one needs.
 */
final class Tally implements Chooser {

    /** Below every place. */
    private static final int UNNAMED = Integer.MAX_VALUE;

    private static final long MOST_SCALE = 1L << 30;

    private final int candidates;
    private final int top;
    private final int places;
    private final boolean ignoresUnranked;

    Tally(Profile profile, int top) {
        this.candidates = profile.size();
        this.ignoresUnranked = profile.unranked() == Unranked.IGNORE;
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
    public Top top(List<ScaledList> lists, long[] times, Effort effort) {
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
        return split(named, points, listedBy, new Counted(lists, times, effort));
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

    private Top split(List<Integer> named, long[] points, long[] listedBy, Counted lists) {
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
                return settle(named.subList(start, end), top - start, chosen, lists);
            }
            named.subList(start, end).forEach(chosen::set);
            start = end;
        }
        return new Top(chosen, new BitSet(), 0);
    }

    /** The lists that count, each as often as told, and what pays for looking at them. */
    private static final class Counted {

        private final List<ScaledList> lists;
        private final long[] times;
        private final Effort effort;

        Counted(List<ScaledList> lists, long[] times, Effort effort) {
            this.lists = lists;
            this.times = times;
            this.effort = effort;
        }
    }

    /** Sets those level on points and tables apart: head-to-head within the group, taken once, then countback. */
    private Top settle(List<Integer> level, int seats, BitSet chosen, Counted lists) {
        int[] group = level.stream().mapToInt(c -> c).toArray();
        lists.effort.spend((long) group.length * group.length * lists.times.length * 2
                + (long) group.length * (lists.times.length + 4L * places));
        long[] headToHead = headToHead(group, lists);
        long[][] counts = counts(group, lists);
        Comparator<Integer> better = (a, b) -> headToHead[a] != headToHead[b]
                ? Long.compare(headToHead[b], headToHead[a])
                : Arrays.compare(counts[b], counts[a]);
        List<Integer> order = new ArrayList<>(level.size());
        for (int i = 0; i < group.length; i++) {
            order.add(i);
        }
        order.sort(better);
        int last = order.get(seats - 1);
        BitSet tied = new BitSet(candidates);
        int certain = 0;
        for (int i : order) {
            int before = better.compare(i, last);
            if (before < 0) {
                chosen.set(group[i]);
                certain++;
            } else if (before == 0) {
                tied.set(group[i]);
            }
        }
        if (certain + tied.cardinality() == seats) {
            chosen.or(tied);
            return new Top(chosen, new BitSet(), 0);
        }
        return new Top(chosen, tied, seats - certain);
    }

    /** For each of a group, its wins less its losses against the others. */
    private long[] headToHead(int[] group, Counted lists) {
        long[][] margins = new long[group.length][group.length];
        int[] places = new int[group.length];
        for (int i = 0; i < lists.times.length; i++) {
            if (lists.times[i] > 0) {
                for (int c = 0; c < group.length; c++) {
                    int place = lists.lists.get(i).place(group[c]);
                    places[c] = place == 0 ? UNNAMED : place;
                }
                add(places, lists.times[i], margins);
            }
        }
        long[] balance = new long[group.length];
        for (int a = 0; a < group.length; a++) {
            for (int b = 0; b < a; b++) {
                int winner = Long.signum(margins[a][b]);
                balance[a] += winner;
                balance[b] -= winner;
            }
        }
        return balance;
    }

    private void add(int[] places, long times, long[][] margins) {
        for (int a = 0; a < places.length; a++) {
            long[] margin = margins[a];
            int place = places[a];
            if (ignoresUnranked && place == UNNAMED) {
                continue;
            }
            for (int b = 0; b < a; b++) {
                boolean tells = !ignoresUnranked || places[b] != UNNAMED;
                margin[b] += tells ? times * Integer.compare(places[b], place) : 0;
            }
        }
    }

    /** For each of a group, how often it has each place. */
    private long[][] counts(int[] group, Counted lists) {
        long[][] counts = new long[group.length][places + 1];
        for (int i = 0; i < lists.times.length; i++) {
            for (int c = 0; c < group.length; c++) {
                counts[c][lists.lists.get(i).place(group[c])] += Math.max(0, lists.times[i]);
            }
        }
        for (long[] count : counts) {
            count[0] = 0;
        }
        return counts;
    }
}
