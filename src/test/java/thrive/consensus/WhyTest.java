package thrive.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static thrive.consensus.Lists.profile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

import thrive.consensus.Why.Lift;
import thrive.consensus.Why.Neighbour;
import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Profile;
import thrive.consensus.robust.Robustness.Move;

/** Red says AB, blue BC, green C: B 9 and C 9, B above C head-to-head by 2 to 1, then A with 5. */
class WhyTest {

    private static final Profile ROOM = profile("ABCDEF", "AB", "BC", "C");

    private static Why why(String principle, int top) {
        return why(ROOM, principle, top);
    }

    static Why why(Profile room, String principle, int top) {
        MethodOutcome outcome = MethodOutcome.of(MethodName.POINTS, room, top, () -> false);
        return Why.of(ConsensusCount.of(room, top, outcome), outcome, principle);
    }

    private static List<Object> told(Optional<Neighbour> neighbour) {
        Neighbour n = neighbour.orElseThrow();
        return List.of(n.other().principle(), n.forThis(), n.forOther(), n.undecided());
    }

    @Test
    void neighboursAreComparedTableByTable() {
        Why a = why("A", 5);
        assertThat(a.standing().rank()).isEqualTo(3);
        assertThat(told(a.above())).containsExactly("C", 1, 2, 0);
        assertThat(told(a.below())).containsExactly("D", 1, 0, 2);
        assertThat(told(why("C", 5).above())).containsExactly("B", 1, 2, 0);
    }

    @Test
    void theFirstHasNoneAboveAndTheLastNoneBelow() {
        assertThat(why("B", 5).above()).isEmpty();
        assertThat(why("F", 5).below()).isEmpty();
        assertThat(told(why("F", 5).above())).containsExactly("A", 0, 1, 2);
    }

    /** On blue's list A needs the 2nd place, where it makes 9 and is level with B on every step; on green's too, where the three beat each other in a circle. Red has it first. */
    @Test
    void theLeastLiftIsFoundForEachList() {
        assertThat(why("A", 5).up())
                .containsExactly(
                        new Lift("t1", OptionalInt.empty(), 2, 1, List.of("B")),
                        new Lift("t2", OptionalInt.empty(), 2, 1, List.of("B", "C")));
        assertThat(why("B", 5).up()).isEmpty();
    }

    /** Of a top two A comes in, for C, when blue puts it first: A 2 + 2, B 1 + 1 and C 2. */
    @Test
    void movesIntoAndOutOfTheFirstAreThoseThatConcernIt() {
        Why a = why("A", 2);
        assertThat(a.inOrOut())
                .isNotEmpty()
                .allSatisfy(move -> assertThat(
                                move.enters().contains("A") || move.leaves().contains("A"))
                        .isTrue());
        assertThat(a.inOrOut()).extracting(Move::table).contains("t1");
        assertThat(why("F", 5).inOrOut()).extracting(Move::candidate).containsOnly("F");
    }

    /** Of an order that is not proven nobody can say what a move would do to it. */
    @Test
    void whereTheProposalIsNotProvenNoMoveIsTried() {
        Profile circle = profile("ABC", "ABC", "BCA", "CAB");
        MethodOutcome outcome = MethodOutcome.of(MethodName.KEMENY, circle, 2, () -> true);
        assertThat(outcome.isProven()).isFalse();
        Why why = Why.of(ConsensusCount.of(circle, 2, outcome), outcome, "A");
        assertThat(why.up()).isEmpty();
        assertThat(why.inOrOut()).isEmpty();
        assertThat(why.skipped()).containsExactly(Why.UP, Why.IN_OR_OUT);
    }

    /** A 10, B 8, C 3 of a top one: one ballot of the ten gives C a fourth point, and that is still the third place. */
    @Test
    void aMoveIsOfOneBallotAndNotOfALineOfThem() {
        Profile lines = new Profile(
                List.of("A", "B", "C"),
                List.of(
                        new Ballot("line 1", List.of(List.of(0), List.of(1), List.of(2)), 10, 1),
                        new Ballot("line 2", List.of(List.of(1), List.of(0), List.of(2)), 8, 1),
                        new Ballot("line 3", List.of(List.of(2), List.of(1), List.of(0)), 3, 1)));
        assertThat(why(lines, "C", 1).up()).isEmpty();
        assertThat(why(lines, "C", 1).inOrOut()).isEmpty();
        // Nor does one of the ten lift B, at 9 against 9: A is named by as many and put above B by 9 + 0 against 8 + 1
        // + 3.
        assertThat(why(lines, "B", 1).up()).containsExactly(new Lift("line 1", OptionalInt.of(2), 1, 1, List.of()));
    }

    /** A=B, A>B, B=A: A 14 and B 13. B alone in the first makes 13.5 of each, in the second 14 against 13. */
    @Test
    void toStandAloneOnItsPlaceIsNoOtherPlace() {
        Why b = why(profile("AB", "(AB)", "AB", "(BA)"), "B", 5);
        assertThat(b.up()).containsExactly(new Lift("t1", OptionalInt.of(2), 1, 1, List.of()));
        assertThat(b.alone())
                .containsExactly(
                        new Lift("t0", OptionalInt.of(1), 1, 1, List.of("A")),
                        new Lift("t2", OptionalInt.of(1), 1, 1, List.of("A")));
    }
}
