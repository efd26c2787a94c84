package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexTest {

    private static final Pattern LINK = Pattern.compile("<a href=\"([^#\"][^\"]*)\"");

    @TempDir
    private Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void copyTheExample() {
        site = Thrive.copyOf("riverbank", folder);
    }

    private static List<String> links(Path index) throws IOException {
        return LINK.matcher(Files.readString(index))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void theReportsHaveAnIndexOfEachRoundAndOneOfAllWhoseLinksLeadSomewhere() throws IOException {
        assertThat(Thrive.run(site, "report").code()).isZero();

        Path reports = site.resolve("reports");
        assertThat(links(reports.resolve("index.html")))
                .containsExactly(
                        "baseline/priorities.html",
                        "baseline/priorities.md",
                        "baseline/poster.html",
                        "baseline/poster.md",
                        "baseline/gaps.html",
                        "baseline/gaps.md",
                        "follow-up/summary.html",
                        "follow-up/summary.md",
                        "follow-up/baseline.html",
                        "follow-up/baseline.md",
                        "follow-up/pack.html",
                        "follow-up/pack.md")
                .allSatisfy(link -> assertThat(reports.resolve(link)).exists());
        assertThat(links(reports.resolve("follow-up/index.html"))).hasSize(6).contains("summary.html");
    }

    @Test
    void aFolderOfOnesOwnHasOneIndexWithTheRoundsAsHeadings() throws IOException {
        assertThat(Thrive.run(site, "report", "-o", "all", "--format", "html").code())
                .isZero();
        assertThat(Files.readString(site.resolve("all/index.html")))
                .contains("<h2><bdi>Baseline</bdi></h2>", "<h2><bdi>Follow-up</bdi></h2>");
        assertThat(links(site.resolve("all/index.html")))
                .containsExactly(
                        "priorities.html", "poster.html", "gaps.html", "summary.html", "baseline.html", "pack.html");
    }

    @Test
    void handoutsOfAnEarlierRunAndPrintedSheetsStayLinked() throws IOException {
        Thrive.run(site, "report", "poster", "--format", "html");
        Thrive.run(site, "sheets", "score", "--round", "baseline");
        Thrive.run(site, "report", "gaps", "--format", "html");
        assertThat(links(site.resolve("reports/baseline/index.html")))
                .containsExactly("poster.html", "gaps.html", "score-sheet.html");
    }

    /** The follow-up has no rankings, but that says nothing of the baseline's handouts. */
    @Test
    void aRunForOneRoundLeavesTheLinksOfAnotherAlone() throws IOException {
        Thrive.run(site, "report");
        Path index = site.resolve("reports/baseline/index.html");
        String before = Files.readString(index);
        Thrive run = Thrive.run(site, "report", "--round", "follow-up");
        assertThat(run.err())
                .contains("no priorities: round follow-up has no ranking sheets that are filled in\n")
                .doesNotContain("no longer true");
        assertThat(Files.readString(index)).isEqualTo(before);
    }

    @Test
    void markdownAloneNeedsNoIndex() {
        Thrive.run(site, "report", "poster", "--format", "md");
        assertThat(site.resolve("reports/baseline/index.html")).doesNotExist();
    }

    @Test
    void theFolderOfARoundWithASpaceIsStillReached() throws IOException {
        Path definition = site.resolve("site.yaml");
        Files.writeString(definition, Files.readString(definition).replace("id: baseline,", "id: first round,"));
        Files.move(site.resolve("baseline"), site.resolve("first round"));
        assertThat(Thrive.run(site, "report", "poster").code()).isZero();
        assertThat(links(site.resolve("reports/index.html")))
                .containsExactly("first%20round/poster.html", "first%20round/poster.md");
    }
}
