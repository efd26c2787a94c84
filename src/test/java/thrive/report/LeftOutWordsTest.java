package thrive.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;

class LeftOutWordsTest {

    private static String words(int n) {
        List<Problem> problems = IntStream.rangeClosed(1, n)
                .mapToObj(i -> Problem.of(Code.V03, new Location("red.csv", i, 1, "C" + i), "wrong"))
                .toList();
        return LeftOutWords.of(problems);
    }

    @Test
    void up_to_five_are_named_and_the_others_counted() {
        assertThat(words(1)).isEqualTo("1 faulty entry is left out: red.csv C1.");
        assertThat(words(2)).isEqualTo("2 faulty entries are left out: red.csv C1 and red.csv C2.");
        assertThat(words(5)).endsWith("red.csv C4 and red.csv C5.");
        assertThat(words(7))
                .isEqualTo(
                        "7 faulty entries are left out: red.csv C1, red.csv C2, red.csv C3, red.csv C4, red.csv C5 and 2"
                                + " more.");
    }

    @Test
    void without_a_cell_the_line_is_told() {
        assertThat(LeftOutWords.of(List.of(Problem.of(Code.V03, Location.at("red.csv", 7, 1), "wrong"))))
                .isEqualTo("1 faulty entry is left out: red.csv line 7.");
    }
}
