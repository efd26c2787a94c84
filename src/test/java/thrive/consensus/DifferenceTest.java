package thrive.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import thrive.model.site.Decision;
import thrive.model.site.Decision.Choice;
import thrive.problem.Location;

/** Decisions on a proposal of A, B and C, with D and E tied across the last place. */
class DifferenceTest {

    private static final Location NOWHERE = Location.of("decision.yaml");
    private static final Consensus PROPOSAL = ConsensusCount.of(Lists.profile("ABCDEF", "ABC", "ABCD", "ABCE"), 4);

    /** {@code A because} is A with a reason. */
    private static List<Choice> choices(String... choices) {
        return List.of(choices).stream()
                .map(choice ->
                        new Choice(choice.substring(0, 1), choice.substring(1).strip(), NOWHERE))
                .toList();
    }

    private static Difference difference(List<Choice> priorities, List<Choice> leftOut) {
        return Difference.between(PROPOSAL, new Decision(Optional.empty(), priorities, leftOut, "", "", NOWHERE));
    }

    private static List<String> names(List<Choice> choices) {
        return choices.stream().map(Choice::principle).toList();
    }

    @Test
    void thereIsNoneWhereTheRoomAgreesTheProposal() {
        Difference difference = difference(choices("A", "B", "C"), List.of());
        assertThat(difference.isNone()).isTrue();
        assertThat(difference).isEqualTo(new Difference(List.of(), List.of(), List.of(), false, List.of()));
    }

    @Test
    void anotherOrderOfTheSamePrinciplesIsADifference() {
        Difference difference = difference(choices("A", "C", "B"), List.of());
        assertThat(difference.reordered()).isTrue();
        assertThat(difference.isNone()).isFalse();
        assertThat(difference.unexplained()).isEmpty();
    }

    @Test
    void inATieEveryOrderIsAsGood() {
        Consensus tied = ConsensusCount.of(Lists.profile("ABC", "(AB)C"), 3);
        for (String[] agreed : new String[][] {{"A", "B", "C"}, {"B", "A", "C"}}) {
            Decision decision = new Decision(Optional.empty(), choices(agreed), List.of(), "", "", NOWHERE);
            assertThat(Difference.between(tied, decision).isNone()).isTrue();
        }
        Decision lastFirst = new Decision(Optional.empty(), choices("C", "A", "B"), List.of(), "", "", NOWHERE);
        assertThat(Difference.between(tied, lastFirst).reordered()).isTrue();
    }

    @Test
    void theRoomSettlesATieByChoosingFromIt() {
        Difference difference = difference(choices("A", "B", "C", "E louder"), List.of());
        assertThat(names(difference.settled())).containsExactly("E");
        assertThat(difference.cameIn()).isEmpty();
        assertThat(difference.leftOut()).isEmpty();
        assertThat(difference.reordered()).isFalse();
        assertThat(difference.unexplained()).isEmpty();
        assertThat(difference.isNone()).isFalse();
    }

    /** In another order too: but then it is no longer the same set. */
    @Test
    void whatCameInAndWhatWasLeftOutIsToldInOrder() {
        Difference difference = difference(choices("F a law", "C", "A"), choices("B next year"));
        assertThat(names(difference.cameIn())).containsExactly("F");
        assertThat(difference.leftOut()).containsExactly("B");
        assertThat(difference.reordered()).isFalse();
        assertThat(difference.unexplained()).isEmpty();
        assertThat(difference.isNone()).isFalse();
    }

    @Test
    void leavingOutAloneIsADifference() {
        Difference difference = difference(choices("A", "B"), choices("C later"));
        assertThat(difference.leftOut()).containsExactly("C");
        assertThat(difference.reordered()).isFalse();
        assertThat(difference.isNone()).isFalse();
    }

    /** What came in or was settled first, in the agreed order, then what was left out, in the proposed one. */
    @Test
    void whateverHasNoReasonIsUnexplained() {
        Difference difference = difference(choices("D", "B", "F"), choices("C", "A too dear"));
        assertThat(difference.unexplained()).containsExactly("D", "F", "C");
        assertThat(difference(choices("A"), List.of()).unexplained()).containsExactly("B", "C");
    }

    @Test
    void theReasonForLeavingOutIsFoundByPrinciple() {
        Decision decision =
                new Decision(Optional.empty(), List.of(), choices("B next year", "C too dear"), "", "", NOWHERE);
        assertThat(Difference.reason(decision, "C")).isEqualTo("too dear");
        assertThat(Difference.reason(decision, "A")).isEmpty();
    }
}
