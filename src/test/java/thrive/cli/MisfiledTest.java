package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies in the wrong round, and tables that cannot be told. */
class MisfiledTest {

    @TempDir
    Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void copyTheExample() {
        site = Thrive.copyOf("riverbank", folder);
    }

    private void decisionOfTheFollowUp(String without) throws IOException {
        String decision = Files.readString(site.resolve("baseline/decision.yaml"));
        Files.writeString(
                site.resolve("follow-up/decision.yaml"), decision.replaceAll("(?m)^(?:" + without + "):.*\\R", ""));
    }

    private void gapSheetOfTheFollowUp() throws IOException {
        Files.createDirectories(site.resolve("follow-up/gaps"));
        Files.writeString(site.resolve("follow-up/gaps/red.csv"), "principle,gaps\nMES-2,a map\n");
    }

    private void decideBaseline() {
        Thrive decide = Thrive.run(
                site,
                "decide",
                "MES-2",
                "MES-8",
                "MIC-2",
                "MIC-4",
                "MES-4",
                "--because",
                "MES-4=figures",
                "--because",
                "MAC-4=agreed",
                "--date",
                "2026-04-16",
                "--round",
                "baseline",
                "--force");
        assertThat(decide.code()).as(decide.err()).isZero();
    }

    @Test
    void aDecisionThatWasMadeOnAnotherRoundsRankingsIsTold() throws IOException {
        decideBaseline();
        decisionOfTheFollowUp("date");
        String ballots = Files.readString(site.resolve("baseline/decision.yaml"));
        Thrive run = Thrive.run(site, "check");

        assertThat(ballots).contains("ballots:");
        assertThat(run.out())
                .contains("warning[D05]", "--> follow-up/decision.yaml:1:1")
                .containsIgnoringWhitespaces(
                        "made on the rankings of round baseline, and round follow-up has no rankings");
    }

    @Test
    void aDecisionOfAnotherRoundsDayIsTold() throws IOException {
        decisionOfTheFollowUp("ballots");
        Thrive run = Thrive.run(site, "check");

        assertThat(run.out())
                .contains("warning[D07]", "--> follow-up/decision.yaml:1:1")
                .containsIgnoringWhitespaces(
                        "when round baseline was prioritised, and round follow-up has no rankings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gaps", "report poster"})
    void whoHandsOnAResultHearsOfAnothersDecisionAsCheckDoes(String command) throws IOException {
        decideBaseline();
        decisionOfTheFollowUp("date");
        gapSheetOfTheFollowUp();
        Thrive run = Thrive.run(site, (command + " --round follow-up -v").split(" "));

        assertThat(run.err())
                .containsIgnoringWhitespaces(
                        "made on the rankings of round baseline, and round follow-up has no rankings")
                .doesNotContain("have changed since", "--force");
    }

    @Test
    void aDecisionOnRankingsThatAreGoneIsNotToBeCountedAgain() throws IOException {
        gapSheetOfTheFollowUp();
        decisionOfTheFollowUp("date");
        Files.writeString(site.resolve("follow-up/decision.yaml"), "ballots: \"0000\"\n", StandardOpenOption.APPEND);
        Thrive gaps = Thrive.run(site, "gaps", "--round", "follow-up");

        assertThat(gaps.err())
                .contains("warning[D05]: the room decided on rankings, and round follow-up has none")
                .doesNotContain("thrive consensus", "--force");
        assertThat(Thrive.run(site, "check").out())
                .contains("warning[D05]: the room decided on rankings, and round follow-up has none");
    }

    @Test
    void aRoundsOwnDecisionOnRankingsThatChangedIsToldAsBefore() throws IOException {
        Files.writeString(site.resolve("baseline/decision.yaml"), "ballots: \"0000\"\n", StandardOpenOption.APPEND);

        assertThat(Thrive.run(site, "gaps", "--round", "baseline").err())
                .contains("have changed since the room decided")
                .contains("thrive consensus --round baseline");
    }

    @Test
    void aDecisionWithoutADayOrBallotsMayBeTheRoundsOwn() throws IOException {
        decisionOfTheFollowUp("ballots|date");

        assertThat(Thrive.run(site, "check").out()).doesNotContain("follow-up/decision.yaml");
    }

    @Test
    void aTableWithoutAnIdIsToldOnce() throws IOException {
        Path definition = site.resolve("site.yaml");
        Files.writeString(definition, Files.readString(definition).replaceFirst("\\{id: red, ", "{"));
        Thrive run = Thrive.run(site, "check");

        assertThat(run.out()).contains("error[F23]: \"id\" is missing").doesNotContain("S05", "S06");
    }

    @Test
    void noTableIsCalledRoom() {
        Thrive run = Thrive.run(folder, "init", "other", "--place", "P", "--tables", "room,red");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("\"room\" may not be the id of a table");
        assertThat(folder.resolve("other")).doesNotExist();
    }

    @Test
    void aFaultyScoreTakesNothingFromAPosterOrTheGaps() throws IOException {
        Path scores = site.resolve("baseline/scores/orange.csv");
        Files.writeString(scores, "principle,score\nMAC-1,3*\nMAC-2,2\n");
        Thrive run = Thrive.run(site, "report", "--round", "baseline", "--skip-bad");

        assertThat(run.code()).as(run.err()).isNotEqualTo(2);
        assertThat(made("poster.md")).doesNotContain("Not complete");
        assertThat(made("gaps.md")).doesNotContain("Not complete");
        assertThat(made("baseline.md")).contains("Not complete");
        assertThat(made("priorities.md")).contains("Not complete");
    }

    @Test
    void aFaultyGapSheetStillMakesTheGapsIncomplete() throws IOException {
        Files.writeString(site.resolve("baseline/gaps/orange.csv"), "principle,gaps\nXXX-1,a map\nMES-2,a map\n");
        Thrive run = Thrive.run(site, "report", "--round", "baseline", "--skip-bad");

        assertThat(run.code()).as(run.err()).isNotEqualTo(2);
        assertThat(made("gaps.md")).contains("Not complete");
        assertThat(made("poster.md")).doesNotContain("Not complete");
    }

    private String made(String name) throws IOException {
        try (var files = Files.walk(site)) {
            return Files.readString(
                    files.filter(file -> file.endsWith(name)).findFirst().orElseThrow());
        }
    }
}
