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

/** The message of the priorities, the decision beside the proposal, and the reasons. */
class PrioritySentencesTest {

    private static final Sample PLACE = Sample.of(9, "red", "blue", "green");
    /** P1 to P4 are proposed, and P5 and P6 tied across the fifth place. */
    private static final Consensus TIED = PLACE.consensus("P1 P2 P3 P4 P5=P6");

    private static List<String> sentences(Consensus consensus, String... agreed) {
        return texts(view(consensus, agreed).sentences());
    }

    private static DecisionView view(Consensus consensus, String... agreed) {
        return DecisionView.of(PLACE.facts(), consensus, decision(agreed));
    }

    private static Decision decision(String... agreed) {
        return new Decision(
                Optional.of(LocalDate.of(2026, 4, 16)),
                List.of(agreed).stream().map(id -> choice(id, "")).toList(),
                List.of(),
                "",
                "",
                Location.of("decision.yaml"));
    }

    private static Choice choice(String id, String because) {
        return new Choice(id, because, Location.of("decision.yaml"));
    }

    private static List<String> undecided(Consensus consensus) {
        return texts(PrioritySentences.of(
                PLACE.facts(), consensus, Chosen.of(consensus, Optional.empty()), Optional.empty()));
    }

    private static List<String> texts(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::text).toList();
    }

    @Test
    void a_whole_proposal_tells_its_number_its_tables_and_who_decides() {
        assertThat(undecided(PLACE.consensus("P1 P2 P3 P4 P5", "P1 P2 P3 P4 P5 P6")))
                .containsExactly(
                        "The tables’ rankings propose 5 priorities. Nothing is agreed yet.",
                        "2 of 3 tables handed in a ranking and named 6 principles in all; still missing: green.",
                        "The room decides; the arithmetic only proposes.");
    }

    @Test
    void one_table_and_one_priority() {
        assertThat(undecided(PLACE.consensus("P1")))
                .containsExactly(
                        "The only ranking proposes 1 priority: no other principle was named. Nothing is agreed yet.",
                        "1 of 3 tables handed in a ranking and named 1 principle in all; still missing: blue and green.",
                        "The room decides; the arithmetic only proposes.");
    }

    @Test
    void no_table_and_all_tied() {
        assertThat(undecided(PLACE.consensus()))
                .containsExactly("No table has handed in a ranking, so nothing is proposed yet.");
        assertThat(undecided(PLACE.consensus("P1=P2=P3=P4=P5=P6", "")))
                .containsExactly(
                        "The rankings leave every place to the room.",
                        "1 of 3 tables handed in a ranking and named 6 principles in all; still missing: blue and green.",
                        "The room decides among P1, P2, P3, P4, P5 and P6 for the 5 places left: they are tied on every"
                                + " step.");
        assertThat(undecided(TIED)).first().isEqualTo("The only ranking proposes 4 priorities. Nothing is agreed yet.");
    }

    @Test
    void how_much_of_the_decision_the_rankings_propose() {
        Consensus three = PLACE.consensus("P1 P2 P3");
        assertThat(sentences(three, "P1", "P2", "P3"))
                .containsExactly(
                        "The room agreed 3 priorities on 16 April 2026.",
                        "1 of 3 tables handed in a ranking and named 3 principles in all; still missing: blue and green.",
                        "That is just what the rankings propose.");
        assertThat(sentences(three, "P2", "P1", "P3"))
                .endsWith("They are the ones that the rankings propose, in another order.");
        assertThat(sentences(three, "P1", "P2", "P9"))
                .endsWith("2 of these 3 are among the three that the rankings propose.");
        assertThat(sentences(three, "P8", "P9"))
                .endsWith("None of these 2 is among the three that the rankings propose.");
        assertThat(sentences(three, "P1", "P2")).endsWith("Both are among the three that the rankings propose.");
        assertThat(sentences(PLACE.consensus("P1 P2 P3 P4 P5"), "P1", "P2", "P3"))
                .endsWith("All 3 are among the five that the rankings propose.");
        assertThat(sentences(three, "P3"))
                .startsWith("The room agreed 1 priority on 16 April 2026.")
                .endsWith("It is among the three that the rankings propose.");
    }

    @Test
    void places_settled_from_a_tie_are_counted() {
        assertThat(sentences(TIED, "P1", "P2", "P3", "P4", "P6"))
                .endsWith("Among these 5 are the four that the rankings propose. 1 place was settled from a tie.");
        Consensus two = PLACE.consensus("P1 P2 P3 P4=P5=P6");
        assertThat(sentences(two, "P1", "P2", "P3", "P4", "P6"))
                .endsWith("Among these 5 are the three that the rankings propose. 2 places were settled from a tie.");
    }

    @Test
    void where_all_was_tied_every_place_was_settled() {
        assertThat(sentences(PLACE.consensus("P1=P2=P3=P4=P5=P6"), "P1", "P2"))
                .endsWith("The rankings leave every place to the room. 2 places were settled from a tie.");
    }

    @Test
    void a_decision_without_rankings() {
        assertThat(sentences(PLACE.consensus(), "P1", "P2"))
                .containsExactly("The room agreed 2 priorities on 16 April 2026.", "No table has handed in a ranking.");
        PrioritiesView page = PrioritiesView.of(
                PLACE.facts(), Sample.findings(PLACE.consensus()), Optional.of(decision("P1")), Optional.empty());
        assertThat(page.priorities().get(0).namedBy() + page.priorities().get(0).points())
                .isEqualTo("––");
        assertThat(view(PLACE.consensus(), "P1").proposed()).isEmpty();
        assertThat(view(PLACE.consensus(), "P1").differences()).isEmpty();
    }

    @Test
    void what_is_agreed_stands_beside_its_place_in_the_rankings() {
        DecisionView view = view(TIED, "P1", "P6", "P9");
        assertThat(view.agreed())
                .extracting(DecisionView.Line::standing)
                .containsExactly("1st, 5 points", "joint 5th, 0.5 points", "named by no table");
        assertThat(view.proposed())
                .isEqualTo(
                        "The tables’ rankings propose P1, P2, P3 and P4. P5 and P6 are tied across the last place, so the"
                                + " room chose.");
        assertThat(view(PLACE.consensus("P1=P2=P3=P4=P5=P6"), "P1").proposed())
                .isEqualTo("P1, P2, P3, P4, P5 and P6 are tied across the last place, so the room chose.");
    }

    @Test
    void every_difference_tells_where_it_stood_and_why() {
        assertThat(view(TIED, "P1", "P2", "P3", "P6", "P9").differences())
                .extracting(difference -> difference.what().text() + " " + difference.because())
                .containsExactly(
                        "In: Principle number 9 (P9), which no table named. No reason is recorded.",
                        "Out: Principle number 4 (P4), 4th in the rankings with 2 points. No reason is recorded.",
                        "Chosen from a tie: Principle number 6 (P6). No reason is recorded.");
        Decision explained = new Decision(
                Optional.empty(),
                List.of(choice("P1", ""), choice("P2", "Under way")),
                List.of(),
                "",
                "",
                Location.of("d"));
        assertThat(DifferenceWords.of(PLACE.facts(), PLACE.consensus("P1", "P3=P2 P4"), explained))
                .extracting(PrioritiesView.Difference::because)
                .containsExactly("No reason is recorded.", "No reason is recorded.");
    }

    @Test
    void the_choice_that_is_left_is_told_by_how_many_and_for_how_many_places() {
        assertThat(ChoiceWords.openChoice(Chosen.of(TIED, Optional.empty())))
                .isEqualTo("The room decides between P5 and P6 for the last place: they are tied on every step.");
        assertThat(ChoiceWords.openChoice(Chosen.of(PLACE.consensus("P1 P2 P3 P4=P5=P6"), Optional.empty())))
                .isEqualTo("The room decides among P4, P5 and P6 for the 2 places left: they are tied on every step.");
        assertThat(ChoiceWords.openChoice(Chosen.of(PLACE.consensus("P1 P2 P3 P4 P5=P6=P7"), Optional.empty())))
                .isEqualTo("The room decides among P5, P6 and P7 for the last place: they are tied on every step.");
        assertThat(ChoiceWords.openChoice(Chosen.of(PLACE.consensus("P1"), Optional.empty())))
                .isEmpty();
    }
}
