package thrive.consensus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Fraction;
import thrive.consensus.profile.Profile;

/**
 * Orders candidates by points and sets tied ones apart, step by step: more points; named by more tables; head-to-head (for
 * each tied candidate, how many of the others it beats less how many beat it, where a majority of the tables that prefer one to the other
 * decides; taken once for the whole tied group); countback (more first places, then more second places, and so on; tied places
 * count at their first place). What is still equal then is a declared tie.
 */
final class Ladder {

    private final Fraction[] points;
    private final int[] listedBy;
    private final int[] headToHead;
    private final int[][] placeCounts;

    private Ladder(Fraction[] points, int[] listedBy, int[] headToHead, int[][] placeCounts) {
        this.points = points;
        this.listedBy = listedBy;
        this.headToHead = headToHead;
        this.placeCounts = placeCounts;
    }

    static Ladder of(Profile profile, Fraction[] points) {
        int[] listedBy = profile.listedBy();
        return new Ladder(points, listedBy, headToHead(profile, points, listedBy), placeCounts(profile));
    }

    /** All candidates, best first; those tied to the end in order of number. */
    List<Integer> order() {
        return IntStream.range(0, points.length)
                .boxed()
                .sorted((a, b) -> compare(a, b))
                .toList();
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
            case TABLES -> Integer.compare(listedBy[b], listedBy[a]);
            case HEAD_TO_HEAD -> Integer.compare(headToHead[b], headToHead[a]);
            case COUNTBACK -> Arrays.compare(placeCounts[b], placeCounts[a]);
            case TIE -> 0;
        };
    }

    private static int[] headToHead(Profile profile, Fraction[] points, int[] listedBy) {
        int[][] above = profile.preferences();
        int[] balance = new int[points.length];
        for (List<Integer> group : tiedGroups(points, listedBy)) {
            for (int a : group) {
                for (int b : group) {
                    balance[a] += Integer.signum(above[a][b] - above[b][a]);
                }
            }
        }
        return balance;
    }

    private static List<List<Integer>> tiedGroups(Fraction[] points, int[] listedBy) {
        Comparator<Integer> byFirstSteps =
                Comparator.<Integer, Fraction>comparing(i -> points[i]).thenComparing(i -> listedBy[i]);
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

    private static int[][] placeCounts(Profile profile) {
        int[][] counts = new int[profile.size()][profile.size() + 1];
        for (Ballot ballot : profile.ballots()) {
            int[] places = ballot.places(profile.size());
            for (int candidate : ballot.named()) {
                counts[candidate][places[candidate]]++;
            }
        }
        return counts;
    }
}
