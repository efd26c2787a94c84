package thrive.consensus.kemeny;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Cases at the edge, and what is said when time runs out. */
class KemenyTest {

    private static int[] all(int size) {
        return IntStream.range(0, size).toArray();
    }

    @Test
    void ordersNobodyWhereNobodyIsNamed() {
        KemenyResult result = Kemeny.solve(new long[3][3], new int[0], 5, () -> false);
        assertThat(result.best()).isEmpty();
        assertThat(result.ranking()).isEmpty();
        assertThat(result.distance()).isZero();
        assertThat(result.optima()).isEqualTo(1);
    }

    @Test
    void ordersOneCandidate() {
        KemenyResult result = Tally.of("AB", "3 B").solve(5);
        assertThat(result.ranking()).containsExactly(List.of(1));
        assertThat(result.inEveryTop()).containsExactly(1);
        assertThat(result.distance()).isZero();
    }

    /** D and E are below all others in every optimum; they are not in the 3! orders of the tied three. */
    @Test
    void leavesThoseNobodyNamedOut() {
        Tally tally = Tally.of("ABCDE", "1 (ABC)");
        KemenyResult result = tally.solve(5);
        assertThat(result.optima()).isEqualTo(6);
        assertThat(tally.groups(result.ranking())).containsExactly("ABC");
        assertThat(tally.letters(result.inSomeTop())).isEqualTo("ABC");
        assertThat(tally.letters(result.inEveryTop())).isEqualTo("ABC");
    }

    @Test
    void countsEveryOrderOfTiedCandidates() {
        KemenyResult result = Kemeny.solve(new long[7][7], all(7), 3, () -> false);
        assertThat(result.optima()).isEqualTo(5040);
        assertThat(result.optimaCapped()).isFalse();
        assertThat(result.inEveryTop()).isEmpty();
        assertThat(result.inSomeTop()).hasSize(7);
    }

    @Test
    void stopsCountingAtTheCap() {
        KemenyResult result = Kemeny.solve(new long[40][40], all(40), 5, () -> false);
        assertThat(result.optima()).isEqualTo(10_000);
        assertThat(result.optimaCapped()).isTrue();
        assertThat(result.complete()).isTrue();
        assertThat(result.ranking()).hasSize(1);
        assertThat(result.inSomeTop()).hasSize(40);
    }

    /** A beats B, B beats C, C beats A, each 2 to 1: each of the three turns is as good. */
    @Test
    void findsTheThreeTurnsOfACondorcetCycle() {
        Tally cycle = Tally.of("ABC", "1 ABC", "1 BCA", "1 CAB");
        KemenyResult result = cycle.solve(1);
        assertThat(result.distance()).isEqualTo(4);
        assertThat(result.optima()).isEqualTo(3);
        assertThat(cycle.groups(result.ranking())).containsExactly("ABC");
        assertThat(result.inEveryTop()).isEmpty();
        assertThat(cycle.letters(result.inSomeTop())).isEqualTo("ABC");
    }

