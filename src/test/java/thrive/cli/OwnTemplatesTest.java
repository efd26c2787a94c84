package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code thrive report} with templates of a site's own. */
class OwnTemplatesTest {

    private static final String TOP = "top.html.mustache";

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void aSiteOfItsOwn() {
        site = Thrive.copyOf("riverbank", folder);
    }

    private void template(String name, String text) throws IOException {
        Files.createDirectories(site.resolve("templates"));
        Files.writeString(site.resolve("templates").resolve(name), text);
    }

    private Thrive report(String... more) {
        return Thrive.run(
                site,
                Stream.concat(Stream.of("report", "summary"), Stream.of(more)).toArray(String[]::new));
    }

    private String page() throws IOException {
        return Files.readString(site.resolve("reports/follow-up/summary.html"));
    }

    @Test
    void aTemplateInTheSiteStandsInForOursByItsName() throws IOException {
        template(TOP, "<p>Oversight group of {{masthead.place}}</p>\n{{> local}}\n");
        template("local.html.mustache", "<p>Questions to {{! the desk }}the desk</p>\n");
        template("tokens.css", Files.readString(tokens()) + "\nh1 { color: #123456 }\n");

        assertThat(report().code()).isZero();
        assertThat(page())
                .contains(
                        "<p>Oversight group of <bdi>Riverbank</bdi></p>",
                        "<p>Questions to the desk</p>",
                        "#123456",
                        "<h1>How THRIVE-like are we?");
    }

    private static Path tokens() {
        return Path.of("src/main/resources/thrive/templates/tokens.css");
    }

    @Test
    void theFolderThatIsNamedCountsInsteadOfTheSites() throws IOException {
        template(TOP, "{{nobody}}");
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("summary.md.mustache"), "# {{masthead.place}}, our way\n");

        Thrive run = report("--templates", "../other");

