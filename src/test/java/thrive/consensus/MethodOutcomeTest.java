package thrive.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static thrive.consensus.Lists.profile;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Profile;
import thrive.consensus.profile.Unranked;
import thrive.consensus.robust.Robustness;
import thrive.consensus.robust.Robustness.Part;

/** Red says AB, blue BC, green C; D is named by nobody. */
class MethodOutcomeTest {

    private static final Profile ROOM = profile("ABCD", "AB", "BC", "C");

    @Test
    void everyMethodTellsItsOrderWithTheNamelessLast() {
        Map<String, List<List<Integer>>> orders = new TreeMap<>();
        MethodOutcome.all(ROOM, 5, () -> false)
                .forEach(o -> orders.put(o.method().word(), o.order().groups()));
        List<List<Integer>> usual = List.of(List.of(1), List.of(2), List.of(0), List.of(3));
        assertThat(orders)
                .containsEntry("points", usual)
                .containsEntry("average-rank", usual)
                .containsEntry("copeland", usual)
                .containsEntry("schulze", usual)
                .containsEntry("kemeny", usual)
                .containsEntry("modified", List.of(List.of(1), List.of(0, 2), List.of(3)))
                .containsEntry("support", List.of(List.of(1, 2), List.of(0), List.of(3)))
                .hasSize(7);
        assertThat(MethodName.words())
                .containsExactly("points", "modified", "average-rank", "copeland", "schulze", "kemeny", "support");
    }

    @Test
    void theFirstAreThoseThatAreCertainAndTheOpenOnesTieAcrossTheLastPlace() {
        MethodOutcome support = MethodOutcome.of(MethodName.SUPPORT, ROOM, 1, () -> false);
        assertThat(support.top()).isEmpty();
        assertThat(support.open(1, ROOM)).containsExactly(1, 2);
        MethodOutcome two = MethodOutcome.of(MethodName.SUPPORT, ROOM, 2, () -> false);
        assertThat(two.top()).containsExactly(1, 2);
        assertThat(two.open(2, ROOM)).isEmpty();
        assertThat(MethodOutcome.of(MethodName.SUPPORT, ROOM, 4, () -> false).open(4, ROOM))
                .isEmpty();
    }

    @Test
    void onlyKemenyHasAProof() {
        assertThat(MethodOutcome.of(MethodName.KEMENY, ROOM, 5, () -> false)
                        .kemeny()
                        .orElseThrow()
                        .distance())
                .isEqualTo(3);
        assertThat(MethodOutcome.of(MethodName.SCHULZE, ROOM, 5, () -> false).kemeny())
                .isEmpty();
    }

    /** A and B in one tie, told in the model's order. */
    @Test
    void kemenyTellsATieInTheModelsOrder() {
        assertThat(MethodOutcome.of(MethodName.KEMENY, profile("ABC", "(BA)", "(AB)"), 5, () -> false)
                        .order()
                        .groups())
                .containsExactly(List.of(0, 1), List.of(2));
    }

    /** Ignored, D beats nobody and loses to nobody, and A loses: D stands below it all the same. */
    @Test
    void whatNobodyNamedNeverStandsAboveWhatSomebodyDid() {
        Profile room = profile("ABCD", "BA").with(Unranked.IGNORE);
        assertThat(MethodOutcome.of(MethodName.COPELAND, room, 5, () -> false)
                        .order()
                        .groups())
                .containsExactly(List.of(1), List.of(0), List.of(2, 3));
    }

    @Test
    void aMethodIsKnownByItsWordOnly() {
        assertThat(MethodName.of("average-rank")).isEqualTo(MethodName.AVERAGE_RANK);
        assertThatIllegalArgumentException().isThrownBy(() -> MethodName.of("AVERAGE_RANK"));
    }

    @Test
    void rowsSayWhatKindOfCountSetThemApart() {
        Consensus support = ConsensusCount.of(ROOM, 5, MethodOutcome.of(MethodName.SUPPORT, ROOM, 5, () -> false));
        assertThat(support.ranking())
                .extracting(Standing::decidedBy)
                .containsExactly(Step.TIE, Step.TIE, Step.TABLES, Step.TABLES);
        assertThat(support.ranking()).extracting(Standing::rank).containsExactly(1, 1, 3, 4);
        Consensus schulze = ConsensusCount.of(ROOM, 5, MethodOutcome.of(MethodName.SCHULZE, ROOM, 5, () -> false));
        assertThat(schulze.ranking()).extracting(Standing::decidedBy).containsOnly(Step.HEAD_TO_HEAD);
        assertThat(schulze.method()).isEqualTo(MethodName.SCHULZE);
    }

    /** Blue weighs nothing: C, which it alone names, stands above D, which nobody names, by being named. */
    @Test
    void oneThatIsNamedWithoutWeightStandsAboveTheNameless() {
        Profile room = new Profile(
                List.of("A", "B", "C", "D"),
                List.of(
                        new Ballot("red", List.of(List.of(0), List.of(1)), 1, 1),
                        new Ballot("blue", List.of(List.of(2)), 1, 0)),
                Unranked.BELOW,
                1);
        Standing d = ConsensusCount.of(room, 5).of("D").orElseThrow();
        assertThat(d.rank()).isEqualTo(4);
        assertThat(d.decidedBy()).isEqualTo(Step.TABLES);
    }

    @Test
    void findingsBringTogetherTheProposalAndAllThatIsToldOfIt() {
        Findings findings = Findings.of(ROOM, MethodName.MODIFIED, 5, EnumSet.of(Part.LEAVE_ONE_OUT), () -> false);
        assertThat(findings.consensus().method()).isEqualTo(MethodName.MODIFIED);
        assertThat(findings.outcome().method()).isEqualTo(MethodName.MODIFIED);
        assertThat(findings.outcomes()).hasSize(7);
        assertThat(findings.robustness().leaveOneOut()).hasSize(3);
        assertThat(findings.robustness().oneMoves()).isEmpty();
        assertThat(findings.agreement().kendallW()).isPresent();
    }

    /** By support B and C are two tables each and A one: without red A goes, without green nobody. */
    @Test
    void steadinessIsOfTheMethodThatProposes() {
        Robustness robustness = Steadiness.of(
                MethodOutcome.of(MethodName.SUPPORT, ROOM, 2, () -> false),
                ROOM,
                2,
                EnumSet.of(Part.LEAVE_ONE_OUT, Part.BOOTSTRAP));
        assertThat(robustness.leaveOneOut().get(0).tied()).isEmpty();
        assertThat(robustness.leaveOneOut().get(0).leaves()).isEmpty();
        // Without green B has two, C one and A one.
        assertThat(robustness.leaveOneOut().get(2).leaves()).containsExactly("C");
        assertThat(robustness.leaveOneOut().get(2).tied()).containsExactly("A", "C");
        assertThat(robustness.samples()).isEqualTo(Steadiness.SAMPLES);
        assertThat(robustness.bootstrap().values().stream().mapToDouble(x -> x).sum())
                .isBetween(1.9, 2.0001);
    }
}
