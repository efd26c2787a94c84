package thrive.consensus.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

import thrive.model.election.Election;
import thrive.model.election.Vote;

/** The profile of an election. */
class ElectionProfileTest {

    private static final Election ELECTION = new Election(
            List.of("A", "B", "C", "D"),
            List.of(
                    new Vote("line 1", List.of(List.of("C"), List.of("A", "B")), 3),
                    new Vote("line 2", List.of(List.of("B")), 2)));

    @Test
    void hasAListForEachLineThatCountsAsOftenAsThereAreBallots() {
        Profile profile = Profile.of(ELECTION);
        assertThat(profile.candidates()).containsExactly("A", "B", "C", "D");
        assertThat(profile.ballots())
                .containsExactly(
                        new Ballot("line 1", List.of(List.of(2), List.of(0, 1)), 3, 1),
                        new Ballot("line 2", List.of(List.of(1)), 2, 1));
        assertThat(profile.tables()).containsExactly("line 1", "line 2");
        assertThat(profile.tableCount()).isEqualTo(5);
    }

    /** A above D 3; B above A 2, C 2, D 5; C above A 3, B 3, D 3. */
    @Test
    void putsWhomABallotLeavesOutBelowWhomItRanks() {
        Profile profile = Profile.of(ELECTION);
        assertThat(profile.preferences())
                .isDeepEqualTo(new int[][] {{0, 0, 0, 3}, {2, 0, 2, 5}, {3, 3, 0, 3}, {0, 0, 0, 0}});
        assertThat(profile.named()).containsExactly(0, 1, 2);
    }
}
