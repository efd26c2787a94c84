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

class OutdatedWordsTest {

    private static final Location NOWHERE = Location.of("decision.yaml");
    private static final Sample PLACE = Sample.of(9, "red", "blue", "green");

    private static List<String> words(
            Consensus consensus, Optional<LocalDate> day, List<Choice> left, String... agreed) {
        List<Choice> priorities =
                List.of(agreed).stream().map(OutdatedWordsTest::choice).toList();
        Decision decision = new Decision(day, priorities, left, "", "5f0c", NOWHERE);
        return OutdatedWords.of(PLACE.facts(), consensus, decision).stream()
                .map(Phrase::text)
                .toList();
    }

    /** A principle and why, with {@code :} between, or without a reason. */
    private static Choice choice(String typed) {
        String[] parts = typed.split(":", 2);
        return new Choice(parts[0], parts.length == 1 ? "" : parts[1], NOWHERE);
    }

    @Test
    void whatTheDecisionGivesReasonsForIsNoChange() {
        assertThat(words(
                        PLACE.consensus("P1 P2 P3 P4 P5"),
                        Optional.of(LocalDate.of(2026, 4, 16)),
                        List.of(choice("P5:next year")),
                        "P1",
                        "P2",
                        "P3",
                        "P4",
                        "P6:the room asked"))
                .containsExactly(
                        "The rankings have changed since the room decided on 16 April 2026: this page shows them as they are"
                                + " now, and the room saw others.",
                        "As far as the decision tells, they propose the same as they did then.");
    }

    @Test
    void whatIsProposedNowAndWhatNoLongerIsAreNamed() {
        assertThat(words(
                        PLACE.consensus("P1 P2 P3 P7 P8"),
                        Optional.empty(),
                        List.of(choice("P9:next year")),
                        "P1",
                        "P2",
                        "P3",
                        "P4",
                        "P6:the room asked"))
                .containsExactly(
                        "The rankings have changed since the room decided: this page shows them as they are now, and the"
                                + " room saw others.",
                        "They now propose ‘Principle number 7’ (P7) and ‘Principle number 8’ (P8), of which the decision says"
                                + " nothing.",
                        "As far as the decision tells, they proposed ‘Principle number 4’ (P4) and ‘Principle number 9’ (P9)"
                                + " then, and no longer do.");
    }

    @Test
    void whatIsTiedAcrossTheLastPlaceIsNeitherNewNorGone() {
        assertThat(words(
                        PLACE.consensus("P1 P2 P3 P4 P5=P6"),
                        Optional.empty(),
                        List.of(),
                        "P1",
                        "P2",
                        "P3",
                        "P4",
                        "P5"))
                .last()
                .isEqualTo("As far as the decision tells, they propose the same as they did then.");
    }
}
