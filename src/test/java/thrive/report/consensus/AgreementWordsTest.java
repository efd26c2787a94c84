package thrive.report.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import thrive.consensus.Consensus;
import thrive.consensus.agreement.Agreement;
import thrive.consensus.robust.Robustness.Without;
import thrive.report.Phrase;
import thrive.report.Sample;

class AgreementWordsTest {

    private static final Sample PLACE = Sample.of(8, "red", "blue", "green");

    private static Agreement agreement(OptionalDouble w, OptionalDouble chance, Optional<String> outlier) {
        return new Agreement(w, chance, OptionalDouble.empty(), OptionalDouble.empty(), Map.of(), outlier, List.of());
    }

    /** With two tables chance gives 0.5, so the share of the way from there to 1 is twice what W has above 0.5. */
    @ParameterizedTest
    @CsvSource({
        "1, fully",
        "0.9, largely",
        "0.79, moderately",
        "0.75, moderately",
        "0.64, a little",
        "0.54, hardly more than by chance",
        "0.5, hardly more than by chance",
        "0.4, less than by chance"
    })
    void the_words_go_by_how_far_w_is_from_chance(double w, String degree) {
        assertThat(AgreementWords.agreement(
                                agreement(OptionalDouble.of(w), OptionalDouble.of(0.5), Optional.empty()),
                                Voices.TABLES)
                        .get(0))
                .startsWith("The tables agree " + degree + ": ");
    }

    @Test
    void w_is_explained_where_it_is_told() {
        assertThat(AgreementWords.agreement(
                        agreement(OptionalDouble.of(0.529), OptionalDouble.of(1 / 3.0), Optional.of("red")),
                        Voices.TABLES,
                        table -> Phrase.typed("Red")))
                .extracting(Phrase::text)
                .containsExactly(
                        "The tables agree a little: Kendall’s W, from 0 for no agreement to 1 for full agreement, is 0.53,"
                                + " and chance alone gives about 0.33.",
                        "The table furthest from the others is Red.");
        assertThat(AgreementWords.agreement(
                        agreement(OptionalDouble.of(1), OptionalDouble.of(0.01), Optional.of("line 4")),
                        Voices.BALLOTS))
                .containsExactly(
                        "The ballots agree fully: Kendall’s W, from 0 for no agreement to 1 for full agreement, is 1.00,"
                                + " and chance alone gives about 0.01.",
                        "The line furthest from the others is line 4.");
    }

    @Test
    void of_one_table_or_none_no_agreement_is_told() {
        assertThat(AgreementWords.agreement(
                        Sample.findings(PLACE.consensus("P1 P2")).agreement(), Voices.TABLES))
                .isEmpty();
        assertThat(AgreementWords.agreement(Sample.findings(PLACE.consensus()).agreement(), Voices.TABLES))
                .isEmpty();
    }

    /** Only red names P5 and P6, which share the fifth place: without it no tie is left. */
    @Test
    void a_tie_that_goes_is_told() {
        Consensus consensus = PLACE.consensus("P1 P2 P3 P4 P5=P6", "P1 P2 P3 P4");
        assertThat(consensus.undetermined()).containsExactly("P5", "P6");
        assertThat(AgreementWords.steadiness(Sample.findings(consensus)))
                .containsExactly(
                        "Without red, there would be no tie for the last place.",
                        "Without the other list, the proposal would be the same.");
    }

    @Test
    void of_many_lists_that_would_change_it_eight_are_told() {
        Consensus consensus = PLACE.consensus("P1 P2");
        assertThat(AgreementWords.steadiness(consensus, absences(8))).hasSize(8);
        assertThat(AgreementWords.steadiness(consensus, absences(9)))
                .hasSize(9)
                .startsWith("Without list 1, P3 would come in.")
                .endsWith("The absence of 1 other list would change it too.");
        assertThat(AgreementWords.steadiness(consensus, absences(10)))
                .startsWith("Without list 1, P3 would come in.")
                .endsWith("The absence of any one of 2 other lists would change it too.");
    }

    private static List<Without> absences(int n) {
        return IntStream.rangeClosed(1, n)
                .mapToObj(i -> new Without("list " + i, List.of("P3"), List.of(), List.of()))
                .toList();
    }
}
