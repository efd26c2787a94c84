package thrive.consensus.method;

import static org.assertj.core.api.Assertions.assertThat;
import static thrive.consensus.Lists.profile;

import java.util.List;
import org.junit.jupiter.api.Test;

import thrive.consensus.profile.Profile;

/** The methods on published elections, and on lists worked out by hand. */
class MethodsTest {

    private static final Profile TENNESSEE = profile("MNCK", "42 MNCK", "26 NCKM", "15 CKNM", "17 KCNM");
    private static final Profile SCHULZE =
            profile("ABCDE", "5 ACBED", "5 ADECB", "8 BEDAC", "3 CABED", "7 CAEBD", "2 CBADE", "7 DCEBA", "8 EBADC");
    private static final Profile CUT = profile("MNCK", "42 MN", "26 NC", "15 CK", "17 KC");

    private static String order(Method method, Profile profile, int top) {
        StringBuilder order = new StringBuilder();
        for (List<Integer> group : method.order(profile, top).groups()) {
            order.append(order.isEmpty() ? "" : ">");
            group.forEach(c -> order.append(profile.candidates().get(c)));
        }
        return order.toString();
    }

    private static List<Double> scores(Method method, Profile profile, int top) {
        return method.order(profile, top).scores().orElseThrow().stream()
                .map(s -> s.toDouble())
                .toList();
    }

    @Test
    void tennessee() {
        assertThat(scores(new AverageRank(), TENNESSEE, 4)).containsExactly(126.0, 194.0, 173.0, 107.0);
        assertThat(scores(new Copeland(), TENNESSEE, 4)).containsExactly(-3.0, 3.0, 1.0, -1.0);
        assertThat(order(new AverageRank(), TENNESSEE, 4)).isEqualTo("N>C>M>K");
        assertThat(order(new Copeland(), TENNESSEE, 4)).isEqualTo("N>C>K>M");
        assertThat(order(new Schulze(), TENNESSEE, 4)).isEqualTo("N>C>K>M");
    }

    @Test
    void schulzesFortyFive() {
        assertThat(order(new Schulze(), SCHULZE, 5)).isEqualTo("E>A>C>B>D");
        // Published strengths of the strongest paths, row by row: from A, B, C, D, E.
        assertThat(Schulze.widestPaths(SCHULZE.weightedPreferences())).isDeepEqualTo(new long[][] {
            {0, 28, 28, 30, 24}, {25, 0, 28, 33, 24}, {25, 29, 0, 29, 24}, {25, 28, 28, 0, 24}, {25, 28, 28, 31, 0}
        });
    }

    @Test
    void tennesseeCutToTheTopTwo() {
        assertThat(order(new Schulze(), CUT, 4)).isEqualTo("N>C>M>K");
        assertThat(order(new Support(), CUT, 4)).isEqualTo("N>C>M>K");
        assertThat(scores(new Support(), CUT, 4)).containsExactly(42.0, 68.0, 58.0, 32.0);
    }

    /** A list of two starts at 2 and not at 5: 2, 1 against 5, 4, 3, 2, 1. */
    @Test
    void modifiedStartsAShortListAtItsLength() {
        assertThat(scores(new Modified(), profile("ABCDEFG", "AB", "CDEFG"), 5))
                .containsExactly(2.0, 1.0, 5.0, 4.0, 3.0, 2.0, 1.0);
    }

    /** N = 4; A first scores 3; B, C and D share places 2 to 4, midrank 3, and score 1. */
    @Test
    void averageRankSharesThePlacesLeft() {
        assertThat(scores(new AverageRank(), profile("ABCD", "A"), 4)).containsExactly(3.0, 1.0, 1.0, 1.0);
    }

    @Test
    void aUnanimousListWinsByEveryMethod() {
        Profile unanimous = profile("ABCDEFG", "9 CADBE");
        for (Method method : List.of(new Points(), new Modified(), new AverageRank(), new Copeland(), new Schulze())) {
            assertThat(order(method, unanimous, 5))
                    .as(method.getClass().getSimpleName())
                    .startsWith("C>A>D>B>E>");
        }
        assertThat(order(new Support(), unanimous, 5)).isEqualTo("ABCDE>FG");
    }
}
