package thrive.files.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ballots as people type them. */
class PlainBallotsTest {

    @TempDir
    Path folder;

    private Ballots read(String text) {
        return Ballots.in(folder, "ballots.txt", text);
    }

    @Test
    void aLineRanksCandidatesAndSaysHowManyBallotsItStandsFor() {
        Ballots ballots = read("A>B=C>D * 3\nD>A\n");
        assertThat(ballots.good().candidates()).containsExactly("A", "B", "C", "D");
        assertThat(ballots.votes()).containsExactly("line 1: 3 [[A], [B, C], [D]]", "line 2: 1 [[D], [A]]");
        assertThat(ballots.good().ballots()).isEqualTo(4);
    }

    @Test
    void candidatesStandInTheOrderInWhichTheyFirstOccur() {
        assertThat(read("C>A\nB>C=D\n").good().candidates()).containsExactly("C", "A", "B", "D");
    }

    @Test
    void blanksAroundEverythingAreFree() {
        Ballots ballots = read("  Ann Lee\u00a0 >\tBo =  Cy  *  12 \n\n \t \nBo*2\nCy ×4\n  Cy>Bo\u00d75");
        ballots.good();
        assertThat(ballots.votes())
                .containsExactly(
                        "line 1: 12 [[Ann Lee], [Bo, Cy]]",
                        "line 4: 2 [[Bo]]",
                        "line 5: 4 [[Cy]]",
                        "line 6: 5 [[Cy], [Bo]]");
    }

    @Test
    void namesAreOfAnyScriptAndMayHoldSpacesColonsAndApostrophes() {
        assertThat(read("Zoë Müller > 山田 > Ольга: и др. > O'Neil Jr. > 7\n")
                        .good()
                        .candidates())
                .containsExactly("Zoë Müller", "山田", "Ольга: и др.", "O'Neil Jr.", "7");
    }

    @Test
    void namesThatLookTheSameAreTheSame() {
        // The second e has its accent as a character of its own; the second space is three.
        Ballots ballots = read("Rene\u0301 Roy\nRen\u00e9   Roy > A\n");
        assertThat(ballots.good().candidates()).containsExactly("Ren\u00e9 Roy", "A");
    }

    @Test
    void aBallotMayNameOneAndNumbersMayBeNames() {
        Ballots ballots = read("A>B\nC * 2\nB\n7 * 3\n1.10 > 1.2 = 7\n");
        ballots.good();
        assertThat(ballots.votes())
                .containsExactly(
                        "line 1: 1 [[A], [B]]",
                        "line 2: 2 [[C]]",
                        "line 3: 1 [[B]]",
                        "line 4: 3 [[7]]",
                        "line 5: 1 [[1.10], [1.2, 7]]");
    }

    @Test
    void marksThatNobodySeesMakeNoOtherName() {
        // A byte order mark, zero-width spaces, a word joiner, a soft hyphen and the marks of direction that contacts
        // leave.
        Ballots ballots =
                read("\u200BAnn\u2060 > \u200EBo\u00A0\nAn\u00ADn>B\u200Bo\n\uFEFFBo > \u202AAnn\u202C * 2\u200B\n");
        assertThat(ballots.good().candidates()).containsExactly("Ann", "Bo");
        assertThat(ballots.votes())
                .containsExactly("line 1: 1 [[Ann], [Bo]]", "line 2: 1 [[Ann], [Bo]]", "line 3: 2 [[Bo], [Ann]]");
    }

    @Test
    void aHashStartsAComment() {
        Ballots ballots = read("# all of them\nA>B * 2 # two\n   # nothing\nB#>C>>\n");
        ballots.good();
        assertThat(ballots.votes()).containsExactly("line 2: 2 [[A], [B]]", "line 4: 1 [[B]]");
    }

    @Test
    void anyLineEndAndAByteOrderMarkAreReadAsMeant() {
        Ballots ballots = read("\uFEFFA>B\r\nB>A * 2\rA\n");
        assertThat(ballots.good().candidates()).containsExactly("A", "B");
        assertThat(ballots.votes()).containsExactly("line 1: 1 [[A], [B]]", "line 2: 2 [[B], [A]]", "line 3: 1 [[A]]");
    }

    @Test
    void everyFaultIsToldAtItsPlaceAndNoElectionComesOfIt() {
        Ballots ballots = read("A > B > A\nA >> B\n> A\nA = \nA > B * x\nA * 0\n* 3\nA > B * 1.5\nB * \n");
        assertThat(ballots.election()).isEmpty();
        assertThat(ballots.told())
                .containsExactly(
                        "1:9 B02 \"A\" stands twice in one ballot",
                        "2:4 B04 a name is missing",
                        "3:1 B04 a name is missing",
                        "4:5 B04 a name is missing",
                        "5:9 B01 \"x\" is no number of ballots",
                        "6:5 B01 \"0\" is no number of ballots",
                        "7:1 B04 a name is missing",
                        "8:9 B01 \"1.5\" is no number of ballots",
                        "9:5 B01 the number of ballots is missing");
    }

    @Test
    void aTieOfOneWithItselfIsARankingTwice() {
        assertThat(read("A = B = A * 2\n").told()).containsExactly("1:9 B02 \"A\" stands twice in one ballot");
    }

    @Test
    void ballotsUpToAThousandMillionAreCountedAndNoMore() {
        assertThat(read("A>B * 1000000000\n").good().ballots()).isEqualTo(1_000_000_000);
        assertThat(read("A>B * 1000000001\n").told()).containsExactly("1:7 B01 \"1000000001\" is no number of ballots");
        assertThat(read("A > B * 999999999\nB\nA\nB * 5\nA * 1000000000").told())
                .containsExactly("3:1 B01 up to here there are 1000000001 ballots");
    }

    @Test
    void aFileWithoutBallotsIsAnError() {
        assertThat(read("").told()).containsExactly("1:1 B08 the file holds no ballots");
        assertThat(read("\n# A > B\n").told()).containsExactly("1:1 B08 the file holds no ballots");
    }

    @Test
    void aNumberInFrontIsRefusedOnceAndNotTakenForAName() {
        assertThat(read("A>B\n 98:A>B\n3 : B>A\n").told())
                .containsExactly("2:2 B01 a number stands in front of the ballot");
    }

    @Test
    void aFileOfPrefLibUnderAnotherNameIsRefused() {
        assertThat(read("# TITLE: x\n# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: A\n3: 1,2\n")
                        .told())
                .containsExactly("2:1 B06 the file begins as one of PrefLib's, but its name does not tell which");
    }
}
