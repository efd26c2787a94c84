package thrive.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thrive.model.Level;

/** What a level is called, and the few words that say what it covers. */
class LevelNameTest {

    private static String about(String words) {
        return LevelName.of(new Level("meso", "Meso", words)).about();
    }

    @Test
    void the_words_up_to_the_first_colon_or_all_without_the_full_stop() {
        assertThat(about("Services and teams: what they offer: and how.")).isEqualTo("Services and teams");
        assertThat(about("Services and how they work together.")).isEqualTo("Services and how they work together");
        assertThat(about("")).isEmpty();
        assertThat(LevelName.of(new Level("meso", "Meso", "")).name()).isEqualTo("Meso");
    }

    @Test
    void words_that_are_too_long_to_stand_beside_a_name_are_left_out() {
        assertThat(about("a".repeat(40))).hasSize(40);
        assertThat(about("a".repeat(41))).isEmpty();
        assertThat(about("a".repeat(41) + ": b")).isEmpty();
        assertThat(about("😀".repeat(40))).isEqualTo("😀".repeat(40));
    }
}
