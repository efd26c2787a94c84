package thrive.files.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineOfNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1. Hub 2. Van 3. Text line; Hub|Van|Text line",
                "1) Name an owner 2) Check it every six months; Name an owner|Check it every six months",
                "(1) Hub (2) Van; Hub|Van",
                "1. Hub, and a van for 2 towns 2. Text line; Hub, and a van for 2 towns|Text line",
            })
    void numbersThatCountOnWithinALinePartItems(String cell, String items) {
        assertThat(GapCell.of(cell).items()).containsExactly(items.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1. See section 2. It says all; See section 2. It says all",
                "1. Hub 3. Van; Hub 3. Van",
                "Hub 1. Van 2. Text line; Hub 1. Van 2. Text line",
                "1. Hub 2) Van; Hub 2) Van",
                "1. Open by 2.30 on Mondays; Open by 2.30 on Mondays",
            })
    void otherNumbersDoNot(String cell, String item) {
        assertThat(GapCell.of(cell).items()).containsExactly(item);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No gaps identified",
                "None required",
                "none needed",
                "No quick wins",
                "not discussed",
                "Ran out of time",
                "Nil return.",
                "No training needed",
                "none that we know of"
            })
    void whatSaysThatThereIsNothingIsNoItem(String cell) {
        assertThat(GapCell.of(cell).items()).isEmpty();
        assertThat(GapCell.of(cell).saysNothing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No gaps in cover at night",
                "None required by law",
                "Not discussed with schools",
                "No training budget"
            })
    void whatSaysMoreIsOne(String cell) {
        assertThat(GapCell.of(cell).items()).containsExactly(cell);
    }
}
