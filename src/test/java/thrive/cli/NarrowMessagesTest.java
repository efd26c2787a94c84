package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thrive.render.terminal.Layout;

/** No message is wider than a terminal, whatever the files hold; the name of a file that was written is not broken. */
class NarrowMessagesTest {

    private static final List<String> COMMANDS = List.of(
            "check",
            "score",
            "score --skip-bad -v",
            "consensus -v",
            "consensus --skip-bad",
            "consensus --weights w.csv",
            "consensus --ballots b.soc",
            "gaps -v",
            "gaps --skip-bad",
            "decide P-1 P-2 P-3 P-4 P-6",
            "decide P-1 --notes -q",
            "report",
            "report summary --skip-bad",
            "report pack --dry-run",
            "report poster --browser x --format pdf",
            "sheets",
            "sheets gap",
            "rank red P-1 P-99",
            "model show P-77",
            "score --round nothing-of-the-kind-is-in-this-site-or-in-any-other-that-I-know-of",
            "score baseline/scores/*.csv nowhere-to-be-found-at-all-in-this-folder-or-in-any-other-folder.csv",
            "init . --place Here",
            "frobnicate");

    private static final String LONG = "so much to tell about this that it goes on and on ".repeat(6);
    private static final String UNBROKEN = "x".repeat(300);

    @TempDir
    Path folder;

    private ThreeTables site = new ThreeTables(Path.of(""));

    @BeforeEach
    void site() throws IOException {
        site = ThreeTables.in(folder);
        site.write("w.csv", "table;weight;" + LONG + "\nred;1;\nblue;" + UNBROKEN + ";\n");
        site.write("b.soc", "# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: " + UNBROKEN + "\n1: 1,1," + LONG + "\n");
    }

    private void allIsNarrow() {
        for (String command : COMMANDS) {
            Thrive run = site.run(command.split(" ", -1));
            assertThat(run.code()).as(run.toString()).isNotEqualTo(70);
            Stream<String> lines =
                    command.equals("check") ? run.out().lines() : run.err().lines();
            assertThat(lines.filter(line -> !line.startsWith("wrote ") && !line.startsWith("would write ")))
                    .as(command)
                    .allSatisfy(line -> assertThat(Layout.width(line)).as(line).isLessThanOrEqualTo(80));
        }
    }

    @Test
    void inACleanSite() {
        allIsNarrow();
    }

    @Test
    void whereCellsAreLongAndWrong() throws IOException {
        site.write(
                "baseline/scores/red.csv",
                "principle,score,notes," + LONG + "\nP-1," + UNBROKEN + "," + LONG + "\n" + LONG + ",3,\nP-2,9," + LONG
                        + "\n");
        site.write(
                "baseline/rankings/red.csv",
                "rank,principle,reason\n" + LONG + ",P-1," + LONG + "\n1,漢字" + LONG + "\n");
        site.write("baseline/gaps/red.csv", "principle,gaps\n" + UNBROKEN + "," + LONG + "\nP-1,\"" + LONG + "\n");
        allIsNarrow();
    }

    @Test
    void whereFilesHaveLongNames() throws IOException {
        String name = "Ford’s very first baseline workshop in the town hall, scores of the red table - copy (2)";
        site.write("baseline/scores/" + name + ".csv", "principle;score\nP-1;3\nP-7;4\n");
        site.write("baseline/rankings/" + "y".repeat(120) + ".csv", "rank,principle\n1,P-1\n9,P-2\n");
        allIsNarrow();
    }

    @Test
    void whereTheSitesOwnFilesAreWrong() throws IOException {
        site.change("site.yaml", "place: Ford", "place: Ford\n" + UNBROKEN + ": {a: 1}\nnext: [{waht: " + LONG + "}]");
        allIsNarrow();
    }

    @Test
    void whereTheModelIsWrong() throws IOException {
        site.change("principles.yaml", "name: One policy", "name: One policy\n    " + UNBROKEN + ": " + LONG);
        allIsNarrow();
    }

    @Test
    void whereTheDecisionIsWrong() throws IOException {
        site.write(
                "baseline/decision.yaml",
                "schema: thrive-decision/1\ndate: 2026-04-16\npriorities:\n  - {principle: " + UNBROKEN + ", because: "
                        + LONG + "}\n");
        allIsNarrow();
    }

    @Test
    void whereManySheetsAreBlank() throws IOException {
        StringBuilder tables = new StringBuilder("tables: [{id: red}");
        for (int i = 0; i < 40; i++) {
            tables.append(", {id: a-table-with-quite-a-long-name-").append(i).append('}');
            site.write("baseline/scores/a-table-with-quite-a-long-name-" + i + ".csv", "principle,score\nP-1,\n");
        }
        site.change("site.yaml", "tables: [{id: red}, {id: blue}, {id: green}]", tables + "]");
        site.delete("baseline/scores/blue.csv");
        site.delete("baseline/scores/green.csv");
        allIsNarrow();
        assertThat(site.run("check").out()).containsOnlyOnce("info[S11]");
    }
}
