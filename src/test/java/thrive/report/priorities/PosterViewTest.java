package thrive.report.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import thrive.report.Phrase;
import thrive.report.Sample;
import thrive.report.SiteFacts;

class PosterViewTest {

    private static final SiteFacts FACTS = Sample.of(7, "red").facts();

    @Test
    void agreed_priorities_stand_in_their_order_with_the_day() {
        PosterView view = PosterView.of(
                FACTS, new Chosen(List.of("P7", "P1"), true, List.of(), 5, Optional.of(LocalDate.of(2026, 4, 16))));

        assertThat(view.status()).isEqualTo("Agreed by the room on 16 April 2026.");
        assertThat(view.lines().stream()
                        .map(l -> l.place() + " " + l.principle().id() + " "
                                + l.level().name()))
                .containsExactly("1 P7 Micro", "2 P1 Macro");
    }

    @Test
    void proposed_ones_are_marked_and_open_places_told() {
        PosterView view = PosterView.of(
                FACTS, new Chosen(List.of("P1", "P2", "P3"), false, List.of("P4", "P5", "P6"), 5, Optional.empty()));

        assertThat(view.masthead().kind()).isEqualTo("Proposed priorities");
        assertThat(view.undecided())
                .isEqualTo("The room decides among P4, P5 and P6 for the 2 places left: they are tied on every step.");
    }

    @Test
    void without_any_day_none_is_named() {
        SiteFacts undated = new SiteFacts(
                "Testford",
                "Baseline",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                FACTS.model(),
                List.of(),
                List.of(),
                Phrase.nothing());
        assertThat(PosterView.of(undated, new Chosen(List.of("P1"), true, List.of(), 5, Optional.empty()))
                        .status())
                .isEqualTo("Agreed by the room.");
        assertThat(PosterView.of(undated, new Chosen(List.of("P1"), false, List.of(), 5, Optional.empty()))
                        .status())
                .isEqualTo("Proposed by the tables’ rankings. The room decides.");
    }

    @Test
    void nothing_ranked_is_told() {
        assertThat(PosterView.of(FACTS, new Chosen(List.of(), false, List.of(), 5, Optional.empty()))
                        .status())
                .isEqualTo("Nothing has been ranked yet.");
    }

    @Test
    void proposed_priorities_that_are_tied_have_the_same_place() {
        PosterView tied = PosterView.of(
                FACTS, new Chosen(List.of("P1", "P2", "P3"), List.of(1, 1, 3), false, List.of(), 3, Optional.empty()));
        assertThat(tied.lines().stream().map(line -> line.place() + (line.tied() ? "=" : "")))
                .containsExactly("1=", "1=", "3");
    }
}
