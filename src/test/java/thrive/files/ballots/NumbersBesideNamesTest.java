package thrive.files.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places and points that stand beside names are told from numbers that names have. */
class NumbersBesideNamesTest {

    @TempDir
    Path folder;

    private Ballots read(String text) {
        return Ballots.in(folder, "ballots.txt", text.replace("; ", "\n") + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "1st A > 2nd B; 1st B > 2nd A | 1st A",
                "A 1st > B 2nd; B 1st > A 2nd | A 1st",
                "A (1) > B (2); B (1) > A (2) | A (1)",
                "A [1] > B [2]; b [1] > a [2] | A [1]",
                "1 A > 2 B > 3 C; 1 B > 2 A > 3 C; 1 C > 2 A > 3 B | 1 A",
                "A 1 > B 2 > C 3; B 1 > A 2 > C 3; A 1 > B 2 > C 3 | A 1",
                "A 1 > B 2 = C 2; B 1 > A 2 > C 3; A 1 > B 2 = C 3 | A 1",
                "A: 1 > B: 2; B: 1 > A: 2 | A: 1",
                "A - 1 > B - 2; B - 1 > A - 2 | A - 1",
            })
    void placesAreRefusedWhereTheyLeaveNoDoubt(String text, String name) {
        assertThat(read(text).told())
                .containsExactly("1:1 B10 \"" + name + "\" holds a place, which would make another candidate of it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Bus 1 > Tram 2 * 3; Tram 1 > Bus 2 * 2 | Bus 1 | 4",
                "Route 1 > Line 2; Line 1 > Route 2 | Route 1 | 4",
                "1 High Street > 2 Church Road; 1 Church Road > 2 High Street | 1 High Street | 4",
                "1 A > 2 B; 1 B > 2 A; 1 B > 2 A; 1 A > 2 B | 1 A | 4",
                "1 A > 2 B > 3 C; 1 B > 2 A > 3 C | 1 A | 5",
                "A 1 > B 2 > C 3; B 1 > A 2; B 1 > A 2 > C 3 | A 1 | 5",
                "1 A > 2 B > 3 C | 1 A | 3",
                "A 1 > B 2 > C 3; A 1 > B 2 > C 3 | A 1 | 3",
                "1st A > 2nd B | 1st A | 2",
                "A (1) > B (2) | A (1) | 2",
            })
    void placesThatMayBePartOfNamesAreWarnedOfAndRead(String text, String name, int candidates) {
        Ballots ballots = read(text);

        assertThat(ballots.told())
                .containsExactly("1:1 B12 \"" + name + "\" may hold a place; all of it is read as a name");
        assertThat(ballots.election().orElseThrow().candidates()).hasSize(candidates);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "A 5 > B 4 > C 3; B 5 > A 4 > C 3 | A 5 | 5",
                "A 5 > B 4; B 3 > A 1 | A 5 | 4",
                "A (5) > B (4) > C (3); B (5) > A (4) > C (3) | A (5) | 5",
                "A 5 = B 5 > C 3; C 5 > A 4 = B 4 | A 5 | 6",
                "A 4.5 > B 4; B 5 > A 2.5 | A 4.5 | 4",
                "A 5 points > B 4 points; B 5 points > A 4 points | A 5 points | 4",
                "A 60% > B 40%; B 70% > A 30% | A 60% | 4",
                "5 A > 4 B > 3 C; 5 B > 4 A > 3 C | 5 A | 5",
            })
    void pointsAreWarnedOfAndRead(String text, String name, int candidates) {
        Ballots ballots = read(text);

        assertThat(ballots.told())
                .containsExactly("1:1 B12 \"" + name + "\" may hold points; all of it is read as a name");
        assertThat(ballots.election().orElseThrow().candidates()).hasSize(candidates);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A 5 > B 4 > C 3; B 5 > A 4 > C 3; C 5 > A 4 > B 3",
                "A 5 > B 3 > C 1; B 5 > A 3 > C 1; B 5 > A 3 > C 1",
            })
    void pointsAreRefusedWhereThreeLinesGiveTheSame(String text) {
        assertThat(read(text).told())
                .containsExactly("1:1 B10 \"A 5\" holds points, which would make another candidate of it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "A=1 > B=2; B=1 > A=2 | 1:3 B10 \"1\" is tied to a name, and would be a candidate itself",
                "A = 5 > B = 4 > C = 3; B = 5 > A = 4 > C = 3 | 1:5 B10 \"5\" is tied to a name, and would be a candidate itself",
                "1=A > 2=B; 1=B > 2=A * 3 | 1:1 B10 \"1\" is tied to a name, and would be a candidate itself",
                "A=1 > B=2 | 1:3 B12 \"1\" is tied to a name; it is read as a candidate itself",
            })
    void numbersTiedToNamesAreTold(String text, String told) {
        assertThat(read(text).told()).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bus 1 > Tram 2",
                "Bus 1 > Tram 2; Tram 2 > Bus 1",
                "1 High Street > 2 Church Road",
                "Ward 3 > Ward 2 > Ward 1; Ward 2 > Ward 1 > Ward 3",
                "Bus 52 > Tram 4; Tram 4 > Bus 52",
                "Plan 2026 > Budget 2025; Plan 2025 > Budget 2024",
                "A = 1 > B; B > A = 1",
                "1 = 2 > 3 = 4; 3 = 4 > 1 = 2",
                "1 = A > B; B > A = 1 > 2",
            })
    void namesStayNames(String text) {
        assertThat(read(text).told()).isEmpty();
    }
}
