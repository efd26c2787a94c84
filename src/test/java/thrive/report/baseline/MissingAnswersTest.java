package thrive.report.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import thrive.report.Sample;

class MissingAnswersTest {

    private static List<String> notes(Sample place, String... answers) {
        return MissingAnswers.of(place.facts(), place.baseline(answers)).stream()
                .map(note -> note.heading() + ": " + note.text().text())
                .toList();
    }

    @Test
    void nothing_missing_is_said_and_of_no_tables_nothing() {
        assertThat(notes(Sample.of(2, "red"), "12"))
                .containsExactly("No score missing: every table scored every principle");
        assertThat(notes(Sample.of(2))).isEmpty();
    }

    @Test
    void each_table_stands_with_its_principles() {
        assertThat(notes(Sample.of(3, "red", "blue", "green", "gold"), "??x", "1?x", "12."))
                .containsExactly(
                        "Handed in nothing: gold",
                        "Don’t know: red (P1, P2) and blue (P2)",
                        "Not applicable: red (P3) and blue (P3)",
                        "Left blank: green (P3)");
    }

    /** Ten labels of 11 letters are longer than a line of 95; nine tables wrote DK twice. */
    @Test
    void long_lists_become_numbers() {
        String[] names = IntStream.range(0, 19)
                .mapToObj(i -> "long name " + (char) ('a' + i))
                .toArray(String[]::new);
        String[] answers = IntStream.range(0, 9).mapToObj(i -> "??").toArray(String[]::new);

        assertThat(notes(Sample.of(2, names), answers))
                .containsExactly("Handed in nothing: 10 tables", "Don’t know: 18 times, at 9 tables");
    }

    @Test
    void a_long_list_of_one_table_is_told_in_the_singular() {
        // 25 codes of two or three letters and their commas are longer than 95.
        assertThat(notes(Sample.of(25, "red"), "?".repeat(25))).containsExactly("Don’t know: 25 times, at 1 table");
    }
}
