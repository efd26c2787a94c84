package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a site, a model or a sheet holds comes alive in no Markdown: GitHub makes nothing of it that it does not make of plain words. */
class MarkdownIsInertTest {

    private static final List<String> COMMANDS = List.of("score", "consensus", "gaps");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>bold</b>",
                "<img src=x onerror=alert(1)>",
                "<!-- gone -->",
                "[here](https://example.org)",
                "![seen](x.png)",
                "[ref]: https://example.org",
                "https://example.org/a",
                "HTTP://EXAMPLE.ORG",
                "www.example.org",
                "see WWW.example.org now",
                "<https://example.org>",
                "jo@example.org",
                "mailto:jo@example.org",
                "@everyone",
                "(@everyone)",
                "$x$ and $$y$$",
                "# heading",
                "- [ ] task",
                "1. one",
                "1) one",
                "+ plus",
                "> quoted",
                "`code`",
                "**strong** and __strong__",
                "*em* _em_ ~~gone~~ ~gone~",
                "a | b",
                "back\\",
                "back\\|",
                "&lt;b&gt; &amp; &#64;everyone",
                "---",
                "===",
                "```",
                "    indented",
                "ftp://example.org",
                "xmpp:a@b.c"
            })
    void nothingComesAlive(String text) throws IOException {
        assertThat(live(text)).isEqualTo(live("plain"));
    }

    @Test
    void theRendererSeesWhatIsAlive() {
        assertThat(LiveMarkdown.in("@everyone $x$ https://example.org <b>x</b> [a](b)\n"))
                .containsEntry("mention", 1)
                .containsEntry("formula", 1)
                .containsEntry("address", 1)
                .containsEntry("a", 1)
                .containsEntry("b", 1);
    }

    /** What comes alive in each Markdown of a site in which the text stands in every place that takes words. */
    private Map<String, Map<String, Integer>> live(String text) throws IOException {
        Path root = folder.resolve(Integer.toHexString(text.hashCode()));
        ThreeTables site = ThreeTables.in(root);
        String quoted = "'" + text.replace("'", "''") + "'";
        site.write("site.yaml", """
                schema: thrive-site/1
                place: PLACED
                model: principles.yaml
                aims: [PLACED]
                tables: [{id: red, name: PLACED}, {id: blue}, {id: green}]
                rounds: [{id: baseline, title: PLACED, scored: 2026-03-12, prioritised: 2026-04-16}]
                """.replace("PLACED", quoted));
        site.write(
                "principles.yaml",
                site.read("principles.yaml")
                        .replaceAll("(name|title): ([A-Z][^,}\\n]*)", "$1: " + Matcher.quoteReplacement(quoted)));
        for (String table : List.of("red", "blue", "green")) {
            site.write(
                    "baseline/gaps/" + table + ".csv",
                    "principle,in place,gaps,training\nP-2,\"!\",\"!\nand !\",\"!\"\n"
                            .replace("!", text.replace("\"", "\"\"")));
        }
        Map<String, Map<String, Integer>> live = new TreeMap<>();
        for (String command : COMMANDS) {
            Thrive ran = site.run(command, "-f", "md");
            assertThat(ran.code()).as(ran.err()).isZero();
            live.put(command, LiveMarkdown.in(ran.out()));
        }
        Thrive report = site.run("report", "--format", "md");
        assertThat(report.code()).as(report.err()).isZero();
        try (Stream<Path> files = Files.walk(site.root().resolve("reports"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                live.put(String.valueOf(file.getFileName()), LiveMarkdown.in(Files.readString(file)));
            }
        }
        return live;
    }
}
