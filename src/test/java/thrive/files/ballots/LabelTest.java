package thrive.files.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in front of or behind a ballot becomes no candidate without a word, and a name with a sign in it stays one. */
class LabelTest {

    @TempDir
    Path folder;

    /** Reads lines that a text sets apart by semicolons. */
    private Ballots read(String lines) {
        return Ballots.in(folder, "ballots.txt", lines.replace("; ", "\n") + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "red: A > B; blue: B > A | 1:1 | red:",
                "A > B; blue: B > A | 2:1 | blue:",
                "red: A > C; blue: B > D | 1:1 | red:",
                "red - A > B; B > A | 1:1 | red -",
                "red – A > B; blue – B > A | 1:1 | red –",
                "Ann— A > B; B > A | 1:1 | Ann—",
                "[red] A > B; [blue] B > A | 1:1 | [red]",
                "(Ann) A > B; B > A | 1:1 | (Ann)",
                "red / A > B; B > A | 1:1 | red /",
                "red: round 1: A > B; B > A | 1:1 | red: round 1:",
                "red A > B; blue B > A | 1:1 | red",
                "red. A > B; blue. B > A | 1:1 | red.",
                "red-A > B; blue-B > A | 1:1 | red-",
                "red/A > B; blue/B > A | 1:1 | red/",
                "Mon 12 March A > B; Tue 13 March B > A | 1:1 | Mon 12 March",
            })
    void aLabelThatTheOtherNamesShow(String lines, String at, String label) {
        assertThat(read(lines).told()).containsExactly(at + " B10 \"" + label + "\" stands before the ballot");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Voter 1 - A > B | Voter 1 -",
                "Voter 1: A > B | Voter 1:",
                "Voter 1 A > B | Voter 1",
                "voter1: A > B | voter1:",
                "Ballot no. 7: A > B | Ballot no. 7:",
                "Table B: A > B | Table B:",
                "Our ranking: A > B | Our ranking:",
                "ballots: A > B | ballots:",
                "2026-03-12 A > B | 2026-03-12",
                "2026-03-12: A > B | 2026-03-12:",
                "[2026-03-12] A > B | [2026-03-12]",
                "2026-03-12 10:30 A > B | 2026-03-12 10:30",
                "2026-03-12T10:30:00Z A > B | 2026-03-12T10:30:00Z",
                "12/03/2026 10:30:15 A > B | 12/03/2026 10:30:15",
                "12.03.2026 A > B | 12.03.2026",
                "10.30am A > B | 10.30am",
                "ann@example.org A > B | ann@example.org",
                "Subject: A > B | Subject:",
            })
    void aLabelThatSaysWhatItIs(String line, String label) {
        assertThat(read(line).problems())
                .extracting(problem -> problem.code() + " " + problem.expected())
                .containsExactly("B10 the ballot alone, and what it is of behind a \"#\"");
        assertThat(read(line).told()).containsExactly("1:1 B10 \"" + label + "\" stands before the ballot");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-12 > 2026-03-19",
                "2026-03-12 evening > 2026-03-13 morning",
                "Group 1: elders > Group 2: children",
                "Access: one > Access: two",
                "Health - mind > Health - body; Health - body",
                "B > Access: one > C; Access: one > B",
                "Voter 1 > Voter 2; Voter 2 > Voter 1",
                "J. Smith > B. Jones; B. Jones > J. Smith",
                "New York > York; New York > Leeds",
                "Church > Church (big)",
                "North Leeds > Leeds; South York > York",
                "North - Leeds > Leeds; South - York > York; York > South - York",
                "GP/nurse > nurse",
                "Phase - 1 > Phase - 2",
                "A > B; A * 3",
                "A > B; C",
                "Plan 1 > Plan 2",
                "Church > Hall; Church - big > Church > Hall; Hall > Church - big",
            })
    void namesWithSignsStayNames(String lines) {
        assertThat(read(lines).good().candidates()).hasSizeBetween(2, 4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "red: A > B | red: A | 1:1 B12 \"red:\" may be a label; all of it is read as a name",
                "Access: one > B | Access: one | 1:1 B12 \"Access:\" may be a label; all of it is read as a name",
                "A > B; red - C > B | red - C | 2:1 B12 \"red -\" may be a label; all of it is read as a name",
                "A > B - near | B - near | 1:5 B12 \"B - near\" may end with a remark; all of it is read as a name",
                "A > B 5 | B 5 | 1:5 B12 the number at the end is read as part of the name",
                "A > B 5; B > A | B 5 | 1:5 B12 the number at the end is read as part of the name",
                "red A > B; B > A | red A | 1:1 B12 \"red\" may be a label; all of it is read as a name",
                "A > B too; B > A | B too | 1:5 B12 \"B too\" may end with a remark; all of it is read as a name",
                "A > B; B > A; community kitchen garden > Bar | Bar | 3:1 B12 no other line names anybody of this one, which reads as text",
                "We find A > B because it is near | We find A | 1:13 B12 \"B because it is near\" reads as text; it is taken for a name",
                "A > B; Red; B > A | Red | 2:1 B12 \"Red\" stands on its line alone, and no ballot names it",
                "red = A > B; blue = B > A | red | 1:1 B12 \"red\" begins its line and stands nowhere else; it is read as a name",
                "red > A > B; blue > B > A; green > A > B | red | 1:1 B12 \"red\" begins its line and stands nowhere else; it is read as a name",
            })
    void whatMayBeANameOrNotIsReadWithAWarning(String lines, String candidate, String told) {
        Ballots ballots = read(lines);
        assertThat(ballots.told()).containsExactly(told);
        assertThat(ballots.election().orElseThrow().candidates()).contains(candidate);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "red = A > B; blue = B > A; green = A > B",
                "Voter 1 > A > B; Voter 2 > B > A",
                "2026-03-12 > A > B; 2026-03-13 > B > A",
            })
    void aLabelSetApartByAMarkIsNoCandidate(String lines) {
        Ballots ballots = read(lines);
        assertThat(ballots.election()).isEmpty();
        assertThat(ballots.told()).singleElement().asString().matches("1:1 B10 \".+\" stands before the ballot");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "A > B - Ann; B > A | 1:5 | - Ann",
                "A > B – the red table; B > A | 1:5 | – the red table",
                "A > B: red; B > A | 1:5 | : red",
                "A > B (red); B > A | 1:5 | (red)",
                "A > B [1 of 2]; B > A | 1:5 | [1 of 2]",
                "B > A; A > B because it is near | 2:5 | because it is near",
                "B > A; C > A or B; A > C | 2:5 | or B",
            })
    void aRemarkBehindABallotIsNoPartOfAName(String lines, String at, String remark) {
        assertThat(read(lines).told()).containsExactly(at + " B10 \"" + remark + "\" stands behind the ballot");
    }
}
