package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What earlier runs left among the handouts is of today, or nothing links it. */
class PaperRefreshTest {

    private static final String REPORTS = "reports/baseline/";

    @TempDir
    Path folder;

    private ThreeTables site = new ThreeTables(Path.of(""));

    @BeforeEach
    void site() throws IOException {
        site = ThreeTables.in(folder);
    }

    private String index() throws IOException {
        return site.read(REPORTS + "index.html");
    }

    private Thrive report(String... more) {
        String[] all = new String[more.length + 1];
        all[0] = "report";
        System.arraycopy(more, 0, all, 1, more.length);
        Thrive run = site.run(all);
        assertThat(run.code()).as(run.toString()).isZero();
        return run;
    }

    @Test
    void printedSheetsThatLieThereAreMadeAnewWithTheModelOfToday() throws IOException {
        site.run("sheets", "--format", "html");
        site.change("principles.yaml", "One policy", "One plan for all");

        Thrive run = report();

        assertThat(run.err())
                .contains("wrote " + REPORTS + "score-sheet.html\n", "wrote " + REPORTS + "ranking-sheet.html\n");
        for (String sheet : new String[] {"score-sheet", "ranking-sheet", "gap-sheet"}) {
            assertThat(site.read(REPORTS + sheet + ".html"))
                    .as(sheet)
                    .contains("One plan for all")
                    .doesNotContain("One policy");
            assertThat(index()).contains("href=\"" + sheet + ".html\"");
        }
        assertThat(report().err()).contains("nothing to write");
    }

    @Test
    void aGapSheetFollowsTheDecision() throws IOException {
        site.run("sheets", "gap", "--format", "html");
        assertThat(site.read(REPORTS + "gap-sheet.html")).doesNotContain("Peer support");
        site.run("decide", "P-6", "P-1", "P-2", "P-4", "P-5", "--because", "P-6=asked for", "--because", "P-3=done");

        assertThat(report("poster").err()).contains("wrote " + REPORTS + "gap-sheet.html\n");
        assertThat(site.read(REPORTS + "gap-sheet.html"))
                .contains("Peer support")
                .doesNotContain("Shared figures");
    }

    @Test
    void noSheetIsMadeWhereNoneLies() {
        report();
        assertThat(site.root().resolve(REPORTS + "score-sheet.html")).doesNotExist();
    }

    @Test
    void aSheetThatCannotBeMadeAnewIsNotLinkedAndIsToldOf() throws IOException {
        site.run("sheets", "ranking", "--format", "html");
        site.write("baseline/scores/red.csv", "principle,score\nP-1,9\n");

        Thrive run = report("poster");

        assertThat(run.err())
                .contains("reports/baseline/ranking-sheet.html is of an earlier run and cannot be made")
                .containsPattern("errors;\\s+thrive\\s+check\\s+lists\\s+them");
        assertThat(index()).contains("poster.html").doesNotContain("ranking-sheet.html");
    }

    @Test
    void aGapSheetWithoutPrioritiesIsNotLinked() throws IOException {
        site.run("sheets", "gap", "--format", "html");
        for (String table : new String[] {"red", "blue", "green"}) {
            site.delete("baseline/rankings/" + table + ".csv");
        }
        assertThat(report("summary").err()).contains("gap-sheet.html is of an earlier run and cannot be made");
        assertThat(index()).contains("summary.html").doesNotContain("gap-sheet.html");
    }

    @Test
    void handoutsOfAnEarlierRunThatSayTheSameStayLinkedWhateverTheirEdition() throws IOException {
        report("summary", "--mono");
        report("poster", "--large-print", "--mono");
        Thrive run = report("priorities");
        assertThat(run.err()).doesNotContain("earlier run");
        assertThat(index()).contains("summary.html", "summary.md", "poster.html", "priorities.html");
    }

    @Test
    void handoutsOfAnEarlierRunThatSaySomethingElseAreNot() throws IOException {
        report();
        site.change("baseline/scores/red.csv", "P-1,3", "P-1,1");

        Thrive run = report("poster");

        assertThat(run.err()).contains("of an earlier run, and no longer true: ", REPORTS + "summary.html");
        assertThat(index()).contains("poster.html").doesNotContain("summary.", "href=\"baseline.");
        assertThat(Files.exists(site.root().resolve(REPORTS + "summary.html"))).isTrue();

        report();
        assertThat(index()).contains("summary.html", "baseline.html");
    }

    @Test
    void anotherRoundsHandoutsAreLookedAtToo() throws IOException {
        site.change("site.yaml", "2026-04-16}]", "2026-04-16}, {id: later, title: Later, scored: 2027-03-12}]");
        report("summary", "--round", "baseline");
        site.run("sheets", "score", "--round", "baseline", "--format", "html");
        String sheet = site.read(REPORTS + "score-sheet.html");
        site.write("later/scores/red.csv", "principle,score\nP-1,3\n");
        site.change("baseline/scores/red.csv", "P-1,3", "P-1,1");
        site.change("principles.yaml", "Peer support", "Help from peers");

        Thrive run = report("summary", "--round", "later");

        assertThat(run.err()).contains(REPORTS + "summary.html", REPORTS + "score-sheet.html");
        assertThat(site.read("reports/index.html"))
                .contains("later/summary.html")
                .doesNotContain("\"baseline/");
        assertThat(site.read(REPORTS + "score-sheet.html")).isEqualTo(sheet);
    }

    @Test
    void inAFolderOfOnesOwnASheetIsLeftAloneAndLinkedWhileItIsTrue() throws IOException {
        site.run("sheets", "score", "--format", "html", "-o", "all");
        report("summary", "-o", "all");
        assertThat(site.read("all/index.html")).contains("score-sheet.html");
        site.change("principles.yaml", "One policy", "One plan for all");
        assertThat(report("summary", "-o", "all").err()).contains("no longer true: all/score-sheet.html");
        assertThat(site.read("all/index.html")).doesNotContain("score-sheet.html");
        assertThat(site.read("all/score-sheet.html")).contains("One policy");
    }
}
