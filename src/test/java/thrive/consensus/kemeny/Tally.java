package thrive.consensus.kemeny;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The preferences of a small election, in the notation of the literature: "42 MNCK", tied ones in brackets, the unlisted below. */
final class Tally {

    private final String candidates;
    private final long[][] above;
    private final int[] named;

    Tally(String candidates, long[][] above, int[] named) {
        this.candidates = candidates;
        this.above = above;
        this.named = named;
    }

    String candidates() {
        return candidates;
    }

    long[][] above() {
        return above;
    }

    int[] named() {
        return named;
    }

    static Tally of(String candidates, String... lines) {
        long[][] above = new long[candidates.length()][candidates.length()];
        boolean[] listed = new boolean[candidates.length()];
        for (String line : lines) {
            String[] parts = line.split(" ", -1);
            add(above, listed, Long.parseLong(parts[0]), groups(candidates, parts[1]));
        }
        return new Tally(candidates, above, places(listed));
    }

    /** Adds a list: every candidate of a group above every one of a later group and every unlisted one. */
    static void add(long[][] above, boolean[] listed, long weight, List<List<Integer>> groups) {
        boolean[] passed = new boolean[listed.length];
        for (List<Integer> group : groups) {
            group.forEach(a -> passed[a] = true);
            for (int a : group) {
                listed[a] = true;
                for (int b = 0; b < passed.length; b++) {
                    above[a][b] += passed[b] ? 0 : weight;
                }
            }
        }
    }

    static int[] places(boolean[] listed) {
        return IntStream.range(0, listed.length).filter(a -> listed[a]).toArray();
    }

    private static List<List<Integer>> groups(String candidates, String list) {
        List<List<Integer>> groups = new ArrayList<>();
        boolean tied = false;
        for (int i = 0; i < list.length(); i++) {
            char sign = list.charAt(i);
            if (sign == '(') {
                groups.add(new ArrayList<>());
            } else if (sign != ')') {
                if (!tied) {
                    groups.add(new ArrayList<>());
                }
                groups.get(groups.size() - 1).add(candidates.indexOf(sign));
            }
            tied = sign == '(' || (tied && sign != ')');
        }
        return groups;
    }

    KemenyResult solve(int top) {
        return Kemeny.solve(above, named, top, () -> false);
    }

    /** Candidates by their letters. */
    String letters(List<Integer> numbers) {
        StringBuilder letters = new StringBuilder();
        numbers.forEach(number -> letters.append(candidates.charAt(number)));
        return letters.toString();
    }

    /** Groups by their letters, those of a group in the alphabet's order. */
    List<String> groups(List<List<Integer>> ranking) {
        return ranking.stream()
                .map(group -> letters(group.stream().sorted().toList()))
                .toList();
    }

    /** What an order costs. */
    static long distance(long[][] above, List<Integer> order) {
        long distance = 0;
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                distance += above[order.get(j)][order.get(i)];
            }
        }
        return distance;
    }

    @Override
    public String toString() {
        return candidates + " " + Arrays.toString(named) + " " + Arrays.deepToString(above);
    }
}
