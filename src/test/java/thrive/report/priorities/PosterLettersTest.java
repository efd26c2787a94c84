package thrive.report.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

import thrive.report.LevelName;
import thrive.report.PrincipleName;
import thrive.report.priorities.PosterView.Line;

class PosterLettersTest {

    private static final List<String> NONE = List.of();

    @Test
    void five_names_of_one_line_are_set_large() {
        assertThat(PosterLetters.of(lines(5, 42, 30), NONE)).isEqualTo("large");
        assertThat(PosterLetters.of(lines(5, 42, 30), List.of("An aim", "Another", "A third")))
                .isEqualTo("large");
    }

    @Test
    void three_names_of_two_lines_are_set_large_and_five_small() {
        assertThat(PosterLetters.of(lines(3, 80, 30), NONE)).isEqualTo("large");
        assertThat(PosterLetters.of(lines(5, 80, 30), NONE)).isEqualTo("small");
    }

    @Test
    void names_of_levels_take_their_room_too() {
        assertThat(PosterLetters.of(lines(5, 42, 140), List.of("An aim", "Another", "A third")))
                .isEqualTo("small");
        assertThat(PosterLetters.of(lines(5, 120, 140), List.of("An aim", "Another", "A third")))
                .isEqualTo("smallest");
    }

    @Test
    void what_fits_in_no_letters_is_set_in_the_smallest() {
        assertThat(PosterLetters.of(lines(50, 42, 30), NONE)).isEqualTo("smallest");
        assertThat(PosterLetters.of(List.of(), NONE)).isEqualTo("large");
    }

    private static List<Line> lines(int count, int name, int level) {
        PrincipleName principle = new PrincipleName("P1", "x".repeat(name), "x".repeat(name), "x".repeat(name));
        return Collections.nCopies(count, new Line(1, false, principle, new LevelName("y".repeat(level), "")));
    }
}
