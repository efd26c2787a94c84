package thrive.report.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import thrive.consensus.Consensus;
import thrive.model.site.Decision;
import thrive.model.site.Decision.Choice;
import thrive.problem.Location;
import thrive.report.Phrase;
import thrive.report.Sample;

class PrioritiesViewTest {

    private static final Location NOWHERE = Location.of("decision.yaml");
    private static final Sample PLACE = Sample.of(9, "red", "blue", "green");

    private static PrioritiesView view(Consensus consensus, Optional<Decision> decision) {
        return PrioritiesView.of(PLACE.facts(), Sample.findings(consensus), decision, Optional.empty());
    }

    private static List<String> texts(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::text).toList();
    }

    private static Decision agreed(List<Choice> leftOut, Choice... choices) {
        return new Decision(Optional.of(LocalDate.of(2026, 4, 16)), List.of(choices), leftOut, "", "", NOWHERE);
    }

    private static Choice choice(String id, String because) {
        return new Choice(id, because, NOWHERE);
    }

    @Test
    void the_arithmetic_is_told_table_by_table() {
        PrioritiesView view = view(PLACE.consensus("P1 P2 P3", "P2=P1 P4", "P3"), Optional.empty());

        // Red gives P1 5, P2 4 and P3 3; blue's tied pair shares 5 + 4; green gives P3 5.
        assertThat(view.ranking().stream().map(row -> row.arithmetic().text()))
                .containsExactly(
                        "red 1st:\u00a05 + blue joint 1st:\u00a04.5 = 9.5",
                        "red 2nd:\u00a04 + blue joint 1st:\u00a04.5 = 8.5",
                        "red 3rd:\u00a03 + green 1st:\u00a05 = 8",
                        "blue 3rd:\u00a03 = 3");
        assertThat(view.ranking().get(0).namedBy()).isEqualTo("2 of 3");
        assertThat(view.ranking().get(1).decided()).isEqualTo("1 point fewer than P1");
    }

    @Test
    void before_the_room_has_decided_the_list_is_called_proposed() {
        PrioritiesView view = view(PLACE.consensus("P1 P2"), Optional.empty());

        assertThat(view.heading()).isEqualTo("Proposed priorities");
        assertThat(texts(view.sentences()))
                .containsExactly(
                        "The only ranking proposes 2 priorities: no other principle was named. Nothing is agreed yet.",
                        "1 of 3 tables handed in a ranking and named 2 principles in all; still missing: blue and green.",
                        "The room decides; the arithmetic only proposes.");
    }

    @Test
    void without_rankings_it_says_so() {
        assertThat(texts(view(PLACE.consensus(), Optional.empty()).sentences()))
                .containsExactly("No table has handed in a ranking, so nothing is proposed yet.");
    }

    @Test
    void a_tie_across_the_last_place_is_left_to_the_room() {
        PrioritiesView view = view(PLACE.consensus("P1 P2 P3 P4 P5=P6"), Optional.empty());

        assertThat(texts(view.sentences()))
                .last()
                .isEqualTo("The room decides between P5 and P6 for the last place: they are tied on every step.");
        assertThat(view.priorities()).hasSize(4);
        assertThat(texts(view.near()))
                .first()
                .isEqualTo(
                        "‘Principle number 5’ (P5) and ‘Principle number 6’ (P6) are tied across the last place: the room decides.");
        assertThat(view.ranking().get(5).decided()).isEqualTo("tied with P5 on every step");
    }

    @Test
    void where_all_is_tied_the_first_is_tied_with_the_second() {
        PrioritiesView view = view(PLACE.consensus("P1=P2=P3=P4=P5=P6"), Optional.empty());

        assertThat(view.ranking().get(0).rank()).isEqualTo("joint 1st");
        assertThat(view.ranking().get(0).decided()).isEqualTo("tied with P2 on every step");
        assertThat(texts(view.sentences())).first().isEqualTo("The rankings leave every place to the room.");
    }

    @Test
    void near_misses_tell_how_many_points_were_short() {
        PrioritiesView view =
                view(PLACE.consensus("P1 P2 P3 P4 P5", "P6 P5 P4 P3 P1", "P1 P2 P3 P4 P5"), Optional.empty());

        // P1 5 + 1 + 5 = 11; P2 4 + 4 = 8; P3 3 + 2 + 3 = 8; P4 2 + 3 + 2 = 7; P5 1 + 4 + 1 = 6; P6 5.
        assertThat(texts(view.near()))
                .containsExactly(
                        "‘Principle number 6’ (P6) came 6th with 5 points, 1 short of P5 in 5th place.",
                        "‘Principle number 3’ (P3) stands above ‘Principle number 2’ (P2): level on points, but 3 tables named P3 and 2 named P2.");
    }

    @Test
    void what_came_in_and_what_was_left_out_have_their_reasons() {
        Decision decision = agreed(List.of(choice("P2", "Already under way.")), choice("P1", ""), choice("P7", ""));
        PrioritiesView view = view(PLACE.consensus("P1 P2"), Optional.of(decision));

        assertThat(view.differences().stream().map(d -> d.what().text() + " " + d.because()))
                .containsExactly(
                        "In: Principle number 7 (P7), which no table named. No reason is recorded.",
                        "Out: Principle number 2 (P2), 2nd in the rankings with 4 points. Already under way.");
        assertThat(texts(view.sentences()))
                .contains(
                        "The room agreed 2 priorities on 16 April 2026.",
                        "1 of these 2 is among the two that the rankings propose.");
    }

    @Test
    void the_table_of_points_marks_the_proposal_and_what_became_of_it() {
        Decision decision = agreed(List.of(), choice("P1", ""), choice("P6", ""));
        PrioritiesView view = view(PLACE.consensus("P1 P2 P3 P4 P5", "P6 P1"), Optional.of(decision));

        // Points: P1 5 + 4, P6 5, P2 4, P3 3, P4 2, P5 1.
        assertThat(view.ranking().stream().map(row -> row.principle().id() + " " + row.chosen() + " " + row.last()))
                .containsExactly(
                        "P1 agreed false",
                        "P6 agreed false",
                        "P2 proposed false",
                        "P3 proposed false",
                        "P4 proposed true",
                        "P5  false");
        assertThat(view.place()).isEqualTo("Agreed place");
        assertThat(view.proposes()).isEqualTo("The rankings propose the first five.");
    }

    @Test
    void open_places_are_told_beside_the_table_of_points() {
        assertThat(view(PLACE.consensus("P1 P2 P3 P4 P5=P6"), Optional.empty()).proposes())
                .isEqualTo("The rankings propose the first four. One place is open: see the ties.");
        assertThat(view(PLACE.consensus("P1=P2=P3=P4=P5=P6"), Optional.empty()).proposes())
                .isEqualTo("Five places are open: see the ties.");
        PrioritiesView one = view(PLACE.consensus("P1"), Optional.empty());
        assertThat(one.proposes()).isEqualTo("The rankings propose the first.");
        assertThat(one.place()).isEqualTo("Proposed place");
    }

    @Test
    void those_that_are_hardly_ever_among_the_first_are_named() {
        assertThat(view(PLACE.consensus("P1 P2", "P1 P2"), Optional.empty()).rare())
                .isEqualTo(Phrase.nothing());
        assertThat(view(PLACE.consensus("P1 P2", "P1 P2", "P2 P1"), Optional.empty())
                        .rare())
                .isEqualTo(Phrase.nothing());
        // One of nine tables puts P6 where the others put P5. A room drawn anew has P6 before P5 only with five or more
        // copies of it, which
        // happens in about one room of a thousand: binomial, n = 9, p = 1/9.
        Sample nine = Sample.of(9, "a", "b", "c", "d", "e", "f", "g", "h", "i");
        String five = "P1 P2 P3 P4 P5";
        Consensus consensus = nine.consensus(five, five, five, five, five, five, five, five, "P1 P2 P3 P4 P6");
        assertThat(PrioritiesView.of(nine.facts(), Sample.findings(consensus), Optional.empty(), Optional.empty())
                        .rare()
                        .text())
                .isEqualTo("Among them in less than 1% of such rooms: P6 Principle number 6.");
    }

    @Test
    void only_methods_that_would_change_the_proposal_tell_how_they_count() {
        assertThat(view(PLACE.consensus("P1 P2", "P1 P2"), Optional.empty()).otherRules())
                .isEmpty();
        // Points: P1 to P4 at the top, P5 5 and P6 4; two tables name P6 and only one P5.
        assertThat(view(PLACE.consensus("P5 P1 P2 P3 P4", "P1 P2 P3 P4 P6", "P1 P2 P3 P6 P4"), Optional.empty())
                        .otherRules())
                .contains("Number of lists (support): how many tables name the principle, wherever they put it.");
    }

    @Test
    void the_very_proposal_or_another_order_of_it_is_no_difference() {
        Consensus consensus = PLACE.consensus("P1 P2");

        assertThat(texts(view(consensus, Optional.of(agreed(List.of(), choice("P1", ""), choice("P2", ""))))
                        .sentences()))
                .contains("That is just what the rankings propose.");
        PrioritiesView reordered = view(consensus, Optional.of(agreed(List.of(), choice("P2", ""), choice("P1", ""))));
        assertThat(texts(reordered.sentences()))
                .contains("They are the ones that the rankings propose, in another order.");
        assertThat(reordered.differences()).isEmpty();
    }

    @Test
    void low_scores_that_nobody_ranked_and_ranked_ones_that_are_thrive_like_are_shown() {
        PrioritiesView view = PrioritiesView.of(
                PLACE.facts(),
                Sample.findings(PLACE.consensus("P1 P2")),
                Optional.empty(),
                Optional.of(PLACE.baseline("313333333")));

        assertThat(view.lowUnranked()).isEmpty();
        assertThat(view.rankedThriveLike().stream().map(c -> c.principle().id()))
                .containsExactly("P1");
        assertThat(view.contrasts())
                .containsExactly(
                        "Every principle with a middle score below 3 was named by at least 1 table.",
                        "1 principle that was named is THRIVE-like already.");
    }
}
