package thrive.consensus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import thrive.consensus.method.Order;
import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Fraction;
import thrive.consensus.profile.Profile;

/**
 * Orders candidates by points and sets tied ones apart, step by step: more points; named by more tables; head-to-head (for
 * each tied candidate, how many of the others it beats less how many beat it, where a majority of the tables that prefer one to the other
 * decides; taken once for the whole tied group); countback (more first places, then more second places, and so on; tied places
 * count at their first place). What is still equal then is a declared tie. A table counts with its weight at every step.
 */
final class Ladder {

    private final Fraction[] points;
    private final long[] support;
    private final int[] headToHead;
    private final long[][] placeCounts;

    private Ladder(Fraction[] points, long[] support, int[] headToHead, long[][] placeCounts) {
        this.points = points;
        this.support = support;
        this.headToHead = headToHead;
        this.placeCounts = placeCounts;
    }

    static Ladder of(Profile profile, Fraction[] points) {
        long[] support = profile.support();
        return new Ladder(points, support, headToHead(profile, points, support), placeCounts(profile));
    }

    /** All candidates, best first; those tied to the end in order of number. */
    List<Integer> order() {
        return IntStream.range(0, points.length)
                .boxed()
                .sorted((a, b) -> compare(a, b))
                .toList();
    }

    /** All candidates, best first, those tied to the end in one group. */
    Order groups() {
        List<List<Integer>> groups = new ArrayList<>();
        for (int candidate : order()) {
            List<Integer> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (last.isEmpty() || compare(last.get(0), candidate) != 0) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(candidate);
        }
        return new Order(groups, Optional.of(List.of(points)));
    }

    /** The first step at which two candidates differ. */
    Step decides(int a, int b) {
        return Arrays.stream(Step.values())
                .filter(step -> compare(step, a, b) != 0)
                .findFirst()
                .orElse(Step.TIE);
    }

    /** Negative where the first candidate stands above the second, 0 where they are tied to the end. */
    int compare(int a, int b) {
        return compare(decides(a, b), a, b);
    }

    private int compare(Step step, int a, int b) {
        return switch (step) {
            case POINTS -> points[b].compareTo(points[a]);
            case TABLES -> Long.compare(support[b], support[a]);
            case HEAD_TO_HEAD -> Integer.compare(headToHead[b], headToHead[a]);
            case COUNTBACK -> Arrays.compare(placeCounts[b], placeCounts[a]);
            case TIE -> 0;
        };
    }

    private static int[] headToHead(Profile profile, Fraction[] points, long[] support) {
        List<List<Integer>> tied = tiedGroups(points, support).stream()
                .filter(group -> group.size() > 1)
                .toList();
        return HeadToHead.balances(profile, tied);
    }

    private static List<List<Integer>> tiedGroups(Fraction[] points, long[] support) {
        Comparator<Integer> byFirstSteps =
                Comparator.<Integer, Fraction>comparing(i -> points[i]).thenComparing(i -> support[i]);
        List<List<Integer>> groups = new ArrayList<>();
        IntStream.range(0, points.length).boxed().sorted(byFirstSteps).forEach(candidate -> {
            List<Integer> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (last.isEmpty() || byFirstSteps.compare(last.get(0), candidate) != 0) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(candidate);
        });
        return groups;
    }

    private static long[][] placeCounts(Profile profile) {
        long[][] counts = new long[profile.size()][profile.lastPlace() + 1];
        for (Ballot ballot : profile.ballots()) {
            int[] places = ballot.places(profile.size());
            for (int candidate : ballot.named()) {
                counts[candidate][places[candidate]] += ballot.totalWeight();
            }
        }
        return counts;
    }
}
