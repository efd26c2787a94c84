package thrive.consensus.kemeny;

import java.util.Arrays;
import java.util.Random;

/** How long the solver takes on random lists, warm: the worst and the median of some seeds. Run as a program. */
public final class KemenyTiming {

    private static final int SEEDS = 20;
    private static final int WARM_UP = 10;
    private static final int REPEATS = 9;

    private KemenyTiming() {}

    /** Prints a line for each kind of election. */
    public static void main(String[] arguments) {
        System.out.println(
                "candidates x tables, listed: median of seeds, worst seed, worst single run (ms); not exact");
        time(24, 30, 5);
        time(30, 1000, 5);
        time(50, 1000, 5);
        time(100, 100, 5);
        time(24, 30, 24);
        time(24, 10, 5);
        time(40, 30, 40);
        time(50, 31, 50);
    }

    private static void time(int candidates, int tables, int listed) {
        double[] usual = new double[SEEDS];
        double worst = 0;
        int inexact = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            long[][] above = RandomLists.preferences(candidates, tables, listed, new Random(seed));
            double[] runs = new double[REPEATS];
            for (int run = -WARM_UP; run < REPEATS; run++) {
                long start = System.nanoTime();
                KemenyResult result = Kemeny.solve(
                        above, RandomLists.named(above), 5, () -> System.nanoTime() - start > 5_000_000_000L);
                double millis = (System.nanoTime() - start) / 1e6;
                if (run >= 0) {
                    runs[run] = millis;
                    worst = Math.max(worst, millis);
                    inexact += result.complete() ? 0 : 1;
                }
            }
            usual[seed] = median(runs);
        }
        double slowest = Arrays.stream(usual).max().orElse(0);
        System.out.printf(
                "%d x %d, %d: %.2f, %.2f, %.2f; %d%n",
                candidates, tables, listed, median(usual), slowest, worst, inexact);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
