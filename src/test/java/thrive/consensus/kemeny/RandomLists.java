package thrive.consensus.kemeny;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** Elections made at random: what each pair's preferences come to. */
final class RandomLists {

    private RandomLists() {}

    /** Each table lists some candidates in random order; those it does not list stand below, tied. */
    static long[][] preferences(int candidates, int tables, int listed, Random random) {
        long[][] above = new long[candidates][candidates];
        int[] order = IntStream.range(0, candidates).toArray();
        for (int table = 0; table < tables; table++) {
            for (int i = 0; i < listed; i++) {
                int j = i + random.nextInt(candidates - i);
                int swap = order[i];
                order[i] = order[j];
                order[j] = swap;
            }
            for (int i = 0; i < listed; i++) {
                for (int j = i + 1; j < candidates; j++) {
                    above[order[i]][order[j]]++;
                }
            }
        }
        return above;
    }

    /** Candidates that somebody puts above another. */
    static int[] named(long[][] above) {
        return IntStream.range(0, above.length)
                .filter(a -> Arrays.stream(above[a]).anyMatch(weight -> weight > 0))
                .toArray();
    }
}
