package thrive.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
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
        assertThat(Wording.spread(scores(2))).isEqualTo("1 table gave 2");
        assertThat(Wording.spread(scores(2, 2))).isEqualTo("both gave 2");
        assertThat(Wording.spread(scores(3, 3, 3))).isEqualTo("all 3 gave 3");
        assertThat(Wording.spread(scores(3, 2, 3, 3))).isEqualTo("3 of 4 gave 3");
        assertThat(Wording.spread(scores(3, 2, 3, 2))).isEqualTo("2 or 3");
        assertThat(Wording.spread(scores(4, 1))).isEqualTo("1 or 4");
        assertThat(Wording.spread(scores(4, 1, 2))).isEqualTo("1, 2 or 4");
        assertThat(Wording.spread(scores(3, 1, 2))).isEqualTo("1 to 3");
        assertThat(Wording.spread(scores(3, 1, 2, 4))).isEqualTo("1 to 4");
        Scale wide = new Scale(1, 7, 5);
        assertThat(Wording.spread(Distribution.of(wide, 1, 2, 4, 6))).isEqualTo("1 to 6");
        assertThat(Wording.spread(Distribution.of(wide, 1, 4, 6))).isEqualTo("1, 4 or 6");
    }

    /** 4 of 6 gave 3, but 2 of 6, more than a fifth, lie two points below: that most gave 3 is not what matters. */
    @Test
    void the_spread_of_a_disputed_principle_tells_its_scores() {
        assertThat(Wording.spread(scores(3, 3, 3, 3, 1, 1))).isEqualTo("1 or 3");
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
        assertThat(Wording.share(0, 2, "principle")).isEqualTo("Neither principle is");
        assertThat(Wording.share(1, 2, "principle")).isEqualTo("1 of 2 principles is");
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
    void figures_have_no_more_decimals_than_they_need() {
        assertThat(Wording.figure(OptionalDouble.of(2))).isEqualTo("2");
        assertThat(Wording.figure(OptionalDouble.of(2.5))).isEqualTo("2.5");
        assertThat(Wording.figure(OptionalDouble.empty())).isEqualTo("–");
        assertThat(Wording.mean(OptionalDouble.of(2))).isEqualTo("2.0");
        assertThat(Wording.mean(OptionalDouble.of(2.25))).isEqualTo("2.3");
        assertThat(Wording.mean(OptionalDouble.empty())).isEqualTo("–");
        assertThat(Wording.twoDecimals(0.5)).isEqualTo("0.50");
        assertThat(Wording.points(Fraction.of(3, 4))).isEqualTo("0.75");
        assertThat(Wording.points(Fraction.of(0, 1))).isEqualTo("0");
        assertThat(Wording.points(Fraction.of(1, 1_000))).isEqualTo("0.001");
        assertThat(Wording.points(Fraction.of(1, 3_000_000))).isEqualTo("0.00000033");
        assertThat(Wording.weight(Fraction.of(13, 4))).isEqualTo("3.25");
        assertThat(Wording.weight(Fraction.of(1, 1_000_000))).isEqualTo("0.000001");
        assertThat(Wording.weight(Fraction.of(1_000_000, 1))).isEqualTo("1000000");
    }

    @Test
    void the_middle_is_a_score_a_split_or_nothing() {
        assertThat(Wording.middle(scores(2, 3, 3))).isEqualTo("3");
        assertThat(Wording.middle(scores(2, 2))).isEqualTo("2");
        assertThat(Wording.middle(scores(2, 3))).isEqualTo("split 2/3");
        assertThat(Wording.middle(scores(1, 1, 4, 4))).isEqualTo("split 1/4");
        assertThat(Wording.middle(scores())).isEqualTo("–");
    }

    @Test
    void places_are_ordinal() {
        assertThat(IntStream.of(1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111).mapToObj(Wording::ordinal))
                .containsExactly("1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "101st", "111th");
    }

    @Test
    void small_numbers_are_words_where_no_unit_follows_them() {
        assertThat(Wording.number(1)).isEqualTo("one");
        assertThat(Wording.number(10)).isEqualTo("ten");
        assertThat(Wording.number(11)).isEqualTo("11");
        assertThat(Wording.number(0)).isEqualTo("0");
        assertThat(Wording.orNone(0)).isEqualTo("none");
        assertThat(Wording.orNone(2)).isEqualTo("2");
    }

    @Test
    void one_table_and_one_person_are_singular() {
        assertThat(Wording.count(0, "table")).isEqualTo("0 tables");
        assertThat(Wording.count(1, "table")).isEqualTo("1 table");
        assertThat(Wording.count(2, "table")).isEqualTo("2 tables");
        assertThat(Wording.people(1)).isEqualTo("1 person");
        assertThat(Wording.people(0)).isEqualTo("0 people");
        assertThat(Wording.isAre(0)).isEqualTo("are");
        assertThat(Wording.isAre(1)).isEqualTo("is");
    }

    @Test
    void days_are_written_out() {
        assertThat(Wording.date(LocalDate.of(2026, 3, 2))).isEqualTo("2 March 2026");
    }

    @Test
    void a_sentence_begins_with_a_capital() {
        assertThat(Wording.sentence("no table scored it")).isEqualTo("No table scored it");
        assertThat(Wording.sentence("")).isEmpty();
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
        assertThat(Wording.list(List.of("red", "blue", "green"), " or ")).isEqualTo("red, blue or green");
        assertThat(Wording.list(List.of("red", "blue", "green"))).isEqualTo("red, blue and green");
        assertThat(Wording.list(List.of())).isEmpty();
        assertThat(Wording.list(List.of("red"))).isEqualTo("red");
        assertThat(Phrase.list(List.of(), Phrase::of).text()).isEmpty();
        assertThat(Phrase.list(List.of("red", "blue"), Phrase::of).text()).isEqualTo("red and blue");
    }
}
