package thrive.consensus.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

import thrive.consensus.agreement.Agreement;
import thrive.consensus.method.Points;
import thrive.model.sheet.LeftOutRows;
import thrive.model.sheet.RankedPrinciple;
import thrive.model.sheet.RankingSheet;
import thrive.problem.Location;

/** A list with rows that could not be read. */
class RankedListTest {

    private static final Location NOWHERE = Location.of("red.csv");

    private static Ballot ballot(String rows, LeftOutRows leftOut) {
        List<RankedPrinciple> ranked = List.of(rows.split(" ", -1)).stream()
                .map(row -> new RankedPrinciple(Integer.parseInt(row.substring(0, 1)), row.substring(1), "", NOWHERE))
                .toList();
        return Profile.of(
                        List.of("A", "B", "C", "D", "E"),
                        List.of("red"),
                        List.of(new RankingSheet("red", ranked, leftOut, NOWHERE)))
                .ballots()
                .get(0);
    }

    private static LeftOutRows at(Integer... places) {
        return new LeftOutRows(List.of(places), 0, false);
    }

    @Test
    void aRefusedRowKeepsItsPlaceAndItsShareOfATie() {
        Ballot ballot = ballot("1A 4B", at(1, 3));
        assertThat(ballot.places(5)).containsExactly(1, 4, 0, 0, 0);
        assertThat(ballot.size()).isEqualTo(2);
        assertThat(ballot.length()).isEqualTo(4);
        assertThat(Points.of(ballot, 5, 5)).startsWith(Fraction.of(9, 2), Fraction.of(2, 1), Fraction.ZERO);
        assertThat(ballot.groups()).isEqualTo(List.of(List.of(0), List.of(1)));
    }

    /** A gap that no known row explains is the place of the row of unknown place; without a gap that is below all. */
    @Test
    void aRowOfUnknownPlaceTakesTheGapOrTheLastPlace() {
        LeftOutRows one = new LeftOutRows(List.of(), 1, false);
        assertThat(ballot("1A 3B", one)).isEqualTo(ballot("1A 3B", at(2)));
        assertThat(ballot("1A 2B", one)).isEqualTo(ballot("1A 2B", at(3)));
    }

    /** A list may be longer than there are candidates, for its rows named others. */
    @Test
    void aListMayTakeUpMorePlacesThanThereAreCandidates() {
        Ballot ballot = ballot("1A 7B", at(2, 3, 4, 5, 6));
        assertThat(ballot.length()).isEqualTo(7);
        Profile profile = new Profile(List.of("A", "B", "C"), List.of(ballot, ballot));
        assertThat(profile.lastPlace()).isEqualTo(7);
        assertThat(Agreement.of(profile, 5).overlap()).hasValue(1);
    }

    /** A, nobody, B: to put B second moves the unknown one down, and to cross A out moves both up; nobody comes to stand with it. */
    @Test
    void aMoveDoesNotFillAHole() {
        Ballot ballot = ballot("1A 3B", at(2));
        List<Placement> ofB = Placement.of(ballot, 1, 3);
        assertThat(ofB).extracting(Placement::to).containsExactly(0, 1, 2);
        assertThat(ofB.get(0).list().places(5)).containsExactly(1, 0, 0, 0, 0);
        assertThat(ofB.get(2).list()).isEqualTo(ballot("1A 2B", at(3)).list());
        assertThat(Placement.of(ballot, 0, 3).get(0).list().places(5)).containsExactly(0, 2, 0, 0, 0);
    }

    /** C comes in at places 1 to 3, each pushing B off a list of three; place 2 stands above the hole and place 3 below it. */
    @Test
    void aNewcomerStandsAboveOrBelowAHole() {
        List<Placement> ofC = Placement.of(ballot("1A 3B", at(2)), 2, 3);
        assertThat(ofC).extracting(Placement::to).containsExactly(1, 2, 3);
        assertThat(ofC.get(1).list().places(5)).containsExactly(1, 0, 2, 0, 0);
        assertThat(ofC.get(2).list().places(5)).containsExactly(1, 0, 3, 0, 0);
    }
}
