package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import thrive.desk.Browser;
import thrive.desk.FakePrograms;

/** {@code thrive report --format pdf}, with a stand-in for a browser, and with a real one where there is one. */
@DisabledOnOs(OS.WINDOWS)
class PdfTest {

    private static final String SUMMARY = "reports/follow-up/summary.pdf";

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void copyTheExample() {
        site = Thrive.copyOf("riverbank", folder);
    }

    private Thrive report(Map<String, String> environment, String... more) {
        String[] typed = new String[more.length + 1];
        typed[0] = "report";
        System.arraycopy(more, 0, typed, 1, more.length);
        return Thrive.run(site, Set.of(), environment, typed);
    }

    private Map<String, String> browser(String script) throws IOException {
        FakePrograms.make(folder.resolve("bin/chromium"), script);
        return Map.of(
                "PATH",
                folder.resolve("bin").toString(),
                "RECORD",
                folder.resolve("record").toString());
    }

    private long printed() throws IOException {
        Path record = folder.resolve("record");
        return Files.exists(record) ? Files.readString(record).lines().count() : 0;
    }

    private String text(String file) throws IOException {
        return Files.readString(site.resolve(file), StandardCharsets.ISO_8859_1);
    }

    @Test
    void pdfAloneWritesPdfAndTheIndexThatLinksIt() throws IOException {
        Thrive run = report(browser(FakePrograms.PRINTS), "summary", "--format", "pdf");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("wrote " + SUMMARY, "wrote reports/index.html");
        assertThat(text(SUMMARY)).startsWith("%PDF").contains("/CreationDate (D:20270311000000+00'00')", "<h1");
        assertThat(text("reports/index.html"))
                .contains("\"follow-up/summary.pdf\"")
                .doesNotContain("summary.html");
        assertThat(site.resolve("reports/follow-up/summary.html")).doesNotExist();
    }

    @Test
    void allFormsOfAllHandoutsAreWrittenTogether() throws IOException {
        Thrive run = report(browser(FakePrograms.PRINTS), "--format", "pdf,html,md");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(printed()).isEqualTo(6);
        assertThat(text("reports/index.html"))
                .contains("follow-up/pack.pdf", "follow-up/pack.html", "baseline/gaps.md");
    }

    @Test
    void aPageThatHasNotChangedIsNotPrintedAgainUnlessForced() throws IOException {
        Map<String, String> environment = browser(FakePrograms.PRINTS);
        report(environment, "summary", "poster", "--format", "pdf");
        assertThat(report(environment, "summary", "poster", "--format", "pdf").err())
                .contains("nothing to write: every file already says just this");
        assertThat(printed()).isEqualTo(2);
        report(environment, "summary", "poster", "--format", "pdf", "--force");
        assertThat(printed()).isEqualTo(4);
    }

    @Test
    void aPdfThatIsNoLongerTrueIsToldAndNotLinked() throws IOException {
        Map<String, String> environment = browser(FakePrograms.PRINTS);
        report(environment, "summary", "--format", "html,pdf");
        assertThat(report(environment, "summary").err()).doesNotContain("no longer true");
        assertThat(text("reports/index.html")).contains("follow-up/summary.pdf");
        Path sheet = site.resolve("site.yaml");
        Files.writeString(sheet, Files.readString(sheet).replace("place: Riverbank", "place: Elsewhere"));
        assertThat(report(environment, "summary").err())
                .contains("of an earlier run, and no longer true: " + SUMMARY + "\n");
        assertThat(text("reports/index.html")).doesNotContain("follow-up/summary.pdf");
    }

    @Test
    void aDryRunStartsNoBrowser() throws IOException {
        Thrive run = report(browser(FakePrograms.PRINTS), "summary", "--format", "pdf", "--dry-run");
        assertThat(run.err()).contains("would write " + SUMMARY);
        assertThat(printed()).isZero();
        assertThat(site.resolve("reports")).doesNotExist();
    }

    @Test
    void withoutABrowserNothingIsWrittenAndItSaysHowToGetOne() {
        assumeThat(Path.of("/Applications")).doesNotExist();
        Thrive run = report(Map.of(), "--format", "html,pdf");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .startsWith(
                        "thrive: PDF needs Chromium, Chrome or Edge, and none is found here; nothing was\n  written\n")
                .contains("apt install chromium", "snap install", "brew install", "winget install", "--browser PATH")
                .contains("leave out pdf");
        assertThat(site.resolve("reports")).doesNotExist();
    }

    @Test
    void aBrowserThatIsNamedAndCannotBeRunIsToldInALine() throws IOException {
        Files.writeString(site.resolve("text"), "no program");
        for (String name : new String[] {"text", "missing/chrome", "nowhere"}) {
            Thrive run = report(Map.of(), "--format", "pdf", "--browser", name);
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err())
                    .isEqualToNormalizingWhitespace(
                            "thrive: --browser \"" + name + "\" is no program that can be run; nothing was written");
        }
        assertThat(report(Map.of(), "--browser", "x").code()).isEqualTo(2);
    }

    @Test
    void aBrowserThatFailsLeavesEveryFileAsItWas() throws IOException {
        report(browser(FakePrograms.PRINTS), "poster", "--format", "html,pdf");
        Thrive run = report(browser("#!/bin/sh\necho 'Out of luck' >&2\nexit 9\n"), "summary", "--format", "html,pdf");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .isEqualToNormalizingWhitespace("thrive: " + SUMMARY + " cannot be printed by "
                        + folder.resolve("bin/chromium") + ": it ended with code 9: Out of luck; nothing was written");
        assertThat(site.resolve("reports/follow-up/summary.html")).doesNotExist();
    }

    @Test
    void theBrowserOfThisMachinePrintsTaggedPagesAndTheSameBytesEachTime() throws IOException {
        assumeThat(Browser.find(System.getenv())).isPresent();
        Thrive run = report(System.getenv(), "summary", "poster", "--format", "pdf");
        assertThat(run.code()).as(run.err()).isZero();
        byte[] first = Files.readAllBytes(site.resolve(SUMMARY));
        assertThat(text(SUMMARY))
                .startsWith("%PDF-")
                .contains("/Creator (thrive, from a page of SHA-256 ", "/CreationDate (D:20270311000000+00'00')")
                .contains("/StructTreeRoot", "/Lang (en", "/Outlines", "/MarkInfo");
        Thrive again = report(System.getenv(), "summary", "poster", "--format", "pdf", "--force");
        assertThat(again.err()).contains("nothing to write");
        assertThat(Files.readAllBytes(site.resolve(SUMMARY))).isEqualTo(first);
    }
}