    /** Ten Condorcet cycles one above the other: 3 to the 10th orders, and still it is exact which are in every first seven. */
    @Test
    void staysExactBeyondTheCap() {
        long[][] above = new long[30][30];
        for (int a = 0; a < 30; a++) {
            for (int b = a + 1; b < 30; b++) {
                boolean turn = a / 3 == b / 3 && b == a + 2;
                above[a][b] = turn ? 1 : 3;
                above[b][a] = turn ? 3 : 1;
            }
        }
        KemenyResult result = Kemeny.solve(above, all(30), 7, () -> false);
        assertThat(result.optimaCapped()).isTrue();
        assertThat(result.optima()).isEqualTo(10_000);
        assertThat(result.ranking()).hasSize(10);
        assertThat(result.inEveryTop()).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(result.inSomeTop()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
    }

    /**
     * An order is planted: majorities along it, and cycles that each go against it once. Its cost is then the sum of the cycles'
     * amounts, and no order can cost less, as the cycles share no weight.
     */
    @Test
    void findsAPlantedOptimumOfManyCandidates() {
        for (int seed = 0; seed < 8; seed++) {
            Random random = new Random(seed);
            int size = 40 + 20 * seed;
            long[][] above = new long[size][size];
            for (int a = 0; a < size; a++) {
                for (int b = a + 1; b < size; b++) {
                    above[a][b] = random.nextInt(8);
                }
            }
            long planted = IntStream.range(0, size)
                    .mapToLong(cycle -> plantCycle(above, random))
                    .sum();
            KemenyResult result = Kemeny.solve(above, all(size), 5, () -> false);
            assertThat(result.optimal()).as("seed %s", seed).isTrue();
            assertThat(result.distance()).as("seed %s", seed).isEqualTo(planted);
            assertThat(Tally.distance(above, result.best())).as("seed %s", seed).isEqualTo(planted);
        }
    }

    /** Adds a cycle of three to five candidates that goes down the numbers and then back up; returns its amount. */
    private static long plantCycle(long[][] above, Random random) {
        int length = 3 + random.nextInt(3);
        int[] path =
                random.ints(0, above.length).distinct().limit(length).sorted().toArray();
        long amount = 1L + random.nextInt(20);
        for (int i = 1; i < length; i++) {
            above[path[i - 1]][path[i]] += amount;
        }
        above[path[length - 1]][path[0]] += amount;
        return amount;
    }

    @Test
    void saysSoWhenThereWasNoTime() {
        long[][] above = RandomLists.preferences(30, 9, 30, new Random(1));
        KemenyResult exact = Kemeny.solve(above, all(30), 5, () -> false);
        KemenyResult hasty = Kemeny.solve(above, all(30), 5, () -> true);
        assertThat(hasty.optimal()).isFalse();
        assertThat(hasty.complete()).isFalse();
        assertThat(hasty.lowerBound()).isLessThanOrEqualTo(exact.distance());
        assertThat(hasty.distance()).isGreaterThanOrEqualTo(exact.distance());
        assertThat(Tally.distance(above, hasty.best())).isEqualTo(hasty.distance());
        assertThat(hasty.best()).hasSize(30).doesNotHaveDuplicates();
        assertThat(hasty.optima()).isZero();
        assertThat(hasty.ranking()).isEmpty();
        assertThat(hasty.inSomeTop()).isEmpty();
    }

    /** Wherever time runs out, nothing that is said is untrue. */
    @Test
    void isHonestWheneverTimeRunsOut() {
        long[][] above = RandomLists.preferences(22, 9, 12, new Random(4));
        KemenyResult exact = Kemeny.solve(above, all(22), 5, () -> false);
        int complete = 0;
        for (int asked = 0; complete < 3 && asked < 100_000; asked += 1 + asked / 20) {
            AtomicInteger left = new AtomicInteger(asked);
            KemenyResult result = Kemeny.solve(above, all(22), 5, () -> left.getAndDecrement() <= 0);
            assertThat(result.lowerBound()).isLessThanOrEqualTo(exact.distance());
            assertThat(result.distance()).isGreaterThanOrEqualTo(exact.distance());
            assertThat(result.optima()).isLessThanOrEqualTo(exact.optima());
            assertThat(exact.inEveryTop()).containsAll(result.inEveryTop());
            assertThat(exact.inSomeTop()).containsAll(result.inSomeTop());
            assertThat(exact.ranking().size())
                    .isGreaterThanOrEqualTo(result.ranking().size());
            complete += result.complete() ? 1 : 0;
        }
        assertThat(complete).isEqualTo(3);
    }

    @Test
    void takesWeightsOfAnySize() {
        Tally light = Tally.of("ABCD", "3 ABCD", "2 BCAD", "2 CADB");
        Tally heavy = Tally.of("ABCD", "300000000000000000 ABCD", "200000000000000000 BCAD", "200000000000000000 CADB");
        assertThat(heavy.solve(2).distance()).isEqualTo(light.solve(2).distance() * 100_000_000_000_000_000L);
        assertThat(heavy.solve(2).ranking()).isEqualTo(light.solve(2).ranking());
    }
}
