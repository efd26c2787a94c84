package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said beside a result, or in place of one: all that only this run can tell, and of the rest where it is told. */
class MessagesTest {

    private static final String HINT = " (--skip-bad leaves out what is faulty)\n";
    private static final String LATER = "thrive check lists";

    @TempDir
    Path folder;

    private ThreeTables site = new ThreeTables(Path.of(""));

    @BeforeEach
    void site() throws IOException {
        site = ThreeTables.in(folder);
    }

    private void separateBySemicolons(String file) throws IOException {
        site.write(file, site.read(file).replace(',', ';'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "consensus", "gaps", "report"})
    void whereFaultyCellsCanBeLeftOutThatIsSaid(String command) throws IOException {
        site.write("baseline/scores/red.csv", "principle,score\nP-1,9\n");
        site.write("baseline/rankings/red.csv", "rank,principle\n1,P-99\n");
        site.write("baseline/gaps/red.csv", "principle,gaps\nP-99,none there\n");
        Thrive run = site.run(command);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("no result: ").endsWith(HINT);
        assertThat(site.run(command, "--skip-bad").err()).doesNotContain("--skip-bad");
    }

    @Test
    void itIsNotSaidWhereItWouldNotHelp() throws IOException {
        assertThat(site.run("score", "nowhere.csv").err()).endsWith("no result: 1 error\n");

        site.write("baseline/rankings/red.csv", "rank,principle\n1,P-99\n");
        assertThat(site.run("decide", "P-1", "P-2", "P-3", "P-4", "P-5").err()).endsWith("no result: 1 error\n");

        site.change("principles.yaml", "ideal: All of it", "idael: All of it");
        assertThat(site.run("score").err()).contains("no result: ").doesNotContain("--skip-bad");
        site.change("site.yaml", "place: Ford", "palce: Ford");
        assertThat(site.run("consensus").err()).contains("no result: ").doesNotContain("--skip-bad");
    }

    @Test
    void neitherIsItForWeightsAndBallotsThatAreAllOrNothing() throws IOException {
        site.write("w.csv", "table,weight\nred,much\nblue,1\ngreen,1\n");
        assertThat(site.run("consensus", "--weights", "w.csv").err()).endsWith("no result: 1 error\n");
        site.write("b.soc", "1: 1,1\n");
        assertThat(site.run("consensus", "--ballots", "b.soc").err())
                .contains("no result: ")
                .doesNotContain("--skip-bad");
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "report", "decide P-1 P-2 P-3 P-4 P-5 --dry-run"})
    void whatCheckReadsIsOnlyCounted(String command) throws IOException {
        separateBySemicolons("baseline/scores/red.csv");
        separateBySemicolons("baseline/rankings/red.csv");
        site.write("baseline/gaps/red.csv", "principle;gaps\nP-1;none there\n");
        Thrive run = site.run(command.split(" ", -1));
        assertThat(run.err()).contains(" about the site's files; " + LATER).doesNotContain("warning[");
        assertThat(site.run("check").out()).contains("warning[F12]");
    }

    @Test
    void sheetsOnTheCommandLineAreToldOfAtOnce() throws IOException {
        site.write("late/red.csv", "rank;principle\n1;P-1\n2;P-2\n3;P-3\n4;P-4\n5;P-5\n");
        Thrive run = site.run("consensus", "late/red.csv");
        assertThat(run.code()).as(run.toString()).isZero();
        assertThat(run.err()).contains("warning[F12]", "  --> late/red.csv:1:1");
    }

    @Test
    void withoutASiteAllIsToldAtOnce() throws IOException {
        site.delete("site.yaml");
        separateBySemicolons("baseline/scores/red.csv");
        separateBySemicolons("baseline/scores/blue.csv");
        Thrive run = site.run("score", "--model", "principles.yaml", "baseline/scores/*.csv");
        assertThat(run.code()).as(run.toString()).isZero();
        assertThat(run.err())
                .containsOnlyOnce("warning[F12]")
                .contains("  --> baseline/scores/blue.csv:1:1\n      and baseline/scores/red.csv:1:1\n")
                .doesNotContain(LATER);
    }

    @Test
    void soAreTheWarningsOfBareFilesThatGiveNoResult() throws IOException {
        site.delete("site.yaml");
        site.write("baseline/scores/red.csv", "principle;score\nP-1;9\n");
        Thrive run = site.run("score", "--model", "principles.yaml", "baseline/scores/red.csv");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).containsSubsequence("warning[F12]", "error[V03]", "no result: 1 error" + HINT);
    }

    @Test
    void aFileOfWeightsIsToldOfAtOnceAndTheSheetsAreCounted() throws IOException {
        separateBySemicolons("baseline/rankings/red.csv");
        site.write("w.csv", "table;weight\nred;1\nblue;2\ngreen;1\n");
        Thrive run = site.run("consensus", "--weights", "w.csv");
        assertThat(run.code()).as(run.toString()).isZero();
        assertThat(run.err())
                .containsSubsequence(
                        "warning[F12]", "  --> w.csv:1:1", "1 warning about the site's files; thrive check lists it\n");
        assertThat(run.err()).doesNotContain("rankings/red.csv");
    }

    @Test
    void theConsensusNamesTheTablesThatAreMissing() throws IOException {
        assertThat(site.run("consensus").out()).contains("\nAll of 3 tables handed in a ranking. 6 of 6 principles");

        site.delete("baseline/rankings/green.csv");
        assertThat(site.run("consensus").out())
                .contains("\n2 of 3 tables handed in a ranking; still missing: green. 6 of 6 principles");
        assertThat(site.run("consensus", "-f", "md").out())
                .startsWith("# Ford, Baseline: consensus\n\n"
                        + "2 of 3 tables handed in a ranking; still missing: green.\n\n| rank |");

        site.write("baseline/rankings/blue.csv", "rank,principle\n1,\n2,\n");
        assertThat(site.run("consensus").out())
                .contains("\n1 of 3 tables handed in a ranking; still missing: blue and green.");
    }

    @Test
    void theMarkdownOfTheScoresNamesThemToo() throws IOException {
        site.delete("baseline/scores/blue.csv");
        assertThat(site.run("score", "-f", "md").out())
                .startsWith("# Ford, Baseline: baseline\n\n"
                        + "2 of 3 tables handed in a score sheet; still missing: blue.\n\n| principle |");
    }

    @Test
    void ballotsHaveNoTablesThatCouldBeMissing() throws IOException {
        site.write("b.txt", "A>B\n");
        assertThat(site.run("consensus", "--ballots", "b.txt", "-f", "md").out())
                .startsWith("# Consensus of b.txt\n\n| rank |");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " --dry-run", " score", " ranking --format html"})
    void sheetsTellsWhatTheDefinitionsAreWarnedOf(String more) throws IOException {
        site.change(
                "site.yaml",
                "rounds: [",
                "rounds: [{id: later, title: Later, scored: 2027-03-12, prioritised: 2027-04-16}, ");
        Thrive run = site.run(("sheets --round baseline" + more).split(" ", -1));
        assertThat(run.code()).as(run.toString()).isZero();
        assertThat(run.err()).contains("warning[S10]", "  --> site.yaml:5:");
    }

    @Test
    void aNewSiteHasNothingToBeWarnedOf() {
        Thrive run = Thrive.run(folder, "init", "new", "--place", "New", "--tables", "red,blue");
        assertThat(run.code()).isZero();
        assertThat(run.err()).startsWith("wrote new/site.yaml\n").doesNotContain("warning");
        assertThat(Files.exists(folder.resolve("new/principles.yaml"))).isTrue();
    }
}
