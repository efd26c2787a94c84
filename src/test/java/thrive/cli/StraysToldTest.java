package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever asks for a result is told of what was meant to be in it and lies where nobody reads it. */
class StraysToldTest {

    @TempDir
    Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void copy() {
        site = Thrive.copyOf("riverbank", folder);
    }

    private void move(String from, String to) throws IOException {
        Path target = site.resolve(to);
        Files.createDirectories(Optional.ofNullable(target.getParent()).orElse(site));
        Files.move(site.resolve(from), target);
    }

    private String told(String... typed) {
        return Thrive.run(site, typed).err();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decision.yaml.txt",
                "decision.yml",
                "Decision.yaml",
                "decision.YAML",
                "decision (1).yaml",
                "decisions.yaml",
                "decision-final.yaml",
                "our decision.yaml",
                "decision.docx"
            })
    void aMisnamedDecisionIsToldByAllThatWouldReadIt(String name) throws IOException {
        move("baseline/decision.yaml", "baseline/" + name);
        String warning = "warning[S14]: the file \"" + name + "\" is not read";

        assertThat(told("gaps")).containsOnlyOnce(warning).contains("did you mean: decision.yaml?");
        assertThat(told("consensus")).containsOnlyOnce(warning);
        assertThat(told("report", "poster", "gaps", "--dry-run")).containsOnlyOnce(warning);
        assertThat(told("decide", "1", "2", "3", "4", "5", "--dry-run")).containsOnlyOnce(warning);
        assertThat(told("score")).doesNotContain("S14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"decision.yaml~", "decision.bak", "minutes.docx", "photo.jpg"})
    void besideTheDecisionNothingElseIsTold(String name) throws IOException {
        Files.writeString(site.resolve("baseline/" + name), "x");

        assertThat(told("gaps")).doesNotContain("S14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"minutes.docx", "photo.jpg", "readme.yaml"})
    void whatIsNoDecisionIsNotTakenForTheMissingOne(String name) throws IOException {
        move("baseline/decision.yaml", "baseline/" + name);

        assertThat(told("gaps")).doesNotContain("S14");
    }

    @ParameterizedTest
    @CsvSource({
        "baseline/gaps/green.csv, baseline/gaps/Green table/green.csv, gaps, baseline/gaps/Green table",
        "baseline/rankings/red.csv, baseline/Rankings/red.csv, consensus, baseline/Rankings",
        "baseline/rankings/red.csv, baseline/ranking/red.csv, gaps, baseline/ranking",
        "follow-up/scores/green.csv, follow-up/scores/late/green.csv, score, follow-up/scores/late",
        "follow-up/scores, follow-up/Scores, score, follow-up/Scores",
    })
    void sheetsThatLieElsewhereAreToldByWhoReadsTheirKind(String from, String to, String command, String place)
            throws IOException {
        move(from, to);

        assertThat(told(command)).containsOnlyOnce("warning[S14]").contains("--> " + place + ":1:1");
        assertThat(told("report", "--dry-run")).containsOnlyOnce("--> " + place + ":1:1");
    }

    @Test
    void sheetsOfAnotherKindAreNotTold() throws IOException {
        move("baseline/gaps/green.csv", "baseline/gaps/late/green.csv");
        Files.createDirectories(site.resolve("baseline/photos"));
        Files.createDirectories(site.resolve("baseline/docs"));

        assertThat(told("score") + told("consensus")).doesNotContain("S14");
    }

    @Test
    void whereAllSheetsLieTooDeepTheirFolderIsNamed() throws IOException {
        Files.delete(site.resolve("baseline/decision.yaml"));
        move("baseline/gaps", "baseline/spare/late");
        move("baseline/spare/late", "baseline/gaps/late");

        assertThat(told("gaps"))
                .containsIgnoringWhitespaces(
                        "no round has any gaps yet: the folder \"late\" is not read, nor what lies in it; put sheets"
                                + " right in \"baseline/gaps\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"red.csv", "Red table.csv", "red (1).csv", "red.tsv", "blue.txt", "GREEN.CSV"})
    void aTablesSheetInTheRoundsFolderIsToldByAllWhoReadSheets(String name) throws IOException {
        Files.writeString(site.resolve("baseline/" + name), "principle,score\nMES-2,3\n");
        String place = "--> baseline/" + name + ":1:1";

        assertThat(told("score", "--round", "baseline")).containsOnlyOnce(place);
        assertThat(told("consensus")).containsOnlyOnce(place);
        assertThat(told("gaps")).containsOnlyOnce(place);
        assertThat(Thrive.run(site, "check").out() + told("check")).contains(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"red.csv", "Sheets from Tom/red.csv", "scores old/Blue.csv", "baseline/scores/docs/red.csv"})
    void aTablesSheetOutsideTheRoundsIsToldByCheck(String path) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(site));
        Files.writeString(file, "principle,score\nMES-2,3\n");

        assertThat(Thrive.run(site, "check").out()).contains("warning[S14]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"docs/red.csv", "templates/red.csv", "baseline/results.csv", "referrals.csv", "Sheets/notes.csv"
            })
    void otherPapersAreNot(String path) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(site));
        Files.writeString(file, "principle,score\nMES-2,3\n");

        assertThat(told("score", "--round", "baseline")).doesNotContain("S14");
        if (!path.startsWith("baseline")) {
            assertThat(Thrive.run(site, "check").out()).doesNotContain("S14");
        }
    }
}
