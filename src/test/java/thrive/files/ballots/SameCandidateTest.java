package thrive.files.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of the same words are one candidate, whatever keyboard or word processor wrote them. */
class SameCandidateTest {

    @TempDir
    Path folder;

    private Ballots read(String text) {
        return Ballots.in(folder, "ballots.txt", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Children’s centre",
                "Children\u02BCs centre",
                "Children‘s centre",
                "Children`s centre",
                "Children´s centre",
                "Children′s centre"
            })
    void kindsOfApostrophesTellNobodyApart(String other) {
        Ballots ballots = read("Children's centre > B\nB > " + other + " * 2\n" + other + "\n");
        assertThat(ballots.told())
                .containsExactly("2:5 B11 \"" + other + "\" is taken for \"Children's centre\", as line 1 has it");
        assertThat(ballots.election().orElseThrow().candidates()).containsExactly("Children's centre", "B");
        assertThat(ballots.votes())
                .containsExactly(
                        "line 1: 1 [[Children's centre], [B]]",
                        "line 2: 2 [[B], [Children's centre]]",
                        "line 3: 1 [[Children's centre]]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Drop\u2010in", "Drop\u2011in", "Drop–in", "Drop—in", "Drop−in", "Drop--in"})
    void kindsOfDashesTellNobodyApart(String other) {
        Ballots ballots = read("B\nDrop-in > B\n" + other + " > B\n");
        assertThat(ballots.told())
                .containsExactly("3:1 B11 \"" + other + "\" is taken for \"Drop-in\", as line 2 has it");
        assertThat(ballots.election().orElseThrow().candidates()).containsExactly("B", "Drop-in");
    }

    @Test
    void kindsOfDashesSetOffByBlanksMakeNoTwoLabels() {
        assertThat(read("Care \u2011 home > C\nCare - home > C\n").told())
                .contains("2:1 B11 \"Care - home\" is taken for \"Care \u2011 home\", as line 1 has it");
    }

    @Test
    void eachCandidateIsWarnedOfOnce() {
        assertThat(read("O'Neil > Le-e\nO’Neil > Le–e\nO`Neil > Le‑e\n").told())
                .containsExactly(
                        "2:1 B11 \"O’Neil\" is taken for \"O'Neil\", as line 1 has it",
                        "2:10 B11 \"Le–e\" is taken for \"Le-e\", as line 1 has it");
    }

    @Test
    void capitalsAndPunctuationTellCandidatesApart() {
        assertThat(read("C++ > C > C# > c\nA. > A\n".replace("#", "!")).good().candidates())
                .containsExactly("C++", "C", "C!", "c", "A.", "A");
    }

    @Test
    void bothWritingsInOneBallotAreOneCandidateTwice() {
        assertThat(read("O'Neil > B > O’Neil\n").told())
                .containsExactly("1:14 B02 \"O'Neil\" stands twice in one ballot");
        assertThat(read("Drop in > Drop-in\n").good().candidates()).containsExactly("Drop in", "Drop-in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u2068Ann\u2069 Lee",
                "Ann\u2069 Lee",
                "An\u202Cn Lee",
                "An\u2066n Lee",
                "An\u034Fn Lee",
                "Ann\u180E Lee",
                "An\u2061n Lee",
                "An\uFEFFn Lee",
                "An\u00ADn Lee",
                "Ann \u200BLee",
                "Ann\u3164 Lee"
            })
    void charactersWithoutInkTellNobodyApart(String other) {
        assertThat(read("Ann Lee > B\n" + other + " > B\n").good().candidates()).containsExactly("Ann Lee", "B");
    }

    @Test
    void joinersAndVariationSelectorsStayInANameAndTellNobodyApart() {
        assertThat(read("\u0645\u06CC\u200C\u062E > B\n").good().candidates())
                .containsExactly("\u0645\u06CC\u200C\u062E", "B");
        assertThat(read("\u2764\uFE0F one > B\n").good().candidates()).containsExactly("\u2764\uFE0F one", "B");
        assertThat(read("\u2764\uFE0F one > B\n\u2764 one\n")
                        .election()
                        .orElseThrow()
                        .candidates())
                .containsExactly("\u2764\uFE0F one", "B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"toc", "soi", "SOC", "lists.d_toi"})
    void aFileWithoutADotHasNoEnding(String name) {
        assertThat(Ballots.in(folder, name, "A > B\n").good().candidates()).containsExactly("A", "B");
    }
}
