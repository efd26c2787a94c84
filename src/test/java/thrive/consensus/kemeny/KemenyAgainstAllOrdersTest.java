package thrive.consensus.kemeny;

import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every field of the result, against every order of a few candidates; a failure names its seed. */
class KemenyAgainstAllOrdersTest {

    private static void agrees(int seeds, Function<Random, RandomElection> elections) {
        for (int seed = 0; seed < seeds; seed++) {
            Random random = new Random(seed);
            RandomElection election = elections.apply(random);
            int top = random.nextInt(7);
            Expected expected = AllOrders.of(election.above(), election.named(), top);
            KemenyResult result = Kemeny.solve(election.above(), election.named(), top, () -> false);
            expected.assertSame(result, election.above(), "seed " + seed + ", top " + top);
        }
    }

    @Test
    void agreesOnRandomListsOfUpToSixCandidates() {
        agrees(4000, random -> RandomElection.of(1 + random.nextInt(6), random));
    }

    @Test
    void agreesOnRandomListsOfSevenCandidates() {
        agrees(400, random -> RandomElection.of(7, random));
    }

    @Test
    void agreesOnAnyWeightsOfUpToSixCandidates() {
        agrees(3000, random -> RandomElection.anyWeights(1 + random.nextInt(6), random));
    }

    @Test
    void agreesOnAnyWeightsOfSevenCandidates() {
        agrees(400, random -> RandomElection.anyWeights(7, random));
    }
}
