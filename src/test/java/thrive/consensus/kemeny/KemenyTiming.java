package thrive.consensus.kemeny;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** How long the solver takes on random lists, warm: the worst and the median of some seeds. Run as a program. */
public final class KemenyTiming {

    private static final int SEEDS = 20;
    private static final int WARM_UP = 8;
    private static final int REPEATS = 5;

    private KemenyTiming() {}

    /** Prints a line for each kind of election. */
    public static void main(String[] arguments) {
        System.out.println("candidates × tables, listed: median ms, worst ms, not proven, not complete");
        time(24, 30, 5);
        time(30, 1000, 5);
        time(50, 1000, 5);
        time(100, 100, 5);
        time(24, 30, 24);
    }

    private static void time(int candidates, int tables, int listed) {
        double[] millis = new double[SEEDS];
        int[] failed = new int[2];
        for (int round = -WARM_UP; round < REPEATS; round++) {
            for (int seed = 0; seed < SEEDS; seed++) {
                long[][] above = RandomLists.preferences(candidates, tables, listed, new Random(seed));
                int[] named = RandomLists.named(above);
                long start = System.nanoTime();
                KemenyResult result = Kemeny.solve(above, named, 5, () -> System.nanoTime() - start > 5_000_000_000L);
                double took = (System.nanoTime() - start) / 1e6;
                // The best of some runs: the machine is shared, the work is always the same.
                millis[seed] = round <= 0 ? took : Math.min(millis[seed], took);
                if (round == 0) {
                    failed[0] += result.optimal() ? 0 : 1;
                    failed[1] += result.complete() ? 0 : 1;
                }
            }
        }
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        int slowest = IntStream.range(0, SEEDS)
                .filter(seed -> millis[seed] == sorted[SEEDS - 1])
                .findFirst()
                .orElse(-1);
        System.out.printf(
                "%d × %d, %d: %.1f, %.1f (seed %d), %d, %d%n",
                candidates, tables, listed, sorted[SEEDS / 2], sorted[SEEDS - 1], slowest, failed[0], failed[1]);
    }
}
