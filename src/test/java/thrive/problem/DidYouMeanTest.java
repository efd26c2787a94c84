package thrive.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DidYouMeanTest {

    private static final List<String> IDS = List.of(
            "MAC-1", "MAC-2", "MAC-3", "MAC-4", "MAC-5", "MES-1", "MES-2", "MES-3", "MES-4", "MES-5", "MES-6", "MES-7",
            "MES-8", "MES-9", "MIC-1", "MIC-2", "MIC-3", "MIC-4", "MIC-5", "MIC-6");
    private static final List<String> HEADINGS =
            List.of("principle", "score", "title", "evidence", "notes", "table", "respondent", "sector");

    @ParameterizedTest
    @CsvSource({
        "MES-22, MES-2",
        "MSE-2, MES-2",
        "mes2, MES-2",
        "Mes 2, MES-2",
        "MES_2, MES-2",
        "ME-2, MES-2",
        "MIC6, MIC-6"
    })
    void aSlipInAnIdFindsTheOneThatWasMeant(String typed, String meant) {
        assertThat(DidYouMean.among(typed, IDS)).containsExactly(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "pricniple, principle",
        "scroe, score",
        "principel, principle",
        "evidance, evidence",
        "tabel, table",
        "sectors, sector",
        "resp, respondent"
    })
    void aSlipInAHeadingFindsTheOneThatWasMeant(String typed, String meant) {
        assertThat(DidYouMean.among(typed, HEADINGS)).containsExactly(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAC-9", "MES", "P-1", "xyz", "", " ", "1"})
    void whatCouldBeAnyOrNoneFindsNothing(String typed) {
        assertThat(DidYouMean.among(typed, IDS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour", "date", "id", "rank", "green"})
    void anotherWordIsNoSlip(String typed) {
        assertThat(DidYouMean.among(typed, HEADINGS)).isEmpty();
    }

    @Test
    void upToThreeEquallyNearOnesAreAllNamed() {
        assertThat(DidYouMean.among("bat", List.of("cat", "bad", "dog", "rat"))).containsExactly("bad", "cat", "rat");
    }

    @Test
    void hugeWordsAndListsTakeNoTime() {
        List<String> many = IntStream.range(0, 1_001).mapToObj(i -> "MES-" + i).toList();
        String huge = "x".repeat(1 << 20);

        assertThat(DidYouMean.among(huge, IDS)).isEmpty();
        assertThat(DidYouMean.among("MES-2", List.of(huge))).isEmpty();
        assertThat(DidYouMean.among("MSE-2", many)).isEmpty();
    }
}
