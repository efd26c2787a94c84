package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import thrive.cli.line.Surroundings;
import thrive.desk.FakePrograms;

/** {@code thrive report --watch} and {@code --open}: pages grow while sheets are typed in, and somebody sees them. */
@DisabledOnOs(OS.WINDOWS)
class ReportWatchTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Path> watched = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private Path site;

    @BeforeEach
    void makeASite() {
        Thrive.run(folder, "init", "here", "--place", "Here", "--tables", "red,blue", "--date", "2026-03-12");
        site = folder.resolve("here");
    }

    private int run(Set<String> terminals, List<Runnable> changes, String... typed) throws IOException {
        Iterator<Runnable> next = changes.iterator();
        for (String name : List.of("xdg-open", "open", "chromium")) {
            FakePrograms.make(folder.resolve("bin/" + name), FakePrograms.PRINTS);
        }
        Surroundings surroundings = new Surroundings(
                new BufferedReader(Reader.nullReader()),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                Map.of(
                        "PATH", folder.resolve("bin").toString(),
                        "DISPLAY", ":0",
                        "RECORD", folder.resolve("record").toString()),
                site,
                terminals,
                paths -> {
                    watched.addAll(paths);
                    return () -> {
                        boolean more = next.hasNext();
                        if (more) {
                            next.next().run();
                        }
                        return more;
                    };
                },
                command -> opened.add(command.get(command.size() - 1)));
        return App.run(surroundings, typed).number();
    }

    private Runnable score(String table, String rows) {
        return () -> {
            try {
                Files.writeString(site.resolve("baseline/scores/" + table + ".csv"), "principle,score\n" + rows);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private String page(String name) throws IOException {
        return Files.readString(site.resolve("reports/baseline/" + name));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aHandoutIsWrittenAnewWithEachSheetAndNotWhenNothingChanges() throws IOException {
        int code = run(
                Set.of(),
                List.of(score("red", "MAC-1,2\n"), () -> {}, score("blue", "MAC-1,3\n")),
                "report",
                "summary",
                "--watch");
        assertThat(code).isZero();
        assertThat(said())
                .containsSubsequence(
                        "no summary: the score sheets of round baseline are still blank",
                        "wrote 4 files in reports, reports/baseline",
                        "nothing to write: every file already says just this",
                        "wrote reports/baseline/summary.html",
                        "wrote reports/baseline/summary.md");
        assertThat(page("summary.md")).contains("2 tables took part");
        assertThat(watched).containsExactly(site);
    }

    @Test
    void theLastGoodPagesStayWhileASheetIsWrong() throws IOException {
        int code = run(
                Set.of("out", "err"),
                List.of(score("red", "MAC-1,2\n"), score("blue", "MAC-1,9\n"), score("blue", "MAC-1,3\n")),
                "report",
                "summary",
                "--format",
                "html",
                "--watch");
        assertThat(code).isZero();
        String[] screens = out.toString(StandardCharsets.UTF_8).split("\u001b\\[H\u001b\\[2J\u001b\\[3J", -1);
        assertThat(screens).hasSize(5);
        assertThat(screens[1]).contains("no summary: ", "Watching the sheets; Ctrl-C ends.");
        assertThat(screens[2]).contains("wrote reports/baseline/summary.html\n", "wrote reports/index.html\n");
        assertThat(screens[3]).contains("no result: 1 error").doesNotContain("wrote");
        assertThat(screens[4]).contains("wrote reports/baseline/summary.html\n").doesNotContain("no result");
        assertThat(page("summary.html")).contains("Here");
    }

    @Test
    void aFileThatCannotBeWrittenForAMomentEndsNoWatch() throws IOException {
        Path inTheWay = site.resolve("reports/baseline/summary.html");
        int code = run(
                Set.of(),
                List.of(
                        () -> {
                            score("red", "MAC-1,2\n").run();
                            assertThat(inTheWay.toFile().mkdirs()).isTrue();
                        },
                        () -> assertThat(inTheWay.toFile().delete()).isTrue()),
                "report",
                "summary",
                "--format",
                "html",
                "--watch");
        assertThat(code).isZero();
        assertThat(said().replaceAll("\\s+", " "))
                .containsSubsequence("cannot be written: it is a folder", "wrote reports/baseline/summary.html");
    }

    @Test
    void whileWatchingOnlyChangedPagesArePrintedAndThePageIsOpenedOnce() throws IOException {
        int code = run(
                Set.of(),
                List.of(score("red", "MAC-1,2\n"), () -> {}, score("blue", "MAC-1,3\n")),
                "report",
                "summary",
                "--format",
                "pdf",
                "--watch",
                "--open");
        assertThat(code).isZero();
        assertThat(opened)
                .containsExactly(site.resolve("reports/baseline/summary.pdf").toString());
        assertThat(Files.readString(folder.resolve("record")).lines()).hasSize(2);
    }

    @Test
    void openShowsTheOnePageThatWasAskedForOrElseTheIndex() throws IOException {
        score("red", "MAC-1,2\n").run();
        run(Set.of(), List.of(), "report", "summary", "--open");
        run(Set.of(), List.of(), "report", "summary", "--format", "md", "--open");
        run(Set.of(), List.of(), "report", "--open");
        run(Set.of(), List.of(), "report", "summary", "baseline", "--format", "md", "--open", "-o", "out");
        run(Set.of(), List.of(), "report", "--open", "--dry-run");
        assertThat(opened)
                .containsExactly(
                        site.resolve("reports/baseline/summary.html").toString(),
                        site.resolve("reports/baseline/summary.md").toString(),
                        site.resolve("reports/index.html").toString(),
                        site.resolve("out").toString());
        assertThat(said()).contains("opened reports/baseline/summary.html");
    }

    @Test
    void whereNothingOpensPagesItSaysWhichOneToOpen() {
        Thrive run = Thrive.run(site, "report", "pack", "--open");
        assertThat(run.code()).isZero();
        assertThat(run.err()).endsWith("nothing here opens pages; to see them, open reports/baseline/pack.html\n");
    }
}
