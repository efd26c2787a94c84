package thrive.consensus.kemeny;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** More candidates than a word has bits, hardly told apart. */
class KemenyOfManyTest {

    /** Three of 66 go round in a circle, all other pairs are even: one of the three majorities is gone against, and that is all. */
    @Test
    void aCircleAmongManyLevelCandidates() {
        long[][] above = new long[66][66];
        above[1][64] = 2;
        above[64][65] = 2;
        above[65][1] = 2;
        KemenyResult result = Kemeny.solve(above, IntStream.range(0, 66).toArray(), 5, () -> false);
        assertThat(result.distance()).isEqualTo(2);
        assertThat(result.complete()).isTrue();
        assertThat(result.optimaCapped()).isTrue();
        assertThat(result.ranking()).hasSize(1);
        assertThat(result.inEveryTop()).isEmpty();
        assertThat(result.inSomeTop()).hasSize(66);
    }

    /**
     * 64 beats all but 65, which beats nobody and loses to 0 alone: 0 is above 65, 64 above everyone else.
     * As 65 is below 0 it is below 64 too, and third at best.
     */
    @Test
    void whatManyLevelCandidatesShare() {
        long[][] above = new long[66][66];
        IntStream.range(0, 64).forEach(other -> above[64][other] = 1);
        above[0][65] = 1;
        KemenyResult result = Kemeny.solve(above, IntStream.range(0, 66).toArray(), 2, () -> false);
        assertThat(result.distance()).isZero();
        assertThat(result.best().get(0)).isEqualTo(64);
        assertThat(result.inEveryTop()).containsExactly(64);
        assertThat(result.inSomeTop())
                .containsExactlyElementsOf(IntStream.range(0, 65).boxed().toList());
    }
}
