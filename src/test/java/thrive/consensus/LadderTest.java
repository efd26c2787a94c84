package thrive.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static thrive.consensus.Lists.order;
import static thrive.consensus.Lists.profile;

import java.util.List;
import org.junit.jupiter.api.Test;

import thrive.consensus.profile.Fraction;

/** The default method and its ladder, on lists small enough to be worked out by hand. */
class LadderTest {

    private static Consensus consensus(int top, String candidates, String... lists) {
        return ConsensusCount.of(profile(candidates, lists), top);
    }

    private static List<Step> steps(Consensus consensus) {
        return consensus.ranking().stream().map(Standing::decidedBy).toList();
    }

    /** 5, 4, 3, 2, 1 for one list of five. */
    @Test
    void givesAFullListFiveToOnePoints() {
        assertThat(order(consensus(5, "ABCDEF", "ABCDE"))).isEqualTo("1A 5, 2B 4, 3C 3, 4D 2, 5E 1, 6F 0");
    }

    @Test
    void startsAShortListAtTheTopAllTheSame() {
        assertThat(order(consensus(5, "ABC", "B"))).isEqualTo("1B 5, 2A 0, 2C 0");
    }

    /** A and B share places 1 and 2: (5 + 4) / 2 each; C is third, with 3. */
    @Test
    void sharesPointsAmongTied() {
        assertThat(order(consensus(5, "ABC", "(AB)C"))).isEqualTo("1A 4.5, 1B 4.5, 3C 3");
    }

    /** With two sought, places 2, 3 and 4 are worth 1, 0 and 0, so each of the three tied gets a third. */
    @Test
    void sharesPointsAcrossTheLastPlaceThatCounts() {
        Consensus consensus = consensus(2, "ABCD", "A(BCD)");
        assertThat(consensus.ranking().get(1).points()).isEqualTo(Fraction.of(1, 3));
    }

    @Test
    void asksForTheTablesFirst() {
        // A has 5 from one table, B has 3 + 2 from two.
        Consensus consensus = consensus(5, "ABCDEFG", "ACBDE", "FGCB");
        Standing a = consensus.of("A").orElseThrow();
        Standing b = consensus.of("B").orElseThrow();
        assertThat(a.points()).isEqualTo(b.points()).isEqualTo(Fraction.of(5, 1));
        assertThat(b.rank()).isLessThan(a.rank());
        assertThat(consensus.proposed().indexOf("B"))
                .isLessThan(consensus.proposed().indexOf("A"));
    }

    /** A: 5 + 2 + 2 = 9; B: 1 + 4 + 4 = 9, each named by three; two tables of three prefer B. */
    @Test
    void asksThenWhoWinsHeadToHead() {
        Consensus consensus = consensus(5, "ABCDEFGH", "ACDEB", "FBGAH", "HBFAG");
        Standing a = consensus.of("A").orElseThrow();
        Standing b = consensus.of("B").orElseThrow();
        assertThat(a.points()).isEqualTo(b.points()).isEqualTo(Fraction.of(9, 1));
        assertThat(a.listedBy()).isEqualTo(b.listedBy()).isEqualTo(3);
        assertThat(consensus.ranking().indexOf(b)).isEqualTo(consensus.ranking().indexOf(a) - 1);
        assertThat(a.decidedBy()).isEqualTo(Step.HEAD_TO_HEAD);
    }

    /** A: 5 + 1; B: 3 + 3. One table prefers each; A has a first place. */
    @Test
    void asksThenForMoreFirstPlaces() {
        Consensus consensus = consensus(5, "ABCDEFGH", "ACBDE", "FGBHA");
        Standing a = consensus.of("A").orElseThrow();
        Standing b = consensus.of("B").orElseThrow();
        assertThat(a.points()).isEqualTo(b.points()).isEqualTo(Fraction.of(6, 1));
        assertThat(b.decidedBy()).isEqualTo(Step.COUNTBACK);
        assertThat(a.rank()).isLessThan(b.rank());
    }

    /** A beats B, B beats C, C beats A, each 2 to 1: head-to-head is level, and so is everything else. */
    @Test
    void declaresATieWhereNothingTellsApart() {
        Consensus consensus = consensus(5, "ABC", "ABC", "BCA", "CAB");
        assertThat(order(consensus)).isEqualTo("1A 12, 1B 12, 1C 12");
        assertThat(steps(consensus)).containsOnly(Step.TIE);
    }

    /**
     * A, C, D and E have 8 points from three tables each. Head-to-head among the four: A beats C and D and loses to E (+1), C
     * beats D and E and loses to A (+1), D beats E only (−1), E beats A only (−1). Taken again between A and C it would put A first; taken
     * once, countback decides: C has a third place and A has none. D has a first place and E has none.
     */
    @Test
    void takesHeadToHeadOnce() {
        Consensus consensus = consensus(5, "ABCDE", "BCEAD", "DEBAC", "BACDE");
        assertThat(order(consensus)).isEqualTo("1B 13, 2C 8, 3A 8, 4D 8, 5E 8");
        assertThat(steps(consensus))
                .containsExactly(Step.POINTS, Step.POINTS, Step.COUNTBACK, Step.HEAD_TO_HEAD, Step.COUNTBACK);
    }

    @Test
    void tiedPlacesCountAtTheirFirstPlace() {
        Standing b = consensus(5, "ABC", "(AB)C").of("B").orElseThrow();
        assertThat(b.firstPlaces()).isEqualTo(1);
        assertThat(b.ranks()).containsEntry("t0", 1);
    }

    @Test
    void saysOfTheFirstWhatSetsItApartFromTheNext() {
        assertThat(steps(consensus(5, "ABC", "AB", "A"))).containsExactly(Step.POINTS, Step.POINTS, Step.POINTS);
    }

    /** E and F both have 1 point from one table, and one place is left: the room decides between them. */
    @Test
    void leavesTheFiveUndeterminedWhenATieGoesAcrossTheFifthPlace() {
        Consensus consensus = consensus(5, "ABCDEFG", "ABCDE", "ABCDF");
        assertThat(consensus.proposed()).containsExactly("A", "B", "C", "D");
        assertThat(consensus.undetermined()).containsExactly("E", "F");
        assertThat(consensus.isDetermined()).isFalse();
    }

    @Test
    void neverProposesWhatNobodyNamed() {
        Consensus consensus = consensus(5, "ABCDEFG", "AB");
        assertThat(consensus.proposed()).containsExactly("A", "B");
        assertThat(consensus.undetermined()).isEmpty();
        Consensus nothing = consensus(5, "ABC");
        assertThat(nothing.proposed()).isEmpty();
        assertThat(nothing.undetermined()).isEmpty();
        assertThat(order(nothing)).isEqualTo("1A 0, 1B 0, 1C 0");
    }

    @Test
    void worksWithOnePrincipleAndOneTable() {
        Consensus consensus = consensus(5, "A", "A");
        assertThat(consensus.proposed()).containsExactly("A");
        assertThat(consensus.ranking().get(0).decidedBy()).isEqualTo(Step.POINTS);
    }

    /** Duplicating every table changes no order. */
    @Test
    void ordersAllTheSameWhenEveryTableIsThereTwice() {
        String[] once = {"ACBDE", "FGBHA", "BCA"};
        String[] twice = {"2 ACBDE", "2 FGBHA", "2 BCA"};
        assertThat(consensus(5, "ABCDEFGH", twice).proposed())
                .isEqualTo(consensus(5, "ABCDEFGH", once).proposed());
    }
}
