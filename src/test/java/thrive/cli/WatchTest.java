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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thrive.cli.line.Surroundings;

/** {@code --watch}: the picture grows while tables read out. */
class WatchTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Path> watched = new ArrayList<>();

    /** Runs the program; each time it waits for a change, the next of these is made. */
    private int watch(Set<String> terminals, List<Runnable> changes, String... typed) {
        Iterator<Runnable> next = changes.iterator();
        Surroundings surroundings = new Surroundings(
                new BufferedReader(Reader.nullReader()),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                Map.of(),
                folder,
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
                });
        return App.run(surroundings, typed).number();
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theConsensusOfANewSiteGrowsAsTablesAreRanked() {
        Thrive.run(folder, "init", "here", "--place", "Here", "--tables", "red,blue");
        Path site = folder.resolve("here");
        int code = watch(
                Set.of(),
                List.of(
                        () -> Thrive.run(site, "rank", "red", "MES-2", "MAC-1"),
                        () -> Thrive.run(site, "rank", "blue", "MES-2", "MIC-1")),
                "consensus",
                "--watch",
                "--site",
                "here");
        assertThat(code).isZero();
        String all = out.toString(StandardCharsets.UTF_8);
        assertThat(all)
                .containsSubsequence(
                        "0 of 2 tables handed in a ranking; still missing: red and blue.",
                        "1 of 2 tables handed in a ranking; still missing: blue. 2 of 21",
                        "All of 2 tables handed in a ranking. 3 of 21",
                        "named by 2 of 2: 5 red + 5 blue");
        assertThat(all).doesNotContain("\u001b");
        assertThat(watched).containsExactly(site);
    }

    @Test
    void aSheetThatIsWrongForAMomentIsToldAndTheWatchGoesOn() {
        Thrive.run(folder, "init", "here", "--place", "Here", "--tables", "red");
        int code = watch(
                Set.of("out"),
                List.of(
                        () -> write("here/baseline/rankings/red.csv", "rank,principle\n1,MAC-77\n"),
                        () -> write("here/baseline/rankings/red.csv", "rank,principle\n1,MAC-1\n")),
                "consensus",
                "--watch",
                "--site",
                "here");
        assertThat(code).isZero();
        String[] screens = out.toString(StandardCharsets.UTF_8).split("\u001b\\[H\u001b\\[2J\u001b\\[3J", -1);
        assertThat(screens).hasSize(4);
        assertThat(screens[1])
                .contains("0 of 1 table handed in a ranking; still missing: red.", "Watching the sheets; Ctrl-C ends.");
        assertThat(screens[2])
                .contains("0 of 1 table handed in a ranking; still missing: red.", "R06", "no result: 1 error");
        assertThat(screens[3]).contains("named by 1 of 1: 5 red").doesNotContain("R06");
    }

    @Test
    void aFileOfBallotsIsWatchedItself() {
        write("ballots.txt", "A>B\n");
        assertThat(watch(
                        Set.of(),
                        List.of(() -> write("ballots.txt", "B>A * 3\n")),
                        "consensus",
                        "--ballots",
                        "ballots.txt",
                        "--watch"))
                .isZero();
        assertThat(watched).containsExactly(folder.resolve("ballots.txt"));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsSubsequence("1 ballot on 1 line", "3 ballots on 1 line");
    }

    @Test
    void aScreenShowsTheTopOfTheResultAndTheMessagesInTheHeightOfTheWindow() {
        String result = "one\ntwo\nthree\nfour\nfive\nsix\n";
        assertThat(WatchScreen.screen(result, "", 20)).isEqualTo(result + "Watching the sheets; Ctrl-C ends.\n");
        assertThat(WatchScreen.screen(result, "warning\n", 7))
                .isEqualTo(
                        "one\ntwo\nthree\nfour\nwarning\n2 more lines do not fit. Watching the sheets; Ctrl-C ends.\n");
        assertThat(WatchScreen.screen("", "note\nnote\nwarning\nerror\nno result\n", 5))
                .isEqualTo("warning\nerror\nno result\n2 more lines do not fit. Watching the sheets; Ctrl-C ends.\n");
    }
}
