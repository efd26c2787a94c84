package thrive.report.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

import thrive.report.Phrase;
import thrive.report.Sample;

class ExtremesTest {

    /** The items and the note of an extreme, one after the other. */
    private static List<String> extreme(int which, Sample place, String... answers) {
        SummaryView.Extreme extreme = Extremes.of(place.baseline(answers)).get(which);
        List<String> texts = new java.util.ArrayList<>(
                extreme.items().stream().map(Phrase::text).toList());
        if (!extreme.note().text().isEmpty()) {
            texts.add(extreme.note().text());
        }
        return texts;
    }

    private static List<String> strongest(Sample place, String... answers) {
        return extreme(0, place, answers);
    }

    private static List<String> weakest(Sample place, String... answers) {
        return extreme(1, place, answers);
    }

    private static List<String> disputed(Sample place, String... answers) {
        return extreme(2, place, answers);
    }

    @Test
    void without_scores_there_are_none() {
        assertThat(Extremes.of(Sample.of(2, "red").baseline())).isEmpty();
        assertThat(Extremes.of(Sample.of(2, "red").baseline("?x"))).isEmpty();
    }

    @Test
    void the_only_scored_principle_is_the_strongest_and_the_weakest() {
        Sample place = Sample.of(2, "red");
        assertThat(strongest(place, "3.")).containsExactly("Principle number 1 (P1): middle score 3, mean 3.0");
        assertThat(weakest(place, "3.")).containsExactly("Principle number 1 (P1): middle score 3, mean 3.0");
        assertThat(disputed(place, "3.")).containsExactly("No principle is disputed.");
    }

    /** P1 4, P2 3, P3 to P5 2, P6 1: the three at 2 do not fit the third place of the strongest, nor the second of the weakest. */
    @Test
    void principles_that_are_level_stay_together() {
        Sample place = Sample.of(6, "red");
        assertThat(strongest(place, "432221"))
                .containsExactly(
                        "Principle number 1 (P1): middle score 4, mean 4.0",
                        "Principle number 2 (P2): middle score 3, mean 3.0",
                        "Then 3 principles are level at 2, mean 2.0: P3, P4 and P5");
        assertThat(weakest(place, "432221"))
                .containsExactly(
                        "Principle number 6 (P6): middle score 1, mean 1.0",
                        "Then 3 principles are level at 2, mean 2.0: P3, P4 and P5");
    }

    @Test
    void of_more_than_eight_the_codes_are_left_out() {
        assertThat(strongest(Sample.of(8, "red"), "22222222"))
                .containsExactly("8 principles are level at 2, mean 2.0: P1, P2, P3, P4, P5, P6, P7 and P8");
        assertThat(strongest(Sample.of(9, "red"), "222222222"))
                .containsExactly("9 principles are level at 2, mean 2.0");
    }

    /** 1 and 3 are no stronger than 2 and 2, though both have the middle 2 and the mean 2: of the split 1 counts. */
    @Test
    void an_even_split_is_not_level_with_the_score_halfway() {
        Sample place = Sample.of(2, "red", "blue");
        assertThat(strongest(place, "12", "32")).containsExactly("Principle number 2 (P2): middle score 2, mean 2.0");
        assertThat(weakest(place, "12", "32"))
                .containsExactly("Principle number 1 (P1): middle score split 1/3, mean 2.0");
    }

    /** 1 and 3 lie as far apart as 2 and 4, but they are other scores. */
    @Test
    void equally_disputed_principles_need_not_have_the_same_scores() {
        assertThat(disputed(Sample.of(4, "red", "blue"), "1212", "3434"))
                .containsExactly("4 principles are equally disputed: P1, P2, P3 and P4");
        assertThat(disputed(Sample.of(5, "red", "blue"), "11212", "43434"))
                .containsExactly(
                        "Principle number 1 (P1): 1 table gave 1, 1 gave 4",
                        "Then 4 principles are equally disputed: P2, P3, P4 and P5");
    }
}
