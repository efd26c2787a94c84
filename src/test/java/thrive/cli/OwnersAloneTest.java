package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thrive.files.TempSite;

/** Owners, dates and ideals in rows of gap sheets that hold no item. */
class OwnersAloneTest {

    private static final String SHEET =
            "principle,ideal,gaps,owner,by when\nMES-2,,,Dr Smith,May\nMES-1,,,,June\nMES-1,Our own words,,,\n";

    @TempDir
    Path folder;

    private TempSite site() {
        return new TempSite(folder).with("baseline/gaps/red.csv", SHEET);
    }

    private void agreed() {
        site().with("baseline/decision.yaml", """
                schema: thrive-decision/1
                date: 2026-04-16
                priorities:
                  - {principle: MES-2}
                  - {principle: MAC-1}
                  - {principle: MAC-2}
                  - {principle: MIC-1}
                  - {principle: MIC-2}
                """);
    }

    private static Map<String, String> owner(String owner, String byWhen) {
        return Map.of("table", "red", "owner", owner, "byWhen", byWhen);
    }

    @Test
    void theyNameThePrinciplesWhereOnlyTheSheetsDo() {
        site();
        Json gaps = Thrive.run(folder, "gaps", "-f", "json").json();

        assertThat(gaps.at("priorities/0").text("principle")).isEqualTo("MES-1");
        assertThat(gaps.at("priorities/0/assignments").list()).isEqualTo(List.of(owner("", "June")));
        assertThat(gaps.at("priorities/1/assignments").list()).isEqualTo(List.of(owner("Dr Smith", "May")));
        assertThat(gaps.at("priorities/0/editedIdeals").list())
                .isEqualTo(List.of(Map.of("text", "Our own words", "tables", List.of("red"))));
        assertThat(gaps.at("priorities").items()).hasSize(2);
    }

    @Test
    void theOwnerOfAPriorityIsShownWithItAndTheRestIsListedBelow() throws IOException {
        agreed();
        Json gaps = Thrive.run(folder, "gaps", "-f", "json").json();
        assertThat(gaps.at("priorities/0/assignments").list()).isEqualTo(List.of(owner("Dr Smith", "May")));
        assertThat(gaps.at("unassignedAssignments").list())
                .isEqualTo(List.of(Map.of("table", "red", "owner", "", "byWhen", "June", "principle", "MES-1")));
        assertThat(gaps.at("unassignedIdeals").list())
                .isEqualTo(List.of(Map.of("text", "Our own words", "tables", List.of("red"), "principle", "MES-1")));

        assertThat(Thrive.run(folder, "gaps").out())
                .contains("  Owner (red): Dr Smith, by May\n")
                .contains("""
                        About principles that are no priority
                          MES-1, ideal, reworded: Our own words (red)
                          MES-1, owner (red): not named, by June
                        """);
        assertThat(Thrive.run(folder, "gaps", "-f", "csv").out()).endsWith("""
                        1,MES-2,Easy ways in,owner,Dr Smith,red,
                        1,MES-2,Easy ways in,by when,May,red,
                        "",MES-1,Needs first,ideal,Our own words,red,
                        "",MES-1,Needs first,by when,June,red,
                        """);

        Thrive.run(folder, "report", "gaps", "--format", "md");
        assertThat(Files.readString(folder.resolve("reports/baseline/gaps.md")))
                .contains("(MES-2)\n\nWritten by 1 table.\n")
                .contains("| June | By when | MES-1 | Needs first | Red |")
                .contains("| Our own words | Ideal | MES-1 | Needs first | Red |");
    }

    @Test
    void anAverageWithoutScoresIsNoCrash() {
        new TempSite(folder)
                .with("baseline/scores/red.csv", "principle,score,respondent\nMES-2,,Ann\nMES-2,3,Average\n");

        assertThat(Thrive.run(folder, "check").code()).isZero();
        Thrive score = Thrive.run(folder, "score", "-f", "json");
        assertThat(score.code()).isZero();
        assertThat(score.json().at("principles/3/n").value()).hasToString("0");
    }
}