        assertThat(run.err())
                .isEqualTo("wrote reports/follow-up/summary.html\nwrote reports/follow-up/summary.md\n"
                        + "wrote reports/follow-up/index.html\nwrote reports/index.html\n");
        assertThat(site.resolve("reports/follow-up/summary.md")).hasContent("# Riverbank, our way");
    }

    @Test
    void aMissingNameIsToldWithItsPlaceAndNothingIsWritten() throws IOException {
        template(TOP, "<p>\n  {{masthead.plaace}}</p>\n");

        Thrive run = report();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                error[F26]: there is no "masthead.plaace" here
                  --> templates/top.html.mustache:2:3
                   |   {{masthead.plaace}}</p>
                   = did you mean: masthead.place?
                   = help: thrive explain F26

                no result: 1 error
                """);
        assertThat(site.resolve("reports")).doesNotExist();
    }

    @Test
    void whatSeveralPagesLackIsToldTogether() throws IOException {
        template("summary.html.mustache", "{{nobody}}");
        template("poster.md.mustache", "{{nothing}}");

        Thrive run = Thrive.run(site, "report", "summary", "poster");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("templates/poster.md.mustache:1:1", "templates/summary.html.mustache:1:1", "2 errors");
    }

    @Test
    void allThatIsWrongWithTheTemplatesIsToldWhicheverHandoutIsWanted() throws IOException {
        template("poster.html.mustache", "a\n{{#lines}}b\n");
        template("page.css", "</style>");
        template("gaps.html.mustache", "{{> gaps}}");

        Thrive run = report();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "error[F27]: the section \"lines\" is opened here and never closed\n"
                                + "  --> templates/poster.html.mustache:2:1\n   | {{#lines}}b\n",
                        "templates/page.css:1:1",
                        "error[F27]: this includes itself without end: gaps.html.mustache >\n            gaps.html.mustache\n",
                        "no result: 3 errors");
    }

    @Test
    void aTemplateOfAFormThatIsNotAskedForHindersNothing() throws IOException {
        assertThat(report().code()).isZero();
        template("summary.md.mustache", "{{nobody}}");

        assertThat(report("--format", "html").code()).isZero();
        assertThat(report().code()).isEqualTo(1);
    }

    @Test
    void theSheetsToPrintAreMadeWithThemToo() throws IOException {
        template(TOP, "<p>Our own sheet</p>");

        Thrive run = Thrive.run(site, "sheets", "score");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(site.resolve("reports/follow-up/score-sheet.html")).content().contains("<p>Our own sheet</p>");
        template(TOP, "{{nobody}}");
        assertThat(Thrive.run(site, "sheets", "score").code()).isEqualTo(1);
    }

    @Test
    void theSheetsToPrintTakeAFolderToo() throws IOException {
        template(TOP, "{{nobody}}");
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve(TOP), "<p>The other way</p>");
        Files.writeString(other.resolve("score-shet.css"), "");

        Thrive run = Thrive.run(site, "sheets", "score", "--templates", "../other");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("warning[F29]: \"score-shet.css\" is used by nothing", "score-sheet.css?");
        assertThat(site.resolve("reports/follow-up/score-sheet.html")).content().contains("<p>The other way</p>");
        Thrive missing = Thrive.run(site, "sheets", "score", "--templates", "nowhere");
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err()).isEqualTo(report("--templates", "nowhere").err());
    }

    @Test
    void sheetsToTypeIntoNeedNoTemplates() throws IOException {
        template(TOP, "{{#open}}");

        assertThat(Thrive.run(site, "sheets", "score", "-f", "csv").code()).isZero();
    }

    @Test
    void aFileThatNothingUsesIsAWarning() throws IOException {
        template("sumary.html.mustache", "");
        template("logo.png", "");
        template("README.md", "ours");

        Thrive run = report();

        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains(
                        "warning[F29]: \"sumary.html.mustache\" is used by nothing",
                        "did you mean: summary.html.mustache?",
                        "warning[F29]: \"logo.png\"")
                .doesNotContain("README");
    }

    @Test
    void aFolderThatIsNamedAndNotThereIsUnavailable() {
        Thrive run = report("--templates", "nowhere");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("""
                thrive: there is no folder "nowhere" with templates
                  thrive report --eject DIR writes thrive's own into a folder, to start from.
                """);
        assertThat(report("--templates", "site.yaml").code()).isEqualTo(3);
    }

    @Test
    void aFileThatIsHugeOrBinaryOrInAnotherEncodingIsRefused() throws IOException {
        Map<String, byte[]> bad = new TreeMap<>(Map.of(
                "F02", new byte[(1 << 20) + 1],
                "F03", new byte[] {'a', '\n', (byte) 0xE9, 'b'},
                "F04", new byte[] {'P', 'K', 3, 4},
                "F10", new byte[] {'a', 0}));
        for (Map.Entry<String, byte[]> file : bad.entrySet()) {
            template(TOP, "");
            Files.write(site.resolve("templates").resolve(TOP), file.getValue());

            Thrive run = report();

            assertThat(run.code()).as(file.getKey()).isEqualTo(1);
            assertThat(run.err()).contains("error[" + file.getKey() + "]", "--> templates/top.html.mustache:");
        }
    }

    @Test
    void aLinkThatLeavesTheSiteIsRefused() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        Files.createDirectories(site.resolve("templates"));
        Files.createSymbolicLink(site.resolve("templates").resolve(TOP), secret);

        Thrive file = report();

        assertThat(file.code()).isEqualTo(1);
        assertThat(file.err())
                .contains("error[F24]", "templates/top.html.mustache")
                .doesNotContain("secret");
    }

    @Test
    void aFolderOfTemplatesThatIsALinkOutOfTheSiteIsRefused() throws IOException {
        Files.createSymbolicLink(site.resolve("templates"), Files.createDirectories(folder.resolve("elsewhere")));

        assertThat(report().err()).contains("error[F24]: \"templates\" is a link that leads out of the site");
    }

    @Test
    void aPageThatRepeatsItselfWithoutMeasureIsStopped() throws IOException {
        template(TOP, "{{#bands}}".repeat(20) + "many" + "{{/bands}}".repeat(20));

        Thrive run = report();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("error[F28]: the page becomes larger than 16 MiB", "templates/top.html.mustache:1:");
    }

    @Test
    void noPageGoesWithoutItsPolicy() throws IOException {
        for (String head : List.of(
                "<!DOCTYPE html><html><head><script>x()</script>",
                "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\""
                        + " content=\"default-src *\">",
                "<!DOCTYPE html><!-- <html><head> -->")) {
            template("head.html.mustache", head);

            Thrive run = report();

            assertThat(run.code()).as(head).isEqualTo(1);
            assertThat(run.err())
                    .contains(
                            "error[F27]: the page \"summary\" does not begin with the policy",
                            "head.html.mustache:1:1");
        }
    }

    @Test
    void textOfACellIsEscapedEvenWhereATemplateAsksForItRaw() throws IOException {
        Path definition = site.resolve("site.yaml");
        Files.writeString(
                definition,
                Files.readString(definition).replaceFirst("(?m)^place: .*", "place: \"<b onclick=x()>Riverbank</b>\""));
        template(TOP, "[{{{masthead.place}}}{{&masthead.place}}]");

        assertThat(report().code()).isZero();
        assertThat(page())
                .doesNotContain("<b onclick")
                .contains("[<bdi>&lt;b onclick=x()&gt;Riverbank&lt;/b&gt;</bdi><bdi>&lt;b ");
    }

    /** What the pages of the codes show is what is printed, but for the spaces that make it fit. */
    @Test
    void theExamplesOfTheProblemPagesAreTrue() throws IOException {
        template("sumary.html.mustache", "");
        exampleIsTrue("F29", "   = help");
        template(TOP, "<header>\n<h1>Ours</h1>\n<p>{{masthead.placee}}</p>\n");
        exampleIsTrue("F26", "   = help");
        template("summary.html.mustache", "\n".repeat(26) + "{{#rows}}\n");
        exampleIsTrue("F27", "   = help");
        template("summary.html.mustache", "{{#bands}}".repeat(20) + "words" + "{{/bands}}".repeat(20));
        exampleIsTrue("F28", "  -->");
    }

    private void exampleIsTrue(String code, String end) throws IOException {
        String printed = report().err();

        assertThat(printed).contains("[" + code + "]");
        int start = printed.indexOf("[" + code);
        assertThat(Files.readString(Path.of("docs/problems", code + ".md")))
                .containsIgnoringWhitespaces(printed.substring(start, printed.indexOf(end, start)));
    }

    /** Each file that docs/templates.md shows, under the name that stands above it. */
    @Test
    void theExamplesOfThePageWork() throws IOException {
        Matcher example = Pattern.compile("`templates/([a-z.-]+)`:\n\n```[a-z]*\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/templates.md")));
        int examples = 0;
        for (; example.find(); examples++) {
            template(example.group(1), example.group(2));
        }

        Thrive run = Thrive.run(site, "report");

        assertThat(examples).isEqualTo(4);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain("F29");
        assertThat(page())
                .contains("Read with the oversight group", "Questions? Ask at the next meeting", "--accent: #5A2D82");
        assertThat(Files.readString(site.resolve("reports/baseline/poster.md"))).startsWith("Riverbank has agreed:");
    }

    @Test
    void oursAreWrittenToBeChangedButNeverOverWhatStandsThere() throws IOException {
        assertThat(Thrive.run(folder, "report", "--eject", "mine").err())
                .contains("wrote mine/summary.html.mustache\n", "wrote mine/tokens.css\n");
        Files.writeString(folder.resolve("mine/tokens.css"), "changed");

        Thrive again = Thrive.run(folder, "report", "--eject", "mine");

        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err())
                .contains("mine/tokens.css would be overwritten; nothing was written. --force\n  overwrites.");
        assertThat(folder.resolve("mine/tokens.css")).hasContent("changed");
        assertThat(Thrive.run(folder, "report", "--eject", "mine", "--force").err())
                .isEqualTo("wrote mine/tokens.css\n");
    }

    @Test
    void oursEjectedAndUsedMakeTheSamePages() throws IOException {
        Thrive.run(site, "report", "-o", "../before");
        assertThat(Thrive.run(site, "report", "--eject", "templates").code()).isZero();

        Thrive run = Thrive.run(site, "report", "-o", "../after");

        assertThat(run.code()).isZero();
        assertThat(run.err()).doesNotContain("F29");
        assertThat(files(folder.resolve("after"))).hasSizeGreaterThan(10).isEqualTo(files(folder.resolve("before")));
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }
}
