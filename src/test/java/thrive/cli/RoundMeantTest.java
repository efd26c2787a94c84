package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which round a command means where none is named. The example lists two: the baseline has all its sheets and a decision, the follow-up
 * has scores.
 */
class RoundMeantTest {

    @TempDir
    Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void copy() {
        site = Thrive.copyOf("riverbank", folder);
    }

    private void delete(String... paths) throws IOException {
        for (String path : paths) {
            try (Stream<Path> files = Files.walk(site.resolve(path))) {
                for (Path file :
                        files.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private String said(String... typed) {
        Thrive run = Thrive.run(site, typed);
        assertThat(run.code()).as(run.toString()).isZero();
        return run.out() + run.err();
    }

    @ParameterizedTest
    @CsvSource({
        "score, baseline/scores/red.csv, Riverbank · Baseline",
        "score, follow-up/scores/red.csv, Riverbank · Follow-up",
        "consensus, baseline/rankings/red.csv, Riverbank · Baseline",
        "gaps, baseline/gaps/red.csv, Riverbank · Baseline",
        "score, ./follow-up/../baseline/scores/*.csv, Riverbank · Baseline",
    })
    void sheetsThatAreNamedAreOfTheRoundInWhoseFolderTheyLie(String command, String sheet, String heading) {
        assertThat(said(command, sheet)).startsWith(heading);
    }

    @Test
    void soTheyAreFromWithinTheirFolder() {
        Thrive run = Thrive.run(site.resolve("baseline/scores"), "score", "red.csv");
        assertThat(run.out()).startsWith("Riverbank · Baseline");
    }

    @Test
    void sheetsOutsideTheRoundsAreOfTheLatest() throws IOException {
        Files.copy(site.resolve("baseline/scores/red.csv"), site.resolve("late.csv"));
        Files.move(site.resolve("late.csv"), site.resolve("red.csv"));
        assertThat(said("score", "red.csv")).startsWith("Riverbank · Follow-up");
        assertThat(said("score", "--round", "baseline", "red.csv")).startsWith("Riverbank · Baseline");
    }

    @Test
    void sheetsOfTwoRoundsAreRefused() {
        Thrive run = Thrive.run(site, "score", "baseline/scores/red.csv", "follow-up/scores/green.csv");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .containsIgnoringWhitespaces(
                        "the sheets are of several rounds: \"follow-up/scores/green.csv\" is one of"
                                + " follow-up, another is of baseline; name those of one");
    }

    @Test
    void soIsAnotherRoundThanTheirs() {
        Thrive run = Thrive.run(site, "score", "--round", "follow-up", "baseline/scores/red.csv");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .containsIgnoringWhitespaces(
                        "\"baseline/scores/red.csv\" is a sheet of baseline, and --round says follow-up");
        assertThat(said("score", "--round", "baseline", "baseline/scores/red.csv"))
                .startsWith("Riverbank · Baseline");
    }

    @Test
    void aListThatIsReadOutIsOfTheRoundThatHasScoredLast() throws IOException {
        String before = Files.readString(site.resolve("baseline/rankings/red.csv"));
        assertThat(said("rank", "red", "MES-2", "MAC-1")).contains("wrote follow-up/rankings/red.csv");
        assertThat(site.resolve("baseline/rankings/red.csv")).hasContent(before);
    }

    @Test
    void beforeThatItIsOfTheRoundBefore() throws IOException {
        delete("follow-up", "baseline/rankings", "baseline/decision.yaml", "baseline/gaps");
        assertThat(said("rank", "red", "MES-2", "MAC-1")).contains("wrote baseline/rankings/red.csv");
        assertThat(said("sheets", "ranking", "-f", "csv")).contains("wrote baseline/rankings/blue.csv");
        assertThat(said("sheets", "-f", "csv")).contains("baseline/scores/").doesNotContain("follow-up");
    }

    /** Blank sheets for the next workshop say that it is the one to come. */
    @Test
    void rankingSheetsThatWereMadeSayWhichItIs() {
        assertThat(said("sheets", "ranking", "-f", "csv")).contains("wrote follow-up/rankings/red.csv");
        assertThat(said("rank", "red", "MES-2", "MAC-1")).contains("wrote follow-up/rankings/red.csv");
    }

    @Test
    void gapSheetsAreForTheLastPriorities() throws IOException {
        delete("baseline/gaps");
        assertThat(said("sheets", "gap", "-f", "csv")).contains("wrote baseline/gaps/red.csv");
        Thrive none = Thrive.run(site, "sheets", "gap", "--round", "follow-up");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err())
                .containsIgnoringWhitespaces(
                        "gap sheets need priorities: a decision.yaml, or rankings, in round follow-up");
    }

    @Test
    void scoreSheetsAreForTheRoundAfterTheLastThatHasScores() throws IOException {
        delete("follow-up");
        assertThat(said("sheets", "score", "-f", "csv")).contains("wrote follow-up/scores/red.csv");
    }

    @Test
    void allSheetsAreForTheRoundAfterOneThatHasItsGapAnalysis() throws IOException {
        delete("follow-up");
        assertThat(said("sheets", "-f", "csv")).contains("wrote follow-up/scores/red.csv");
    }

    @Test
    void beforeAnythingIsFilledInSheetsAreForTheFirst() throws IOException {
        delete("follow-up", "baseline");
        assertThat(said("sheets", "-f", "csv")).contains("wrote baseline/scores/red.csv");
        assertThat(said("sheets", "-f", "csv")).doesNotContain("follow-up");
    }

    @Test
    void whatIsToldToTypeNextNamesTheRound() throws IOException {
        delete("baseline/decision.yaml");
        assertThat(said("decide", "1", "2", "3", "4", "5"))
                .containsIgnoringWhitespaces("Next: thrive sheets gap --round baseline writes the sheets");
        Files.delete(site.resolve("baseline/rankings/red.csv"));
        assertThat(Thrive.run(site, "check").out())
                .containsIgnoringWhitespaces("recorded with thrive decide --round baseline --force");
    }

    @Test
    void theCommandsOfThePackNameItWhereTheSiteListsSeveral() throws IOException {
        said("report", "pack", "--round", "baseline", "-f", "md", "-o", "out");
        assertThat(site.resolve("out/pack.md"))
                .content()
                .contains("`thrive sheets ranking --round baseline`", "`thrive check`")
                .doesNotContain("`thrive sheets ranking`", "`thrive decide`");
    }

    @Test
    void thePackOfALaterRoundSaysWhosePeopleTheSiteGives() throws IOException {
        String said = said("report", "pack", "--round", "follow-up", "-f", "md", "-o", "out");
        assertThat(said)
                .containsIgnoringWhitespaces(
                        "the pack counts the usual number of people at each table: those in site.yaml"
                                + " are of round baseline")
                .doesNotContain("does not say: people");
        assertThat(site.resolve("out/pack.md"))
                .content()
                .contains("the people in site.yaml are those of round baseline")
                .doesNotContain("The site does not say how many people");
    }
}
