package thrive.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static thrive.consensus.Lists.profile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

import thrive.consensus.Why.Lift;
import thrive.consensus.Why.Neighbour;
import thrive.consensus.profile.Profile;
import thrive.consensus.robust.Robustness.Move;

/** Red says AB, blue BC, green C: B 9 and C 9, B above C head-to-head by 2 to 1, then A with 5. */
class WhyTest {

    private static final Profile ROOM = profile("ABCDEF", "AB", "BC", "C");

    private static Why why(String principle, int top) {
        return Why.of(ConsensusCount.of(ROOM, top), principle, () -> false);
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

    /** On blue's list A needs the 2nd place, where it makes 9 and is level with B on every step; on green's too. Red has it first. */
    @Test
    void theLeastLiftIsFoundForEachList() {
        assertThat(why("A", 5).up())
                .containsExactly(new Lift("t1", OptionalInt.empty(), 2, 1), new Lift("t2", OptionalInt.empty(), 2, 1));
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

    @Test
    void withoutTimeNoMoveIsTried() {
        MethodOutcome outcome = MethodOutcome.of(MethodName.COPELAND, ROOM, 5, () -> false);
        Why why = Why.of(ConsensusCount.of(ROOM, 5, outcome), "A", () -> true);
        assertThat(why.up()).isEmpty();
        assertThat(why.inOrOut()).isEmpty();
        assertThat(told(why.above())).containsExactly("C", 1, 2, 0);
    }
}
