package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which round a command works on, and which files it may replace. */
class RoundsTest {

    @TempDir
    Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void copy() {
        site = Thrive.copyOf("riverbank", folder);
    }

    @Test
    void theDefaultRoundIsTheLatestThatHasTheSheetsNeeded() {
        assertThat(Thrive.run(site, "score", "-f", "json").json().at("round").value())
                .isEqualTo("follow-up");
        assertThat(Thrive.run(site, "consensus", "-f", "json")
                        .json()
                        .at("round")
                        .value())
                .isEqualTo("baseline");
        assertThat(Thrive.run(site, "gaps", "-f", "json").json().at("round").value())
                .isEqualTo("baseline");
    }

    @Test
    void blankSheetsForTheNextRoundDoNotHideTheLast() {
        assertThat(Thrive.run(site, "sheets", "ranking").code()).isZero();
        assertThat(site.resolve("follow-up/rankings/red.csv")).exists();
        assertThat(Thrive.run(site, "consensus", "-f", "json")
                        .json()
                        .at("round")
                        .value())
                .isEqualTo("baseline");
    }

    @Test
    void theReportWritesTwoFilesForEachHandoutAndIndexesAndTheSameBytesAgain() throws IOException {
        assertThat(Thrive.run(site, "report").code()).isZero();
        assertThat(site.resolve("reports/follow-up")).isDirectoryContaining("glob:**/summary.{html,md}");
        try (var files = Files.walk(site.resolve("reports"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file ->
                                    site.resolve("reports").relativize(file).toString())
                            .sorted())
                    .containsExactly(
                            "baseline/gaps.html",
                            "baseline/gaps.md",
                            "baseline/index.html",
                            "baseline/poster.html",
                            "baseline/poster.md",
                            "baseline/priorities.html",
                            "baseline/priorities.md",
                            "follow-up/baseline.html",
                            "follow-up/baseline.md",
                            "follow-up/index.html",
                            "follow-up/pack.html",
                            "follow-up/pack.md",
                            "follow-up/summary.html",
                            "follow-up/summary.md",
                            "index.html");
        }
        assertThat(Thrive.run(site, "report").err()).contains("nothing to write");
        assertThat(Thrive.run(site, "report", "summary", "--round", "baseline").code())
                .isZero();
        assertThat(site.resolve("reports/baseline/summary.html")).exists();
    }

    @Test
    void gapSheetsThatAreStillBlankFollowTheDecisionAndFilledOnesSayWhatTheyLack() throws IOException {
        Path blank = site.resolve("baseline/gaps/grey.csv");
        Files.writeString(blank, "principle,gaps\nMAC-1,\n");
        Thrive run = Thrive.run(site, "sheets", "gap", "--round", "baseline");
        assertThat(run.code()).as(run.toString()).isZero();
        assertThat(Files.readString(blank)).contains("MES-2", "MES-4").doesNotContain("MAC-1");
        assertThat(run.err()).contains("for the agreed priorities", "kept baseline/gaps/red.csv, which is filled in");
    }

    @Test
    void anUndeterminedFiveMustBeSettledBeforeGapSheets() throws IOException {
        Files.delete(site.resolve("baseline/decision.yaml"));
        try (var rankings = Files.list(site.resolve("baseline/rankings"))) {
            for (Path file : rankings.toList()) {
                Files.delete(file);
            }
        }
        Files.writeString(
                site.resolve("baseline/rankings/red.csv"),
                "rank,principle\n1,MES-1\n2,MES-2\n3,MES-3\n4,MES-4\n5,MES-5\n");
        Files.writeString(
                site.resolve("baseline/rankings/blue.csv"),
                "rank,principle\n1,MES-1\n2,MES-2\n3,MES-3\n4,MES-4\n5,MES-6\n");
        Thrive run = Thrive.run(site, "sheets", "gap", "--round", "baseline");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("MES-5,\n  MES-6;");
        assertThat(Thrive.run(site, "consensus").out()).contains("undetermined", "the room chooses among 2");
    }

    @Test
    void partialResultsSaySo() throws IOException {
        Path sheet = site.resolve("follow-up/scores/red.csv");
        Files.writeString(sheet, Files.readString(sheet).replaceFirst("(MAC-1,[^,]*,)\\d", "$19"));
        Thrive run = Thrive.run(site, "score", "--skip-bad");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("Not complete: 1 faulty entry is left out: follow-up/scores/red.csv C2.");
        assertThat(Thrive.run(site, "score", "--skip-bad", "-f", "md").out()).contains("**Not complete:**");
    }

    @Test
    void handoutsWithoutFaultyCellsSaySoOnTop() throws IOException {
        Path sheet = site.resolve("follow-up/scores/red.csv");
        Files.writeString(sheet, Files.readString(sheet).replaceFirst("(MAC-1,[^,]*,)\\d", "$19"));
        assertThat(Thrive.run(site, "report", "summary", "--skip-bad").code()).isEqualTo(1);
        String told = "Not complete: 1 faulty entry is left out: follow-up/scores/red.csv C2.";
        assertThat(Files.readString(site.resolve("reports/follow-up/summary.html")))
                .contains(told);
        assertThat(Files.readString(site.resolve("reports/follow-up/summary.md")))
                .contains("1 faulty entry is left out");
    }

    @Test
    void nothingIsWrittenThroughALinkThatLeadsOutOfTheSite() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.createSymbolicLink(site.resolve("reports"), outside);
        Thrive run = Thrive.run(site, "report");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("a link leads out of the site");
        assertThat(outside).isEmptyDirectory();
    }
}
