package thrive.report.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import thrive.report.Phrase;
import thrive.report.Sample;

/** The message of the summary, in every number that it can come in. */
class SummarySentencesTest {

    private static List<String> sentences(Sample place, String... answers) {
        return SummarySentences.of(place.baseline(answers)).stream()
                .map(Phrase::text)
                .toList();
    }

    private static Sample one(int principles) {
        return Sample.of(principles, "red");
    }

    private static Sample two(int principles) {
        return Sample.of(principles, "red", "blue");
    }

    @Test
    void no_sheet_and_sheets_without_a_score_are_no_scores() {
        assertThat(sentences(two(3))).containsExactly("No table has given any principle a score.");
        assertThat(sentences(two(3), "???", "x..")).containsExactly("No table has given any principle a score.");
    }

    @Test
    void one_principle_and_one_table() {
        assertThat(sentences(one(1), "3"))
                .containsExactly(
                        "The only principle is THRIVE-like.",
                        "The lowest middle score is 3, for ‘Principle number 1’ (P1).",
                        "Only 1 table has scored, so nothing can be disputed.");
        assertThat(sentences(one(1), "2")).first().isEqualTo("The only principle is not THRIVE-like.");
    }

    @Test
    void two_principles_are_both_one_or_neither() {
        assertThat(sentences(one(2), "34")).first().isEqualTo("Both principles are THRIVE-like.");
        assertThat(sentences(one(2), "24"))
                .first()
                .isEqualTo("1 of 2 principles is THRIVE-like: 0 of 1 Macro and 1 of 1 Meso.");
        assertThat(sentences(one(2), "12")).first().isEqualTo("Neither principle is THRIVE-like.");
    }

    @Test
    void all_one_and_none_of_many() {
        assertThat(sentences(one(3), "344")).first().isEqualTo("All 3 principles are THRIVE-like.");
        assertThat(sentences(one(3), "311"))
                .first()
                .isEqualTo("1 of 3 principles is THRIVE-like: 1 of 1 Macro, 0 of 1 Meso and 0 of 1 Micro.");
        assertThat(sentences(one(3), "211")).first().isEqualTo("None of the 3 principles is THRIVE-like.");
    }

    @Test
    void principles_without_a_score_are_counted() {
        assertThat(sentences(one(3), "1.?"))
                .first()
                .isEqualTo("No principle is THRIVE-like, of the 1 that was scored; 2 have no score.");
        assertThat(sentences(one(3), "12x"))
                .first()
                .isEqualTo("No principle is THRIVE-like, of the 2 that were scored; 1 has no score.");
    }

    @Test
    void up_to_four_lowest_are_named_and_more_are_counted() {
        assertThat(sentences(one(4), "1222").get(1))
                .isEqualTo("The lowest middle score is 1, for ‘Principle number 1’ (P1).");
        assertThat(sentences(one(4), "1112").get(1))
                .isEqualTo("The lowest middle score is 1, for ‘Principle number 1’ (P1), ‘Principle number 2’ (P2) and"
                        + " ‘Principle number 3’ (P3).");
        assertThat(sentences(one(5), "11112").get(1)).endsWith(" (P3) and ‘Principle number 4’ (P4).");
        assertThat(sentences(one(6), "111112").get(1)).isEqualTo("5 principles share the lowest middle score, 1.");
    }

    @Test
    void where_all_have_the_same_middle_nothing_is_called_the_lowest() {
        assertThat(sentences(one(4), "22.2").get(1)).isEqualTo("Every scored principle has the same middle score, 2.");
        assertThat(sentences(two(2), "23", "32").get(1))
                .isEqualTo("Every scored principle has the same middle score, a split 2/3.");
    }

    /** Of 1/4 and 2 the first is lower, though its middle is 2.5: its 1 counts. Where 1 counts in all of them, all are named. */
    @Test
    void the_lowest_is_the_lowest_by_the_score_that_counts_and_then_by_the_mean() {
        Sample four = Sample.of(2, "a", "b", "c", "d");
        assertThat(sentences(four, "21", "21", "24", "24").get(1))
                .isEqualTo("The lowest middle score is a split 1/4, for ‘Principle number 2’ (P2).");
        assertThat(sentences(Sample.of(3, "a", "b", "c", "d"), "113", "113", "414", "424")
                        .get(1))
                .isEqualTo("The lowest middle score is 1, for ‘Principle number 2’ (P2) and ‘Principle number 1’"
                        + " (P1, split 1/4).");
    }

    @Test
    void levels_are_written_as_the_model_writes_them_and_shares_are_of_the_scored() {
        assertThat(sentences(one(4), "43.1").get(0))
                .isEqualTo("2 principles are THRIVE-like, of the 3 that were scored; 1 has no score."
                        + " By level: 2 of 2 Macro and 0 of 1 Micro.");
    }

    /** 1 and 3 have the same middle as 2 and 2, which is 2; but of the split 1 counts. */
    @Test
    void an_even_split_is_lower_than_a_score_halfway() {
        assertThat(sentences(two(2), "12", "32").get(1))
                .isEqualTo("The lowest middle score is a split 1/3, for ‘Principle number 1’ (P1).");
        // 2/3 and 1/4 both have 2.5.
        assertThat(sentences(two(2), "21", "34").get(1))
                .isEqualTo("The lowest middle score is a split 1/4, for ‘Principle number 2’ (P2).");
    }

    @Test
    void disputed_principles_are_named_then_coded_then_only_counted() {
        assertThat(sentences(two(4), "2222", "2222").get(2)).isEqualTo("No principle is disputed.");
        assertThat(sentences(two(4), "1222", "4222").get(2))
                .isEqualTo("1 principle is disputed: ‘Principle number 1’ (P1).");
        assertThat(sentences(two(4), "1122", "4422").get(2))
                .isEqualTo("2 principles are disputed: ‘Principle number 1’ (P1) and ‘Principle number 2’ (P2).");
        assertThat(sentences(two(4), "1111", "4444").get(2))
                .isEqualTo(
                        "4 principles are disputed: ‘Principle number 1’ (P1), ‘Principle number 2’ (P2), ‘Principle number 3’"
                                + " (P3) and ‘Principle number 4’ (P4).");
        assertThat(sentences(two(5), "11111", "44444").get(2))
                .isEqualTo("5 principles are disputed: P1, P2, P3, P4 and P5.");
        assertThat(sentences(two(9), "111111111", "444444444").get(2)).isEqualTo("9 principles are disputed.");
    }

    @Test
    void what_only_one_table_scored_cannot_be_disputed() {
        assertThat(sentences(two(2), "12", "??").get(2))
                .isEqualTo("Only 1 table has scored, so nothing can be disputed.");
        assertThat(sentences(two(2), "1.", ".2").get(2))
                .isEqualTo("No principle has scores from more than 1 table, so nothing can be disputed.");
    }

    /** 7 of 8 tables gave the first principle 2, the eighth 4: an eighth is less than a fifth, and so is not disputed. */
    @Test
    void one_dissenter_of_eight_is_no_dispute() {
        String[] tables = IntStream.rangeClosed(1, 8).mapToObj(i -> "t" + i).toArray(String[]::new);
        assertThat(sentences(Sample.of(2, tables), "21", "21", "21", "21", "21", "21", "21", "41"))
                .containsExactly(
                        "Neither principle is THRIVE-like.",
                        "The lowest middle score is 1, for ‘Principle number 2’ (P2).",
                        "No principle is disputed.");
    }
}
