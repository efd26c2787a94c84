package thrive.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import thrive.consensus.profile.Fraction;

/** What is told of a principle: three tables say A above B above C, B above A, and A and C level. */
class StandingTest {

    private static final Consensus CONSENSUS = ConsensusCount.of(Lists.profile("ABCD", "ABC", "BA", "(AC)"), 3);

    private static Standing of(String principle) {
        return CONSENSUS.of(principle).orElseThrow();
    }

    @Test
    void saysWhatEachTableGave() {
        assertThat(of("A").ranks()).isEqualTo(Map.of("t0", 1, "t1", 2, "t2", 1));
        assertThat(of("A").pointsByTable())
                .isEqualTo(Map.of("t0", Fraction.of(3, 1), "t1", Fraction.of(2, 1), "t2", Fraction.of(5, 2)));
        assertThat(of("A").points()).isEqualTo(Fraction.of(15, 2));
        assertThat(of("C").ranks()).isEqualTo(Map.of("t0", 3, "t2", 1));
        assertThat(of("C").pointsByTable()).isEqualTo(Map.of("t0", Fraction.of(1, 1), "t2", Fraction.of(5, 2)));
        assertThat(of("D").pointsByTable()).isEmpty();
    }

    @Test
    void countsTablesAndFirstPlaces() {
        assertThat(List.of(of("A").listedBy(), of("B").listedBy(), of("C").listedBy(), of("D").listedBy()))
                .containsExactly(3, 2, 2, 0);
        assertThat(List.of(of("A").firstPlaces(), of("B").firstPlaces(), of("C").firstPlaces()))
                .containsExactly(2, 1, 1);
        assertThat(of("D").isNamed()).isFalse();
    }

    @Test
    void aProposalWithoutATieAcrossTheLastPlaceIsDetermined() {
        assertThat(CONSENSUS.proposed()).containsExactly("A", "B", "C");
        assertThat(CONSENSUS.isDetermined()).isTrue();
        assertThat(CONSENSUS.of("E")).isEmpty();
    }

    @Test
    void stepsHaveTheWordsOfTheResults() {
        assertThat(Arrays.stream(Step.values()).map(Step::word))
                .containsExactly("points", "tables", "head-to-head", "countback", "tie");
    }
}
