package thrive.consensus.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import thrive.model.sheet.RankedPrinciple;
import thrive.model.sheet.RankingSheet;
import thrive.problem.Location;

class ProfileTest {

    private static final List<String> ABCD = List.of("A", "B", "C", "D");

    /** A above the tied B and C, two tables of weight 3; C above A, one table of weight 1. */
    private static Profile profile(Unranked unranked) {
        return new Profile(
                ABCD,
                List.of(
                        new Ballot("red", List.of(List.of(0), List.of(1, 2)), 2, 3),
                        new Ballot("blue", List.of(List.of(2), List.of(0)), 1, 1)),
                unranked,
                3);
    }

    /** {@code 1A 2B}: ranks and principles. */
    private static RankingSheet sheet(String table, String ranked) {
        Location at = Location.of(table + ".csv");
        List<RankedPrinciple> rows = new ArrayList<>();
        for (String row : ranked.split(" ", -1)) {
            if (!row.isEmpty()) {
                rows.add(new RankedPrinciple(Integer.parseInt(row.substring(0, 1)), row.substring(1), "", at));
            }
        }
        return new RankingSheet(table, rows, at);
    }

    @Test
    void comesFromSheetsInTheOrderOfTheTables() {
        Profile profile = Profile.of(
                ABCD,
                List.of("red", "blue", "green"),
                List.of(sheet("green", "3D 1C 1B"), sheet("blue", ""), sheet("red", "1A")));
        assertThat(profile.candidates()).isEqualTo(ABCD);
        assertThat(profile.tables()).containsExactly("red", "green");
        assertThat(profile.ballots().get(0).groups()).containsExactly(List.of(0));
        assertThat(profile.ballots().get(1).groups()).containsExactly(List.of(2, 1), List.of(3));
        assertThat(profile.unranked()).isEqualTo(Unranked.BELOW);
        assertThat(profile.unit()).isEqualTo(1);
        assertThat(profile.tableCount()).isEqualTo(2);
    }

    @Test
    void refusesASheetThatRanksWhatIsNoCandidate() {
        List<RankingSheet> sheets = List.of(sheet("red", "1E"));
        assertThatThrownBy(() -> Profile.of(ABCD, List.of("red"), sheets)).hasMessage("E is not a candidate");
    }

    @Test
    void countsTables() {
        Profile profile = profile(Unranked.BELOW);
        assertThat(profile.tableCount()).isEqualTo(3);
        assertThat(profile.listedBy()).containsExactly(3, 2, 3, 0);
        assertThat(profile.named()).containsExactly(0, 1, 2);
    }

    /** Red's two tables put A above B, C and D, and B and C above D; blue puts C above A, B and D, and A above B and D. */
    @Test
    void putsTheUnrankedBelowAllRanked() {
        Profile profile = profile(Unranked.BELOW);
        assertThat(profile.preferences())
                .isDeepEqualTo(new int[][] {{0, 3, 2, 3}, {0, 0, 0, 2}, {1, 1, 0, 3}, {0, 0, 0, 0}});
        assertThat(profile.weightedPreferences())
                .isDeepEqualTo(new long[][] {{0, 7, 6, 7}, {0, 0, 0, 6}, {1, 1, 0, 7}, {0, 0, 0, 0}});
    }

    /** Nobody ranked D, and blue did not rank B. */
    @Test
    void orSaysNothingOfThem() {
        Profile profile = profile(Unranked.IGNORE);
        assertThat(profile.preferences())
                .isDeepEqualTo(new int[][] {{0, 2, 2, 0}, {0, 0, 0, 0}, {1, 0, 0, 0}, {0, 0, 0, 0}});
        assertThat(profile.weightedPreferences())
                .isDeepEqualTo(new long[][] {{0, 6, 6, 0}, {0, 0, 0, 0}, {1, 0, 0, 0}, {0, 0, 0, 0}});
    }

    @Test
    void keepsItsTermsWithOtherLists() {
        Profile other = profile(Unranked.IGNORE).with(List.of());
        assertThat(other).isEqualTo(new Profile(ABCD, List.of(), Unranked.IGNORE, 3));
        assertThat(other.size()).isEqualTo(4);
    }

    /** The first and second share 1, so that the next is third. */
    @Test
    void leavesOutThePlacesOfATie() {
        Ballot ballot = new Ballot("red", List.of(List.of(3, 1), List.of(0)), 2, 5);
        assertThat(ballot.places(4)).containsExactly(3, 1, 0, 1);
        assertThat(ballot.named()).containsExactly(3, 1, 0);
        assertThat(ballot.size()).isEqualTo(3);
        assertThat(ballot.totalWeight()).isEqualTo(10);
    }

    @Test
    void aTableCountsOnceUnlessToldOtherwise() {
        Ballot ballot = new Ballot("red", List.of(List.of(0)));
        assertThat(ballot.tables()).isEqualTo(1);
        assertThat(ballot.totalWeight()).isEqualTo(1);
    }

    @Test
    void whatIsUnrankedHasTheWordsOfTheCommandLine() {
        assertThat(Unranked.BELOW.word()).isEqualTo("below");
        assertThat(Unranked.IGNORE.word()).isEqualTo("ignore");
    }
}
