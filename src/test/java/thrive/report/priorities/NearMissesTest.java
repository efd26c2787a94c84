package thrive.report.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

import thrive.report.Phrase;
import thrive.report.Sample;

class NearMissesTest {

    private static final Sample PLACE = Sample.of(9, "red", "blue", "green");

    private static List<String> near(String... lists) {
        return NearMisses.of(PLACE.facts(), PLACE.consensus(lists)).stream()
                .map(Phrase::text)
                .toList();
    }

    @Test
    void where_nothing_follows_nothing_is_said() {
        assertThat(near()).isEmpty();
        assertThat(near("P1")).isEmpty();
        assertThat(near("P1 P2 P3 P4 P5")).isEmpty();
    }

    /** P5 has 1 + 1 points, P6 the 2 of a 4th place and P7 the 1 of a 5th: P5 stands above P6 as two tables named it. */
    @Test
    void the_next_two_are_told_with_what_they_are_short_of() {
        assertThat(near("P1 P2 P3 P4 P5", "P1 P2 P3 P4 P5", "P1 P2 P3 P6 P7"))
                .startsWith(
                        "‘Principle number 6’ (P6) came 6th with 2 points, as many as P5 in 5th place.",
                        "‘Principle number 7’ (P7) came 7th with 1 point, 1 short of P5 in 5th place.");
    }

    @Test
    void the_last_that_is_in_may_share_its_place() {
        assertThat(near("P1 P2 P3 P4=P5 P6"))
                .containsExactly(
                        "‘Principle number 6’ (P6) came 6th with 0 points, 1.5 short of P5 in joint 4th place.",
                        "‘Principle number 4’ (P4) and ‘Principle number 5’ (P5) are tied for 4th place on every step; that does not change which principles are"
                                + " proposed.");
    }

    @Test
    void those_who_follow_may_share_theirs() {
        assertThat(near("P1 P2 P3 P4 P5 P6=P7"))
                .containsExactly(
                        "‘Principle number 6’ (P6) came joint 6th with 0 points, 1 short of P5 in 5th place.",
                        "‘Principle number 7’ (P7) came joint 6th with 0 points, 1 short of P5 in 5th place.",
                        "‘Principle number 6’ (P6) and ‘Principle number 7’ (P7) are tied for 6th place on every step; that does not change which principles are"
                                + " proposed.");
    }

    @Test
    void a_tie_across_the_last_places_is_the_rooms() {
        assertThat(near("P1 P2 P3 P4 P5=P6"))
                .containsExactly(
                        "‘Principle number 5’ (P5) and ‘Principle number 6’ (P6) are tied across the last place: the room"
                                + " decides.");
        assertThat(near("P1 P2 P3 P4=P5=P6"))
                .containsExactly(
                        "‘Principle number 4’ (P4), ‘Principle number 5’ (P5) and ‘Principle number 6’ (P6) are tied across"
                                + " the last 2 places: the room decides.");
    }

    @Test
    void neighbours_level_on_points_tell_what_set_them_apart() {
        assertThat(near("P1 P3 P2", "P4 P5 P6 P2"))
                .contains(
                        "‘Principle number 2’ (P2) stands above ‘Principle number 1’ (P1): level on points, but 2 tables named P2 and 1 named P1.",
                        "‘Principle number 1’ (P1) and ‘Principle number 4’ (P4) are tied for 2nd place on every step; that does not change which principles are"
                                + " proposed.");
    }
}
