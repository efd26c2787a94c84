package thrive.model.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** An election cannot be made of what makes no sense. */
class ElectionTest {

    private static Vote vote(int count, String... ranked) {
        return new Vote("line 1", List.of(ranked).stream().map(List::of).toList(), count);
    }

    @Test
    void countsItsBallots() {
        assertThat(new Election(List.of("A", "B"), List.of(vote(3, "A"), vote(4, "B", "A"))).ballots())
                .isEqualTo(7);
    }

    @Test
    void aVoteRanksSomebodyAndNobodyTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> vote(1));
        assertThatIllegalArgumentException().isThrownBy(() -> vote(0, "A"));
        assertThatIllegalArgumentException().isThrownBy(() -> vote(1, "A", "B", "A"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Vote("line 1", List.of(List.of()), 1));
    }

    @Test
    void candidatesHaveDifferentNames() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Election(List.of("A", "A"), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Election(List.of(" "), List.of()));
    }

    @Test
    void onlyCandidatesAreRanked() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Election(List.of("A"), List.of(vote(1, "B"))));
    }

    @Test
    void ballotsTogetherFitAnInt() {
        List<Vote> tooMany = List.of(vote(2_000_000_000, "A"), vote(2_000_000_000, "A"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Election(List.of("A"), tooMany));
    }
}
