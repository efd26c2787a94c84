package thrive.consensus.kemeny;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every field of the result for a dozen candidates and more, against a dynamic program; a failure names its seed. */
class KemenyAgainstSubsetProgramTest {

    private static void agrees(int seed, long[][] above, int[] named, int top) {
        KemenyResult result = Kemeny.solve(above, named, top, () -> false);
        SubsetProgram.of(above, named, top).assertSame(result, above, "seed " + seed + ", top " + top);
    }

    @Test
    void theProgramItselfAgreesWithAllOrders() {
        for (int seed = 0; seed < 300; seed++) {
            RandomElection election = RandomElection.of(6, new Random(seed));
            assertThat(SubsetProgram.of(election.above(), election.named(), 3))
                    .as("seed %s", seed)
                    .isEqualTo(AllOrders.of(election.above(), election.named(), 3));
        }
    }

    @Test
    void agreesOnRandomListsOfTwelve() {
        for (int seed = 0; seed < 150; seed++) {
            RandomElection election = RandomElection.of(12, new Random(seed));
            agrees(seed, election.above(), election.named(), 5);
        }
    }

    @Test
    void agreesOnAnyWeightsOfTwelve() {
        for (int seed = 0; seed < 100; seed++) {
            RandomElection election = RandomElection.anyWeights(12, new Random(seed));
            agrees(seed, election.above(), election.named(), seed % 13);
        }
    }

    @Test
    void agreesOnListsOfFiveOfFifteen() {
        for (int seed = 0; seed < 20; seed++) {
            long[][] above = RandomLists.preferences(15, 4 + seed, 5, new Random(seed));
            agrees(seed, above, RandomLists.named(above), 5);
        }
    }

    @Test
    void agreesOnFullListsOfSeventeen() {
        for (int seed = 0; seed < 3; seed++) {
            long[][] above = RandomLists.preferences(17, 7 + seed, 17, new Random(seed));
            agrees(seed, above, IntStream.range(0, 17).toArray(), 5);
        }
    }

    /**
     * The tournament of quadratic residues modulo 11: each arc may be gone against by a third, at 55 / 3 in all, but no order does it
     * for less than 20. Only the search can close such a gap.
     */
    @Test
    void agreesWhereFractionsOfACycleMislead() {
        long[][] above = new long[11][11];
        for (int a = 0; a < 11; a++) {
            for (int step : new int[] {1, 3, 4, 5, 9}) {
                above[a][(a + step) % 11] = 1;
            }
        }
        agrees(11, above, IntStream.range(0, 11).toArray(), 5);
        assertThat(SubsetProgram.of(above, IntStream.range(0, 11).toArray(), 5).distance())
                .isEqualTo(20);
    }

    /** Coin tosses leave wider gaps than tables of people do. */
    @Test
    void agreesOnTournamentsByTheTossOfACoin() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            int size = 8 + seed % 8;
            int heaviest = 1 + seed % 3;
            long[][] above = new long[size][size];
            for (int a = 0; a < size; a++) {
                for (int b = 0; b < a; b++) {
                    long weight = 1L + random.nextInt(heaviest);
                    boolean heads = random.nextBoolean();
                    above[a][b] = heads ? weight : 0;
                    above[b][a] = heads ? 0 : weight;
                }
            }
            agrees(seed, above, IntStream.range(0, size).toArray(), 1 + seed % 6);
        }
    }
}
