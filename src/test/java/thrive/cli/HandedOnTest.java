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

import thrive.files.TempSite;
import thrive.render.terminal.Layout;

/** What those must know who hand results and pages on is told beside them in full, and once. */
class HandedOnTest {

    @TempDir
    Path folder;

    private TempSite site = TempSite.unwritten();

    @BeforeEach
    void make() {
        site = new TempSite(folder);
        site.with("baseline/scores/red.csv", "principle,score,notes\nMAC-1,3,\nMES-1,2,\n");
        site.with("baseline/rankings/red.csv", "rank,principle\n1,MAC-1\n2,MAC-2\n3,MES-1\n4,MES-2\n5,MIC-1\n");
        site.with("baseline/gaps/red.csv", "principle,gaps\nMAC-1,Long waits\n");
    }

    private static void told(String err, String code) {
        assertThat(err).containsOnlyOnce("warning[" + code + "]").containsOnlyOnce("thrive explain " + code);
        assertThat(err.lines())
                .allSatisfy(line -> assertThat(Layout.width(line)).as(line).isLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "report gaps", "gaps", "gaps -f json"})
    void anAddressInAGapSheetIsTold(String typed) {
        site.with("baseline/gaps/red.csv", "principle,gaps\nMAC-1,ask jo@example.org\n");
        Thrive run = Thrive.run(folder, typed.split(" "));
        assertThat(run.code()).isZero();
        told(run.err(), "P01");
        assertThat(run.err()).contains("  --> baseline/gaps/red.csv:2:7   (cell B2)\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "report summary", "report baseline", "score"})
    void numbersInAScoreSheetAreTold(String typed) {
        site.with(
                "baseline/scores/red.csv",
                "principle,score,notes\nMAC-1,3,ring 01632 960123\nMES-1,2,of 943 476 5919\n");
        Thrive run = Thrive.run(folder, typed.split(" "));
        assertThat(run.code()).isZero();
        told(run.err(), "P03");
        told(run.err(), "P02");
    }

    @Test
    void theSameInSheetsOfSeveralKindsIsToldOnceWithItsPlaces() {
        site.with("baseline/scores/red.csv", "principle,score,notes\nMAC-1,3,jo@example.org\n");
        site.with("baseline/gaps/red.csv", "principle,gaps\nMAC-1,ask jo@example.org\n");
        String err = Thrive.run(folder, "report").err();
        told(err, "P01");
        assertThat(err).contains("baseline/gaps/red.csv:2:7", "baseline/scores/red.csv:2:9");
    }

    @Test
    void theOthersAreOnlyCounted() {
        assertThat(Thrive.run(folder, "gaps").err())
                .isEqualTo("1 warning about the site's files; thrive check lists it\n");
        assertThat(Thrive.run(folder, "report", "-q").err()).isEmpty();
    }

    @Test
    void rankingsThatChangedAfterTheDecisionAreToldAndThePageSaysSo() throws IOException {
        site.with("baseline/decision.yaml", """
                schema: thrive-decision/1
                date: 2026-04-16
                priorities:
                  - {principle: MAC-1}
                  - {principle: MAC-2}
                  - {principle: MES-1}
                  - {principle: MES-2}
                  - {principle: MIC-2}
                ballots: 5f0c
                """);
        Thrive run = Thrive.run(folder, "report", "priorities", "gaps");
        assertThat(run.code()).isZero();
        told(run.err(), "D05");
        assertThat(run.err().replaceAll("\\s+", " "))
                .contains("the rankings of round baseline have changed since the room decided on 2026-04-16:"
                        + " run thrive consensus --round baseline to see what they propose now");
        for (String form : new String[] {"html", "md"}) {
            assertThat(Files.readString(folder.resolve("reports/baseline/priorities." + form)))
                    .contains("The rankings have changed since the room decided on 16 April 2026: ");
        }
        assertThat(Files.readString(folder.resolve("reports/baseline/priorities.md")))
                .contains(
                        "- They now propose ‘Shared decisions’ (MIC-1), of which the decision says nothing.\n",
                        "- As far as the decision tells, they proposed ‘Clear endings’ (MIC-2) then, and no longer do.\n");
        told(Thrive.run(folder, "gaps").err(), "D05");
    }

    @Test
    void aDecisionThatDoesNotSayWhichRankingsItIsOfIsLeftAlone() throws IOException {
        site.with("baseline/decision.yaml", """
                schema: thrive-decision/1
                priorities: [{principle: MAC-1}, {principle: MAC-2}, {principle: MES-1}, {principle: MES-2}, {principle: MIC-1}]
                """);
        assertThat(Thrive.run(folder, "report", "priorities").err()).doesNotContain("D05");
        assertThat(Files.readString(folder.resolve("reports/baseline/priorities.md")))
                .doesNotContain("have changed");
    }

    @Test
    void aRankingThatCannotBeReadInFullIsNoChange() {
        site.with("baseline/decision.yaml", """
                schema: thrive-decision/1
                priorities: [{principle: MAC-1}, {principle: MAC-2}, {principle: MES-1}, {principle: MES-2}, {principle: MIC-1}]
                ballots: 5f0c
                """);
        site.with("baseline/rankings/red.csv", "rank,principle\n1,MAC-1\n2,MAC-2\n3,MES-1\n4,MES-2\nx,MIC-1\n");
        Thrive run = Thrive.run(folder, "report", "priorities", "--skip-bad");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("error[R01]").doesNotContain("D05");
    }

    /** Who names the sheets of some tables does not want to hear that the others, whose sheets are there, have handed in nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"score baseline/scores/red.csv", "consensus baseline/rankings/red.csv"})
    void nothingSaysThatCheckListsWhatItDoesNot(String typed) {
        site.with("baseline/scores/red.csv", full("3"));
        site.with("baseline/scores/blue.csv", full("2").replace("MAC-1,2", "MAC-1,1"));
        site.with("baseline/scores/red.csv", full("3").replace("MAC-1,3", "MAC-1,1"));
        site.with("baseline/rankings/blue.csv", "rank,principle\n1,MAC-2\n2,MAC-1\n3,MES-1\n4,MES-2\n5,MIC-1\n");
        Thrive run = Thrive.run(folder, typed.split(" "));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
    }

    private static String full(String score) {
        StringBuilder sheet = new StringBuilder("principle,score\n");
        for (String id : new String[] {"MAC-1", "MAC-2", "MES-1", "MES-2", "MIC-1", "MIC-2"}) {
            sheet.append(id).append(',').append(score).append('\n');
        }
        return sheet.toString();
    }
}
