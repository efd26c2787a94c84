package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of ballots: they are counted, not lines, and the words fit the numbers. */
class BallotWordsTest {

    private static final String CIRCLE = "A > B\nC > A\nB > C\n";
    private static final String TIES = "A = B\nA > B\nB = A\n";
    private static final String LINES = "A > B > C * 10\nB > A > C * 8\nC > B > A * 3\n";

    @TempDir
    Path folder;

    private Thrive run(String ballots, String... options) throws IOException {
        Files.writeString(folder.resolve("b.txt"), ballots);
        List<String> typed = new ArrayList<>(List.of("consensus", "--ballots", "b.txt"));
        typed.addAll(List.of(options));
        Thrive run = Thrive.run(folder, typed.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private String text(String ballots, String... options) throws IOException {
        return run(ballots, options).out().replaceAll("\\s+", " ");
    }

    private Json json(String ballots, String... options) throws IOException {
        List<String> typed = new ArrayList<>(List.of("-f", "json"));
        typed.addAll(List.of(options));
        return run(ballots, typed.toArray(String[]::new)).json();
    }

    /** B and D have 17 points each and beat each other twice; B is first on two ballots of one line, D on one. */
    @Test
    void countbackCountsBallots() throws IOException {
        assertThat(text("D > B > C > A\nB > D > A > C * 2\nA > D > B > C\n"))
                .contains("but B has more 1st places than D (2 against 1).");
        assertThat(text("A > B > C * 3\nC > B > A * 3\n")).contains("but C has more 1st places than B (3 against 0).");
        assertThat(text("A > X > B * 2\nB > X > A * 2\n")).contains("Tied with A on every step.");
    }

    @Test
    void aMoveIsOfOneBallotOfALine() throws IOException {
        assertThat(text(LINES, "--top", "1", "--why", "C"))
                .contains("No other place for it on one ballot would.")
                .contains("No single move of one candidate on one ballot would take it in.")
                .contains("It is not the one that is proposed.");
        Json json = json(LINES, "--top", "1", "--why", "C");
        assertThat(json.at("why/up").list()).isEmpty();
        assertThat(json.at("why/inOrOut").list()).isEmpty();
        // With 10 against 9 one ballot is enough to be level, and that of ten to be first.
        assertThat(text("A > B * 10\nB > A * 9\n", "--top", "1", "--why", "B"))
                .contains("A 1st place from one ballot of line 1, in place of 2nd, would make it 1st.");
    }

    @Test
    void whatIsTiedWithoutALineIsTold() throws IOException {
        Json robustness = json(CIRCLE, "--top", "1").at("robustness");
        for (Json without : robustness.at("leaveOneOut").items()) {
            assertThat(without.at("tied").list()).isEmpty();
            assertThat(without.at("enters").list()).hasSize(1);
        }
        assertThat(robustness.at("fewestTables/n").value()).isEqualTo(1);
        // B, C and D have a point each, and A and E a half: without line 1 the tie is the same, without line 2 it is
        // another.
        Json four = json("A = E\nB\nC\nD\n", "--top", "1").at("robustness");
        assertThat(four.at("leaveOneOut/0/tied").list()).isEqualTo(List.of("B", "C", "D"));
        assertThat(four.at("leaveOneOut/1/tied").list()).isEqualTo(List.of("C", "D"));
        for (String still : List.of("enters", "leaves")) {
            assertThat(four.at("leaveOneOut/1/" + still).list()).isEmpty();
        }
        assertThat(four.at("fewestTables").map()).isEqualTo(Map.of("n", 1, "tables", List.of("line 2"), "sets", 3));
        assertThat(text("A = E\nB\nC\nD\n", "--top", "1", "--show", "steadiness"))
                .contains("First place undetermined: the room decides")
                .contains("how often it is first ");
        assertThat(json("A > B\nA > B * 2\n", "--top", "1")
                        .at("robustness/fewestTables")
                        .node()
                        .isNull())
                .isTrue();
    }

    @Test
    void firstIsSaidOnlyOfOneThatStandsThereAlone() throws IOException {
        assertThat(text(TIES, "--why", "B"))
                .contains("A 1st place from line 2, in place of 2nd, would make it 1st.")
                .contains("Alone on its place, not tied, in line 1, it would be level with A at 1st.")
                .doesNotContain("in place of 1st");
        Json up = json(TIES, "--why", "B").at("why/up");
        assertThat(up.items()).hasSize(1);
        assertThat(up.at("0/tied").list()).isEmpty();
    }

    /** Nobody beats A, whom nobody names with another, nor C; of the rest D beats B. */
    @Test
    void schulzesOrderGoesByLevels() throws IOException {
        assertThat(json("A\nC > D > B\n").at("methods/schulze/ranking").list())
                .isEqualTo(List.of(List.of("A", "C"), List.of("D"), List.of("B")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A > B       | 1  | Proposed first: the room decides",
                "A = B       | 1  | First place undetermined: the room decides",
                "A = B       | 1  | Tied for the first place: the room chooses among 2",
                "A > B > C   | 3  | Proposed top three: the room decides",
                "A > B > C   | 5  | Proposed: only three of a top five",
                "A = B = C   | 2  | Tied for all 2 places: the room chooses among 3",
                "A > B = C   | 2  | Tied for the last place: the room chooses among 2",
                "A > B > C   | 10 | Proposed: only three of a top ten",
                "A > B       | 5  | 1 ballot on 1 line; 2 of 2 candidates were named.",
            })
    void wordsFitTheNumber(String ballots, String top, String words) throws IOException {
        assertThat(text(ballots + "\n", "--top", top, "--show", "all"))
                .contains(words)
                .doesNotContain("top one")
                .doesNotContain("first one")
                .doesNotContain("1 ballots")
                .doesNotContain("1 lines");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A > B     | 1 | A | It is the one that is proposed.",
                "A > B     | 1 | B | It is not the one that is proposed.",
                "A = B     | 1 | B | It is tied for the first place, so the room decides.",
                "A > B = C | 2 | C | It is tied for the last place, so the room decides.",
                "A > B > C | 5 | C | It is among the proposed three.",
                "A > B > C | 2 | C | It is not among the proposed two.",
            })
    void whetherItIsProposed(String ballots, String top, String candidate, String words) throws IOException {
        assertThat(text(ballots + "\n", "--top", top, "--why", candidate)).contains(words);
    }
}
