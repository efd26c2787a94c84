package thrive.files.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts without their mark, words for having no answer, and text that holds a mark by chance become no candidates. */
class NoCandidateTest {

    @TempDir
    Path folder;

    /** Reads lines that a text sets apart by semicolons. */
    private Ballots read(String lines) {
        return Ballots.in(folder, "ballots.txt", lines.replace("; ", "\n") + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A > B = 3", "A > B=12; B > A = 4", "A = 3; B > A", "A > B = 3 votes"})
    void aCountBehindAnEqualsSignIsNoCandidate(String lines) {
        assertThat(read(lines).told())
                .singleElement()
                .asString()
                .matches("1:[579] B01 the number of ballots has \"=\" before it, and no \"\\*\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A > 3 = B", "A > B = 3; 3 > A", "1 > 2 = 3", "A > B = 3 * 2", "A > B = 7th"})
    void aNumberThatIsANameStaysOne(String lines) {
        assertThat(read(lines).good().candidates()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A > B - 3",
                "A > B – 3",
                "A > B -3",
                "A > B + 3",
                "A > B @ 3",
                "A > B — 3 votes",
                "A > B −3",
                "A > B 3 people"
            })
    void aCountBehindADashIsNoPartOfAName(String line) {
        assertThat(read(line).told()).containsExactly("1:7 B01 the number of ballots has no \"*\" before it");
    }

    @Test
    void aNumberThatEndsEveryLineIsNoCandidate() {
        assertThat(read("A > B > 3; B > A > 2").told())
                .containsExactly("1:9 B01 the number of ballots has \">\" before it, and no \"*\"");
        assertThat(read("A > B > 3; B > A > 3").good().candidates()).containsExactly("A", "B", "3");
        assertThat(read("1 > 2 > 3; 4 > 1 > 5").good().candidates()).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void codesWithADashAreNames() {
        assertThat(read("P-2 > P-3; P-3 > B-3").good().candidates()).containsExactly("P-2", "P-3", "B-3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n/a",
                "N/A",
                "none",
                "None.",
                "DK",
                "dk",
                "don't know",
                "don’t know",
                "nil",
                "tbc",
                "abstain",
                "Abstained",
                "spoilt",
                "blank",
                "no preference",
                "n.a.",
                "No answer",
                "not applicable"
            })
    void aWordForNoAnswerIsNoCandidate(String word) {
        String told = "B04 \"" + word + "\" is no name";
        assertThat(read("A > B; " + word + "; B > A").told()).containsExactly("2:1 " + told);
        assertThat(read("A > B; " + word + " * 3; B > A").told()).containsExactly("2:1 " + told);
        assertThat(read("A > B > " + word + "; B > A").told()).containsExactly("1:9 " + told);
        assertThat(read("A > " + word).told()).containsExactly("1:5 " + told);
    }

    @Test
    void aWordForNoAnswerThatIsRankedAboveAnotherIsWarnedOf() {
        Ballots ballots = read("SE > DK; DK > NO > SE");
        assertThat(ballots.told())
                .containsExactly("1:6 B12 \"DK\" is read as a name", "2:6 B12 \"NO\" is read as a name");
        assertThat(ballots.election().orElseThrow().candidates()).containsExactly("SE", "DK", "NO");
        assertThat(read("n/a > B; B > A").told()).containsExactly("1:1 B04 \"n/a\" is no name");
        assertThat(read("Yes > No").good().candidates()).containsExactly("Yes", "No");
        assertThat(read("A > None of these").good().candidates()).containsExactly("A", "None of these");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "title: Vote; A > B; B > A | 1:1 B10 \"title: Vote\" stands on its line alone, and no ballot names it",
                "ballots:;   - A > B | 2:3 B10 a bullet stands before the name",
                "ballots:;   red: A > B;   blue: B > A | 1:1 B10 \"ballots:\" stands on its line alone, and no ballot names it",
                "We think A > B because it matters. | 1:1 B10 no other line names anybody of this one, which reads as text",
                "A > B; B > A; waits were > 12 weeks for most of us | 3:1 B10 no other line names anybody of this one, which reads as text",
                "A > B; B > A; see you = all of us then at ten | 3:1 B10 no other line names anybody of this one, which reads as text",
                "> A > B; > B > A | 1:1 B04 a name is missing",
                "On 12 March Ann wrote:; A > B; B > A | 1:1 B10 \"On 12 March Ann wrote:\" stands on its line alone, and no ballot names it",
                "name = Vote; year = long | 1:1 B10 no line ranks anybody, and none names whom another one does",
            })
    void textThatHoldsAMarkByChanceIsRefused(String lines, String told) {
        Ballots ballots = read(lines);
        assertThat(ballots.election()).isEmpty();
        assertThat(ballots.told()).first().isEqualTo(told);
    }

    @Test
    void aQuotedLineIsToldWhatToTakeOff() {
        assertThat(read("> A > B").problems())
                .extracting(problem -> problem.expected())
                .containsExactly("a name in front of \">\"; an e-mail puts \">\" before what it quotes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Undecided", "Unsure", "Abstain", "Nobody", "No", "Don't know"})
    void whoIsReallyCalledSoIsACandidateByTheNameThatIsExpected(String word) {
        Ballots refused = read("Library > " + word);
        assertThat(refused.told()).containsExactly("1:11 B04 \"" + word + "\" is no name");

        assertThat(read("Library > " + word + " (candidate)").good().candidates())
                .containsExactly("Library", word + " (candidate)");
    }
}
