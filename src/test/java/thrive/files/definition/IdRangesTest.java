package thrive.files.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdRangesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A | A",
                "P-1 P-2 | P-1, P-2",
                "P-1 P-2 P-3 | P-1 to P-3",
                "P-1 P-2 P-3 P-5 | P-1 to P-3, P-5",
                "MAC-1 MAC-2 MAC-3 MES-1 MES-3 MES-4 MES-5 | MAC-1 to MAC-3, MES-1, MES-3 to MES-5",
                "P-9 P-10 P-11 | P-9 to P-11",
                "1 2 3 | 1 to 3",
                "P-01 P-02 | P-01, P-02"
            })
    void aRangeHoldsNoIdThatIsNotThere(String ids, String shown) {
        assertThat(IdRanges.of(List.of(ids.split(" ")))).isEqualTo(shown);
    }

    @Test
    void manyRangesAreCut() {
        List<String> ids = IntStream.range(0, 40).mapToObj(i -> "P-" + 2 * i).toList();

        assertThat(IdRanges.of(ids)).startsWith("P-0, P-2, P-4").endsWith("P-22 and more");
    }
}
