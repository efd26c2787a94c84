package thrive.consensus.kemeny;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Elections at random: full and short lists, with and without ties and weights, of few tables and of many. */
final class RandomElection {

    private final long[][] above;
    private final int[] named;

    RandomElection(long[][] above, int[] named) {
        this.above = above;
        this.named = named;
    }

    long[][] above() {
        return above;
    }

    int[] named() {
        return named;
    }

    static RandomElection of(int candidates, Random random) {
        long[][] above = new long[candidates][candidates];
        boolean[] listed = new boolean[candidates];
        int tables = 1 + random.nextInt(9);
        int longest = 1 + random.nextInt(candidates);
        double tied = random.nextInt(3) * 0.25;
        int heaviest = random.nextBoolean() ? 1 : 1 + random.nextInt(12);
        for (int table = 0; table < tables; table++) {
            int length = random.nextBoolean() ? longest : 1 + random.nextInt(longest);
            Tally.add(above, listed, 1 + random.nextInt(heaviest), list(candidates, length, tied, random));
        }
        return new RandomElection(above, Tally.places(listed));
    }

    private static List<List<Integer>> list(int candidates, int length, double tied, Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, candidates).boxed().toList());
        Collections.shuffle(order, random);
        List<List<Integer>> groups = new ArrayList<>();
        for (int candidate : order.subList(0, length)) {
            if (groups.isEmpty() || random.nextDouble() >= tied) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(candidate);
        }
        return groups;
    }

    /** Any weights at all, not only those that lists can have; many pairs even. */
    static RandomElection anyWeights(int candidates, Random random) {
        long[][] above = new long[candidates][candidates];
        int heaviest = 1 + random.nextInt(6);
        for (int a = 0; a < candidates; a++) {
            for (int b = 0; b < candidates; b++) {
                above[a][b] = a == b ? 0 : random.nextInt(heaviest + 1);
            }
        }
        return new RandomElection(above, IntStream.range(0, candidates).toArray());
    }
}
