package thrive.report.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thrive.report.Sample;

class HeatMapTest {

    @Test
    void a_cell_has_its_digit_or_says_why_there_is_none() {
        Sample place = Sample.of(1, "a", "b", "c", "d", "e");
        HeatMap.Row row = HeatMap.of(place.facts(), place.baseline("3", "?", "x", "."))
                .levels()
                .get(0)
                .rows()
                .get(0);
        assertThat(row.cells())
                .containsExactly(
                        new HeatMap.Cell("3", "", "s3"),
                        new HeatMap.Cell("DK", "", "s0"),
                        new HeatMap.Cell("NA", "", "s0"),
                        new HeatMap.Cell("–", "not scored", "s0"),
                        new HeatMap.Cell("–", "not scored", "s0"));
        assertThat(row.middle()).isEqualTo("3");
    }
}
