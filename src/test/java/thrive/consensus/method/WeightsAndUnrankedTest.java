package thrive.consensus.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Profile;
import thrive.consensus.profile.Unranked;

/** The methods where tables weigh more or less than 1, and where a list says nothing of what it does not name. */
class WeightsAndUnrankedTest {

    private static final List<String> ABCD = List.of("A", "B", "C", "D");

    private static List<Double> scores(Method method, Profile profile) {
        return method.order(profile, 4).scores().orElseThrow().stream()
                .map(s -> s.toDouble())
                .toList();
    }

    /** Two tables say A above B, each of weight 3/2; one says B, of weight 1. */
    private static Profile weighted() {
        return new Profile(
                ABCD,
                List.of(
                        new Ballot("t0", List.of(List.of(0), List.of(1)), 2, 3),
                        new Ballot("t1", List.of(List.of(1)), 1, 2)),
                Unranked.BELOW,
                2);
    }

    /** One table says A above B; nothing of C and D. */
    private static Profile ignoring() {
        return new Profile(ABCD, List.of(new Ballot("t0", List.of(List.of(0), List.of(1)))), Unranked.IGNORE, 1);
    }

    /** A: 3 · 4; B: 3 · 3 + 1 · 4. */
    @Test
    void pointsCountByWeight() {
        assertThat(scores(new Points(), weighted())).containsExactly(12.0, 13.0, 0.0, 0.0);
    }

    /** A: 3 · 2; B: 3 · 1 + 1 · 1, as lists of two and of one start at 2 and at 1. */
    @Test
    void modifiedCountsByWeight() {
        assertThat(scores(new Modified(), weighted())).containsExactly(6.0, 4.0, 0.0, 0.0);
    }

    /** A: 3 · 3 + 1 · (4 − 3); B: 3 · 2 + 1 · 3; C and D: 3 · (4 − 3.5) + 1 · (4 − 3). */
    @Test
    void averageRankCountsByWeight() {
        assertThat(scores(new AverageRank(), weighted())).containsExactly(10.0, 9.0, 2.5, 2.5);
    }

    @Test
    void supportCountsByWeight() {
        assertThat(scores(new Support(), weighted())).containsExactly(3.0, 4.0, 0.0, 0.0);
    }

    /** A beats B by 3 to 1, both beat C and D. */
    @Test
    void contestsCountByWeight() {
        assertThat(scores(new Copeland(), weighted())).containsExactly(3.0, 1.0, -2.0, -2.0);
        assertThat(scores(new Schulze(), weighted())).containsExactly(3.0, 2.0, 0.0, 0.0);
    }

    /** A: 4 − 1, B: 4 − 2; the others have no rank that could be averaged. */
    @Test
    void whereTheUnrankedAreIgnoredAverageRankGivesThemNothing() {
        assertThat(scores(new AverageRank(), ignoring())).containsExactly(3.0, 2.0, 0.0, 0.0);
    }

    /** The only contest is that of A and B. */
    @Test
    void whereTheUnrankedAreIgnoredTheyAreInNoContest() {
        assertThat(scores(new Copeland(), ignoring())).containsExactly(1.0, -1.0, 0.0, 0.0);
        // A stands above three, B above the two that nobody named.
        assertThat(scores(new Schulze(), ignoring())).containsExactly(3.0, 2.0, 0.0, 0.0);
    }

    /** A list that names j starts at j however many are sought: a, a c b twice, c b a twice give c 10, a 9, b 6. */
    @Test
    void modifiedPointsAreAsLongAsTheList() {
        Profile room = thrive.consensus.Lists.profile("ABC", "A", "ACB", "ACB", "CBA", "CBA");
        assertThat(new Modified().order(room, 1).scores().orElseThrow().stream().map(score -> score.toDouble()))
                .containsExactly(9.0, 6.0, 10.0);
    }
}
