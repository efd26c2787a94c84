package thrive.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

import thrive.baseline.Distribution;
import thrive.consensus.profile.Fraction;
import thrive.model.Scale;

class WordingTest {

    private static Distribution scores(Integer... scores) {
        return Distribution.of(Scale.ONE_TO_FOUR, scores);
    }

    @Test
    void the_spread_tells_how_far_scores_lie_apart() {
        assertThat(Wording.spread(scores())).isEqualTo("no scores");
        assertThat(Wording.spread(scores(2))).isEqualTo("one table gave 2");
        assertThat(Wording.spread(scores(2, 2))).isEqualTo("both gave 2");
        assertThat(Wording.spread(scores(3, 3, 3))).isEqualTo("all 3 gave 3");
        assertThat(Wording.spread(scores(3, 2, 3, 3))).isEqualTo("3 of 4 gave 3");
        assertThat(Wording.spread(scores(3, 2, 3, 2))).isEqualTo("2 or 3");
        assertThat(Wording.spread(scores(4, 1))).isEqualTo("1 to 4");
    }

    /** 4 of 6 gave 3, but 2 of 6, more than a fifth, lie two points below: that most gave 3 is not what matters. */
    @Test
    void the_spread_of_a_disputed_principle_tells_its_ends() {
        assertThat(Wording.spread(scores(3, 3, 3, 3, 1, 1))).isEqualTo("1 to 3");
    }

    @Test
    void what_tables_gave_is_told_score_by_score() {
        assertThat(Wording.given(scores(3, 1, 3, 1, 3))).isEqualTo("2 tables gave 1, 3 gave 3");
        assertThat(Wording.given(scores(4))).isEqualTo("1 table gave 4");
        assertThat(Wording.given(scores())).isEqualTo("no table scored it");
    }

    @Test
    void a_share_of_none_one_some_both_and_all_reads_as_English() {
        assertThat(Wording.share(0, 21, "principle")).isEqualTo("None of the 21 principles is");
        assertThat(Wording.share(1, 21, "principle")).isEqualTo("1 of 21 principles is");
        assertThat(Wording.share(9, 21, "principle")).isEqualTo("9 of 21 principles are");
        assertThat(Wording.share(21, 21, "principle")).isEqualTo("All 21 principles are");
        assertThat(Wording.share(2, 2, "principle")).isEqualTo("Both principles are");
        assertThat(Wording.share(1, 1, "principle")).isEqualTo("The only principle is");
        assertThat(Wording.share(0, 1, "principle")).isEqualTo("The only principle is not");
    }

    @Test
    void one_point_is_singular_and_half_a_point_is_not() {
        assertThat(Wording.somePoints(Fraction.of(1, 1))).isEqualTo("1 point");
        assertThat(Wording.somePoints(Fraction.of(1, 2))).isEqualTo("0.5 points");
        assertThat(Wording.somePoints(Fraction.of(10, 1))).isEqualTo("10 points");
        assertThat(Wording.somePoints(Fraction.of(10, 3))).isEqualTo("3.33 points");
    }

    @Test
    void a_long_name_is_cut_at_a_word() {
        assertThat(Wording.shortened("Easy ways in", 12)).isEqualTo("Easy ways in");
        assertThat(Wording.shortened("Easy ways in for all", 15)).isEqualTo("Easy ways in…");
        assertThat(Wording.shortened("Donaudampfschifffahrt", 10)).isEqualTo("Donaudamp…");
        assertThat(Wording.shortened("🚀🚀🚀🚀", 3)).isEqualTo("🚀🚀…");
    }

    @Test
    void lists_have_an_and_before_the_last() {
        assertThat(Wording.list(List.of("red", "blue", "green"))).isEqualTo("red, blue and green");
        assertThat(Phrase.list(List.of("red", "blue"), Phrase::of).text()).isEqualTo("red and blue");
    }
}
