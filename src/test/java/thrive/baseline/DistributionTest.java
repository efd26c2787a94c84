package thrive.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import thrive.model.Scale;

class DistributionTest {

    private static Distribution scores(String digits) {
        List<Integer> scores = digits.isEmpty()
                ? List.of()
                : Arrays.stream(digits.split("", -1))
                        .filter(d -> !d.isEmpty())
                        .map(Integer::valueOf)
                        .toList();
        return new Distribution(Scale.ONE_TO_FOUR, scores);
    }

    @ParameterizedTest
    @CsvSource({
        // scores, median, lower median, mean, THRIVE-like
        "3, 3, 3, 3, true",
        "23, 2.5, 2, 2.5, false",
        "2233, 2.5, 2, 2.5, false",
        "233, 3, 3, 2.6666666666666665, true",
        "1144, 2.5, 1, 2.5, false",
        "3344, 3.5, 3, 3.5, true",
        "41, 2.5, 1, 2.5, false",
    })
    void givesTheMiddleAndNeverRoundsItUp(String digits, double median, int lower, double mean, boolean thriveLike) {
        Distribution d = scores(digits);
        assertThat(d.median()).hasValue(median);
        assertThat(d.lowerMedian()).hasValue(lower);
        assertThat(d.mean()).hasValue(mean);
        assertThat(d.isThriveLike()).isEqualTo(thriveLike);
    }

    @ParameterizedTest
    @CsvSource({
        "22222223, false", // one of eight above the line: neither a fifth nor a third
        "22222224, false", // one of eight two points off is less than a fifth
        "22222244, true", // two of eight are a quarter
        "22224, true", // one of five is just a fifth
        "222224, false", // one of six is less
        "233, true", // a third below 3 and two thirds not
        "2333, false", // a quarter below
        "23, false", // two tables: the line counts from three, and nobody is two points off
        "13, true", // two tables, two points apart
        "1, false",
        "14, true",
        "333444, false",
        "1122, false", // all below the line, one point apart
    })
    void isDisputedWhenARealMinorityStandsApart(String digits, boolean disputed) {
        assertThat(scores(digits).isDisputed()).isEqualTo(disputed);
    }

    @Test
    void overNoScoresHasNoFigures() {
        Distribution none = scores("");
        assertThat(none.median()).isEmpty();
        assertThat(none.lowerMedian()).isEqualTo(OptionalInt.empty());
        assertThat(none.mean()).isEmpty();
        assertThat(none.min()).isEmpty();
        assertThat(none.max()).isEmpty();
        assertThat(none.counts()).isEqualTo(Map.of(1, 0, 2, 0, 3, 0, 4, 0));
        assertThat(none.isThriveLike()).isFalse();
        assertThat(none.isDisputed()).isFalse();
    }

    @Test
    void saysWhenTheRoomIsSplit() {
        assertThat(scores("2233").isSplit()).isTrue();
        assertThat(scores("223").isSplit()).isFalse();
        assertThat(scores("").isSplit()).isFalse();
    }
}
