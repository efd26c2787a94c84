package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many at once, and files of other people: no result is lost, and nothing that is read is written over. */
class OtherPeoplesFilesTest {

    private static final int MANY = 10;

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void copyTheExample() {
        site = Thrive.copyOf("riverbank", folder);
    }

    private static List<Thrive> atOnce(int runs, IntFunction<Callable<Thrive>> run) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(runs);
        try {
            List<Callable<Thrive>> calls = new ArrayList<>();
            for (int i = 0; i < runs; i++) {
                calls.add(run.apply(i));
            }
            List<Thrive> done = new ArrayList<>();
            for (Future<Thrive> each : people.invokeAll(calls)) {
                done.add(each.get());
            }
            return done;
        } finally {
            people.shutdownNow();
        }
    }

    private static int onlyWinner(List<Thrive> runs) {
        assertThat(runs).extracting(Thrive::code).containsOnlyOnce(0).containsOnly(0, 2);
        return runs.indexOf(
                runs.stream().filter(run -> run.code() == 0).findFirst().orElseThrow());
    }

    @Test
    void ofTenInitsOneWins() throws Exception {
        List<Thrive> runs = atOnce(
                MANY, i -> () -> Thrive.run(folder, "init", "new", "--place", "Place " + i, "--tables", "t" + i));

        int winner = onlyWinner(runs);
        assertThat(folder.resolve("new/site.yaml")).content().contains("place: \"Place " + winner);
        assertThat(folder.resolve("new/baseline/scores").toFile().list()).containsExactly("t" + winner + ".csv");
    }

    @Test
    void ofTenInitsOfTheVerySameSiteOneWinsToo() throws Exception {
        for (int round = 0; round < 5; round++) {
            String site = "same" + round;
            onlyWinner(atOnce(MANY, i -> () -> Thrive.run(folder, "init", site, "--place", "P", "--tables", "red")));
        }
    }

    @Test
    void ofTenRankingsOfOneTableOneWins() throws Exception {
        Path small = ThreeTables.in(folder).root();
        Path sheet = Files.writeString(small.resolve("baseline/rankings/red.csv"), "rank,principle\n1,\n2,\n");

        int winner = onlyWinner(atOnce(MANY, i -> () -> Thrive.run(small, "rank", "red", list(i)[0], list(i)[1])));

        assertThat(sheet).content().contains("1," + list(winner)[0]).contains("2," + list(winner)[1]);
    }

    private static String[] list(int run) {
        String one = "P-" + (run % 5 + 1);
        return run < 5 ? new String[] {one, "P-6"} : new String[] {"P-6", one};
    }

    @Test
    void ofTenDecisionsOneWins() throws Exception {
        Path small = ThreeTables.in(folder).root();
        List<Thrive> runs = atOnce(
                MANY,
                i -> () -> Thrive.run(small, "decide", "--notes", "Run " + i + ".", "P-2", "P-1", "P-5", "P-3", "P-4"));

        int winner = onlyWinner(runs);

        assertThat(small.resolve("baseline/decision.yaml")).content().contains("Run " + winner + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "score     | site.yaml",
                "score     | principles.yaml",
                "score     | baseline/scores/red.csv",
                "consensus | baseline/rankings/red.csv",
                "score     | baseline/decision.yaml"
            })
    void aResultDoesNotReplaceWhatIsReadUnderWhateverName(String command, String file) throws IOException {
        Path read = site.resolve(file);
        byte[] before = Files.readAllBytes(read);
        Path link = Files.createSymbolicLink(folder.resolve("linked.txt"), read);
        Path other = Files.createLink(folder.resolve("same.txt"), read);
        Path around = folder.resolve("x").resolve("..").resolve("riverbank").resolve(file);
        Files.createDirectory(folder.resolve("x"));

        for (Path name : List.of(read, link, other, around)) {
            Thrive run = Thrive.run(site, command, "-o", name.toString());

            assertThat(run.code()).as(name.toString()).isEqualTo(2);
            assertThat(run.err()).contains("would be overwritten").contains("--force");
            assertThat(read).hasBinaryContent(before);
        }
    }

    @Test
    void norBareFilesBallotsWeightsAndModels() throws IOException {
        Path ballots = Files.writeString(folder.resolve("ballots.txt"), "Ann > Bo\n");
        Path weights = Files.writeString(folder.resolve("weights.csv"), "table,weight\nred,1\nblue,2\ngreen,3\n");
        Path model = Files.copy(site.resolve("principles.yaml"), folder.resolve("model.yaml"));
        Path sheet = Files.copy(site.resolve("baseline/scores/red.csv"), folder.resolve("red.csv"));

        assertRefused(ballots, folder, "consensus", "--ballots", "ballots.txt", "-o", "ballots.txt");
        assertRefused(model, folder, "score", "--model", "model.yaml", "red.csv", "-o", "model.yaml");
        assertRefused(sheet, folder, "score", "--model", "model.yaml", "red.csv", "-o", "red.csv");
        assertRefused(
                weights,
                ThreeTables.in(folder).root(),
                "consensus",
                "--weights",
                "../weights.csv",
                "-o",
                "../weights.csv");
        assertThat(Thrive.run(folder, "score", "--model", "model.yaml", "red.csv", "-o", "new.txt")
                        .code())
                .isZero();
        assertThat(Thrive.run(folder, "score", "--model", "model.yaml", "red.csv", "-f", "json", "-o", "new.txt")
                        .code())
                .isZero();
    }

    private static void assertRefused(Path file, Path where, String... typed) throws IOException {
        byte[] before = Files.readAllBytes(file);
        Thrive run = Thrive.run(where, typed);
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains("would be overwritten");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void reportWritesThroughNoLinkThatLeavesTheSiteAndWritesTheRest() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");
        Path other = Files.writeString(folder.resolve("other.txt"), "other");
        Path reports = Files.createDirectories(site.resolve("reports/baseline"));
        Files.createSymbolicLink(site.resolve("reports/index.html"), mine);
        Files.createSymbolicLink(reports.resolve("summary.html"), other);

        Thrive run = Thrive.run(site, "report", "--round", "baseline", "-f", "html");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("index.html").contains("summary.html").contains("leads out of the site");
        assertThat(mine).hasContent("mine");
        assertThat(other).hasContent("other");
        assertThat(reports.resolve("priorities.html")).isNotEmptyFile();
    }

    @Test
    void printedSheetsDoNotEither() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");
        Path reports = Files.createDirectories(site.resolve("reports/baseline"));
        Files.createSymbolicLink(reports.resolve("score-sheet.html"), mine);

        Thrive run = Thrive.run(site, "sheets", "score", "--round", "baseline", "-f", "html");

        assertThat(run.code()).isEqualTo(3);
        assertThat(mine).hasContent("mine");
    }
}
