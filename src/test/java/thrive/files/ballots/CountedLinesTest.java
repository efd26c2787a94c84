package thrive.files.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
}
