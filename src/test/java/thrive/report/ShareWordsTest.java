package thrive.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

import thrive.baseline.RollUp;

class ShareWordsTest {

    private static RollUp of(int principles, int scored, int thriveLike) {
        return new RollUp(principles, scored, thriveLike, 0, OptionalDouble.empty(), Map.of());
    }

    @Test
    void shares_are_of_the_scored_and_the_others_are_told() {
        assertThat(ShareWords.sentence(of(4, 1, 0)))
                .isEqualTo("No principle is THRIVE-like, of the 1 that was scored; 3 have no score");
        assertThat(ShareWords.sentence(of(21, 20, 9)))
                .isEqualTo("9 principles are THRIVE-like, of the 20 that were scored; 1 has no score");
        assertThat(ShareWords.sentence(of(21, 20, 1), " (3 or more)"))
                .isEqualTo("1 principle is THRIVE-like (3 or more), of the 20 that were scored; 1 has no score");
        assertThat(ShareWords.sentence(of(21, 21, 9))).isEqualTo("9 of 21 principles are THRIVE-like");
    }

    @Test
    void of_no_scores_there_is_no_share() {
        assertThat(ShareWords.reached(of(5, 0, 0))).isEqualTo("–");
        assertThat(ShareWords.reached(of(5, 3, 0))).isEqualTo("0 of 3");
        assertThat(ShareWords.unscored(of(5, 3, 0))).isEqualTo("2 have no score");
        assertThat(ShareWords.unscored(of(5, 5, 0))).isEmpty();
    }
}
