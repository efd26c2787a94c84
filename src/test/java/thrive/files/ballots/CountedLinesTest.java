package thrive.files.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.problem.Code;
import thrive.problem.Problem;

/** Lines that count ballots, hide in a comment, or name a candidate with other capitals. */
class CountedLinesTest {

    @TempDir
    Path folder;

    private Ballots read(String text) {
        return Ballots.in(folder, "ballots.txt", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Total", "TOTAL", "Sum", "All", "All ballots", "Turnout", "Ballots", "Votes cast", "Valid votes"
            })
    void aTotalIsNoBallot(String word) {
        assertThat(read("A > B * 4\nB > A * 3\n" + word + " * 7\n").told())
                .containsExactly("3:1 B10 \"" + word + "\" counts all other ballots, and is none");
    }

    @Test
    void aTotalOfAnotherNumberIsWarnedOf() {
        assertThat(read("A > B * 4\nB > A * 3\nTotal * 8\n").told())
                .containsExactly("3:1 B12 \"Total\" may count the ballots; it is read as a name");
        assertThat(read("A > B * 4\nB > A * 3\nA * 2\nGesamt * 9\n").told())
                .containsExactly("4:1 B12 \"Gesamt\" may count the ballots; it is read as a name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A > B * 4\nC * 4\n",
                "A > B * 4\nB > A * 3\nC * 7\n",
                "A > B * 4\nAll > B * 3\nAll * 7\n",
                "A > B\nB > C\nD\n"
            })
    void whatMayBeACandidateIsOne(String text) {
        assertThat(read(text).told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#1 Hall > #2 Library * 5", "#1 > #2", "#12=#3", "#2 Library > #1"})
    void aBallotThatIsAllCommentIsTold(String line) {
        assertThat(read(line + "\nLibrary > Hall\n").told())
                .containsExactly("1:1 B10 the whole line would be lost, since \"#\" starts a comment");
        assertThat(read(line + "\n" + line + "\n").told())
                .containsExactly("1:1 B10 the whole line would be lost, since \"#\" starts a comment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# 1 Hall > Library",
                "#Hall > Library",
                "# A > B is what we want",
                "#1 of two files",
                "#1 choice: A > B",
                "#2 Library > Hall",
                "#"
            })
    void aCommentIsOne(String line) {
        assertThat(read(line + "\nLibrary > Hall\n").told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Town Hall", "TOWN HALL", "town hall", "Townhall"})
    void otherCapitalsAreWarnedOf(String name) {
        assertThat(read("Town hall > Library * 4\n" + name + " > School\nTown hall > School\n")
                        .told())
                .containsExactly("2:1 B13 \"" + name + "\" is nearly \"Town hall\", and counts by itself");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. A > B\n2. B > A\n3. A > C\n",
                "1) A > B\n2) B > A\n",
                "(1) A > B\n(2) B > A\n",
                "# ours\n1. A > B\n\n2. B > A\n",
                "1 A > B\n2 B > A\n3 A > B\n",
                "1: A > B\n2: B > A\n3: A > B\n"
            })
    void numbersThatCountTheLinesAreToBeDeleted(String text) {
        assertThat(read(text).problems())
                .extracting(Problem::code, Problem::expected)
                .containsExactly(tuple(Code.B01, "the ballot alone, A > B: the numbers count the lines; delete them"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3. A > B\n1. B > A\n",
                "1: A > B\n2: B > A\n",
                "2 A > B\n3 B > A\n4 A > B\n",
                "1 x A > B\n2 x B > A\n3 x A > B\n",
                "1. A > B\nB > A\n3. A > B\n"
            })
    void numbersThatMayCountBallotsBelongBehindAStar(String text) {
        assertThat(read(text).problems())
                .extracting(Problem::expected)
                .containsExactly("the number of ballots behind \"*\": A > B * 3");
    }

    @ParameterizedTest
    @CsvSource({"Total: 2, 3:1", "Sum: 2, 3:1", "Total (2), 3:1", "Votes cast: 7, 3:1", "Total - 2, 3:1"})
    void aTotalIsToldAsWhatItIsAtOnce(String line, String place) {
        Ballots read = read("A > B\nB > A\n" + line + "\n");

        assertThat(read.told()).containsExactly(place + " B10 \"" + line + "\" counts the ballots, and is none");
        assertThat(read.problems())
                .extracting(Problem::expected)
                .containsExactly("no such line: delete it, or type \"#\" and a blank before it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hall: 2", "Total x2", "Hall (2 votes)"})
    void aNumberBehindOneNameIsACountStill(String line) {
        assertThat(read("Hall > B\nB > Total\nTotal > Hall\n" + line + "\n").problems())
                .extracting(Problem::code)
                .containsExactly(Code.B01);
    }
}
