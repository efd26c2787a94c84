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
}
