package thrive.files.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Alternatives are those that the file names or ranks, by the numbers that it gives them. */
class PrefLibNumbersTest {

    private static final String FROM_NOUGHT =
            "# NUMBER ALTERNATIVES: 3\n# ALTERNATIVE NAME 0: Ann\n# ALTERNATIVE NAME 1: Bo\n# ALTERNATIVE NAME 2: Cy\n";
    private static final String WITH_HOLES =
            "# NUMBER ALTERNATIVES: 3\n# ALTERNATIVE NAME 1: Ann\n# ALTERNATIVE NAME 2: Bo\n# ALTERNATIVE NAME 5: Cy\n";

    @TempDir
    Path folder;

    private Ballots read(String text) {
        return Ballots.in(folder, "election.toi", text);
    }

    @Test
    void theyMayBeginWithNought() {
        Ballots ballots = read(FROM_NOUGHT + "2: 0,{2,1}\n1: 1\n");
        assertThat(ballots.good().candidates()).containsExactly("Ann", "Bo", "Cy");
        assertThat(ballots.votes()).containsExactly("line 5: 2 [[Ann], [Cy, Bo]]", "line 6: 1 [[Bo]]");
    }

    @Test
    void theyMayHaveHoles() {
        Ballots ballots = read(WITH_HOLES + "2: 5,1\n1: {2,5}\n");
        assertThat(ballots.good().candidates()).containsExactly("Ann", "Bo", "Cy");
        assertThat(ballots.votes()).containsExactly("line 5: 2 [[Cy], [Ann]]", "line 6: 1 [[Bo, Cy]]");
        assertThat(read(WITH_HOLES + "1: 3,1\n").told()).containsExactly("5:4 B03 there is no alternative \"3\"");
    }

    @Test
    void theOldFormatMayDoBoth() {
        assertThat(read("3\n0,Ann\n1,Bo\n2,Cy\n2,2,1\n2,0,{1,2}\n").votes())
                .containsExactly("line 6: 2 [[Ann], [Bo, Cy]]");
        assertThat(read("3\n1,Ann\n2,Bo\n5,Cy\n2,2,1\n2,5,1\n").good().candidates())
                .containsExactly("Ann", "Bo", "Cy");
        assertThat(read("2\n10,Ann\n20,Bo\n1,1,1\n1,20\n").votes()).containsExactly("line 5: 1 [[Bo]]");
    }

    @Test
    void aHeaderThatCountsMoreThanItNamesInventsNobody() {
        Ballots ballots = read(WITH_HOLES.replace("ALTERNATIVES: 3", "ALTERNATIVES: 5") + "1: 5,1\n");
        assertThat(ballots.election().orElseThrow().candidates()).containsExactly("Ann", "Bo", "Cy");
        assertThat(ballots.told())
                .containsExactly("1:24 B07 the header says \"5\", but the file holds 3 named alternatives");
    }

    @Test
    void thoseThatBallotsRankWithoutANameAreCandidatesUpToTheNumberThatTheHeaderCounts() {
        Ballots ballots = read("# NUMBER ALTERNATIVES: 3\n2: 4,\u00a07\n1: {9,4}\n");
        assertThat(ballots.election().orElseThrow().candidates()).containsExactly("4", "7", "9");
        assertThat(ballots.votes()).containsExactly("line 2: 2 [[4], [7]]", "line 3: 1 [[9, 4]]");
        assertThat(read("# NUMBER ALTERNATIVES: 3\n2: 4,7\n1: {9,4},5\n").told())
                .containsExactly("3:10 B03 there is no alternative \"5\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cat", "wmd", "dat", "csv"})
    void aFileOfAnotherKindIsRefusedWhateverItsEnding(String kind) {
        assertThat(read("# DATA TYPE: " + kind + "\n" + FROM_NOUGHT + "1: 0\n").told())
                .containsExactly("1:14 B06 PrefLib's \"" + kind + "\" is no list of orders");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soc", "soi", "toc", "toi"})
    void theEndingOfAMisnamedFileIsToldFromItsHeader(String kind) {
        Ballots ballots = Ballots.in(folder, "election.txt", "# DATA TYPE: " + kind + "\n" + FROM_NOUGHT + "1: 0\n");
        assertThat(ballots.told())
                .containsExactly("2:1 B06 the file begins as one of PrefLib's, but its name does not tell which");
        assertThat(ballots.problems().get(0).expected()).isEqualTo("a name that ends in ." + kind);
    }
}
