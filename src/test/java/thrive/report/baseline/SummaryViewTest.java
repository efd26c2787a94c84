package thrive.report.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

import thrive.baseline.Baseline;
import thrive.report.Phrase;
import thrive.report.Sample;
import thrive.report.baseline.SummaryView.Extreme;

class SummaryViewTest {

    /** Principles 1 to 4 are macro, macro, meso and micro. */
    private static final Sample THREE_TABLES = Sample.of(4, "red", "blue", "green");

    private static SummaryView summary(Sample place, String... answers) {
        Baseline baseline = place.baseline(answers);
        return SummaryView.of(place.facts(), baseline);
    }

    private static List<String> sentences(SummaryView view) {
        return view.sentences().stream().map(Phrase::text).toList();
    }

    private static List<String> notes(SummaryView view) {
        return view.missing().stream()
                .map(note -> note.heading() + ": " + note.text().text())
                .toList();
    }

    @Test
    void the_message_counts_what_is_thrive_like_names_the_lowest_and_tells_where_the_room_disagrees() {
        SummaryView view = summary(THREE_TABLES, "3123", "3142", "3232");

        // P1: 3 3 3; P2: 1 1 2, so 1; P3: 2 3 4, so 3, of which a third below and two thirds at the line; P4: 3 2 2, so
        // 2, likewise.
        assertThat(sentences(view))
                .containsExactly(
                        "2 of 4 principles are THRIVE-like: 1 of 2 Macro, 1 of 1 Meso and 0 of 1 Micro.",
                        "The lowest middle score is 1, for ‘Principle number 2’ (P2).",
                        "2 principles are disputed: ‘Principle number 3’ (P3) and ‘Principle number 4’ (P4).");
    }

    @Test
    void without_a_score_it_says_so_and_nothing_else() {
        SummaryView view = summary(THREE_TABLES);

        assertThat(sentences(view)).containsExactly("No table has given any principle a score.");
        assertThat(view.taking()).isEqualTo("No table has handed in its scores.");
        assertThat(view.extremes()).isEmpty();
        assertThat(notes(view)).containsExactly("Handed in nothing: red, blue and green");
        assertThat(view.bands().get(0).rows().get(0).middle()).isEqualTo("–");
        assertThat(view.bands().get(0).rows().get(0).thriveLike()).isEqualTo("–");
    }

    @Test
    void one_table_cannot_be_disputed() {
        SummaryView view = summary(Sample.of(4, "red"), "4321");

        assertThat(sentences(view))
                .containsExactly(
                        "2 of 4 principles are THRIVE-like: 2 of 2 Macro, 0 of 1 Meso and 0 of 1 Micro.",
                        "The lowest middle score is 1, for ‘Principle number 4’ (P4).",
                        "Only 1 table has scored, so nothing can be disputed.");
        assertThat(view.taking()).isEqualTo("1 table took part. Each table has one voice.");
    }

    @Test
    void where_all_are_level_nobody_is_called_the_strongest() {
        SummaryView view = summary(THREE_TABLES, "2222", "2222", "2222");

        assertThat(sentences(view))
                .containsExactly(
                        "None of the 4 principles is THRIVE-like.",
                        "Every scored principle has the same middle score, 2.",
                        "No principle is disputed.");
        Extreme strongest = view.extremes().get(0);
        assertThat(strongest.items()).isEmpty();
        assertThat(strongest.note().text()).isEqualTo("4 principles are level at 2, mean 2.0: P1, P2, P3 and P4");
        assertThat(view.extremes().get(2).note().text()).isEqualTo("No principle is disputed.");
    }

    @Test
    void an_even_split_is_shown_as_one_and_does_not_reach_the_line() {
        SummaryView view = summary(Sample.of(1, "a", "b", "c", "d"), "2", "2", "3", "3");

        SummaryView.Row row = view.bands().get(0).rows().get(0);
        assertThat(row.middle()).isEqualTo("split 2/3");
        assertThat(row.thriveLike()).isEqualTo("No");
        assertThat(row.disputed()).isTrue();
        assertThat(sentences(view))
                .startsWith(
                        "The only principle is not THRIVE-like.",
                        "The lowest middle score is a split 2/3, for ‘Principle number 1’ (P1).");
    }

    @Test
    void principles_that_nobody_scored_are_counted_apart() {
        assertThat(sentences(summary(THREE_TABLES, "33..", "33..", "333.")).get(0))
                .isEqualTo("3 principles are THRIVE-like, of the 3 that were scored; 1 has no score.");
    }

    @Test
    void nothing_handed_in_dont_know_not_applicable_and_blank_are_told_apart() {
        SummaryView view = summary(THREE_TABLES, "1?x.", "1?34");

        assertThat(notes(view))
                .containsExactly(
                        "Handed in nothing: green",
                        "Don’t know: red (P2) and blue (P2)",
                        "Not applicable: red (P3)",
                        "Left blank: red (P4)");
        assertThat(view.taking()).isEqualTo("2 of 3 tables took part. Each table has one voice.");
    }

    @Test
    void the_most_disputed_come_by_how_far_two_tables_lie_apart() {
        // P1: 1 4 4, two tables apart by 2 on average; P2: 2 3 3, by 2/3; P3: 1 3 3, by 4/3; P4: not disputed.
        SummaryView view = summary(THREE_TABLES, "1213", "4333", "4333");

        assertThat(view.extremes().get(2).items().stream().map(Phrase::text))
                .containsExactly(
                        "Principle number 1 (P1): 1 table gave 1, 2 gave 4",
                        "Principle number 3 (P3): 1 table gave 1, 2 gave 3",
                        "Principle number 2 (P2): 1 table gave 2, 2 gave 3");
    }

    @Test
    void a_name_in_another_language_is_marked_as_the_models() {
        SummaryView view = summary(Sample.of(2, "red").inLanguage("cy"), "12");

        assertThat(view.masthead().modelLang()).isEqualTo("cy");
        assertThat(view.sentences().get(1).pieces())
                .contains(new Phrase.Piece("Principle number 1", true, true, false));
    }
}
