package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import thrive.files.TempSite;

/** Scores with {@code --skip-bad}: what a faulty cell held is left out, which is neither blank nor not handed in. */
class SkipBadScoresTest {

    private static final String BLUE = "MAC-1,3;MAC-2,3;MES-1,3;MES-2,3;MIC-1,3;MIC-2,3";

    @TempDir
    Path folder;

    private TempSite site = TempSite.unwritten();

    @BeforeEach
    void make() {
        site = new TempSite(folder);
        scores("blue", BLUE);
    }

    private void scores(String table, String rows) {
        site.with("baseline/scores/" + table + ".csv", "principle,score\n" + rows.replace(";", "\n") + "\n");
    }

    private Json score() {
        Thrive run = Thrive.run(folder, "score", "--skip-bad", "-f", "json");
        assertThat(run.code()).isEqualTo(1);
        return run.json();
    }

    /** "3 3 DK - ! NA": what red answered, principle by principle; every table stands in one list only. */
    private static String red(Json result) {
        List<String> answers = new ArrayList<>();
        for (Json principle : result.at("principles").items()) {
            List<String> found = new ArrayList<>();
            if (principle.at("scores").map().containsKey("red")) {
                found.add(principle.text("scores/red"));
            }
            found(principle, "dontKnow", "DK", found);
            found(principle, "notApplicable", "NA", found);
            found(principle, "leftOut", "!", found);
            found(principle, "notScored", "-", found);
            assertThat(found).hasSize(1);
            answers.addAll(found);
        }
        return String.join(" ", answers);
    }

    private static void found(Json principle, String key, String sign, List<String> found) {
        if (principle.at(key).list().contains("red")) {
            found.add(sign);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A faulty score, first, in the middle, last; two of them; all.
                "MAC-1,9;MAC-2,2;MES-1,DK;MES-2,;MIC-1,NA;MIC-2,4 | ! 2 DK - NA 4",
                "MAC-1,2;MAC-2,2;MES-1,2.5;MES-2,;MIC-1,NA;MIC-2,4 | 2 2 ! - NA 4",
                "MAC-1,2;MAC-2,2;MES-1,2;MES-2,3;MIC-1,4;MIC-2,Apr-03 | 2 2 2 3 4 !",
                "MAC-1,two;MAC-2,2;MES-1,#REF!;MES-2,3;MIC-1,4;MIC-2,=A1 | ! 2 ! 3 4 !",
                "MAC-1,9;MAC-2,9;MES-1,9;MES-2,9;MIC-1,9;MIC-2,9 | ! ! ! ! ! !",
                // A faulty code: the principle without a row is the one.
                "XXX-1,2;MAC-2,2;MES-1,2;MES-2,2;MIC-1,2;MIC-2,3 | ! 2 2 2 2 3",
                "MAC-1,2;MAC-2,2;MES-11,2;MES-2,2;MIC-1,2;MIC-2,3 | 2 2 ! 2 2 3",
                "MAC-1,2;MAC-2,2;MES-1,2;MES-2,2;MIC-1,2;,3 | 2 2 2 2 2 !",
                "MAC-1,2;X,2;MES-1,2;Y,2;MIC-1,2;MIC-2,3 | 2 ! 2 ! 2 3",
                // Of more principles without a row nobody knows which one it is.
                "MAC-1,2;MAC-2,2;X,2 | 2 2 - - - -",
                // A row twice: the first that says something counts; a faulty one says something, a blank one does not.
                "MAC-1,9;MAC-1,2;MAC-2,9;MAC-2,;MES-1,;MES-1,9;MES-2,1;MIC-1,1;MIC-2,2 | 2 ! ! 1 1 2",
            })
    void aFaultyCellIsLeftOutAndNotBlank(String rows, String expected) {
        scores("red", rows);
        Json result = score();
        assertThat(red(result)).isEqualTo(expected);
        assertThat(result.at("notHandedIn").list()).isEmpty();
        assertThat(result.at("principles/0/scores/blue").value()).isEqualTo(3);
    }

    /** Scores first; then don't know, not applicable, left out, blank. */
    @Test
    void amongRespondentsTheWeightiestAnswerCounts() {
        site.with("baseline/scores/red.csv", """
                principle,respondent,score,notes
                MAC-1,a,9,
                MAC-1,b,3,
                MAC-2,a,9,
                MAC-2,b,DK,
                MES-1,a,9,
                MES-1,b,NA,why
                MES-2,a,9,
                MES-2,b,,
                MIC-1,a,9,
                MIC-1,b,9,
                MIC-2,a,,
                MIC-2,b,,
                """);
        assertThat(red(score())).isEqualTo("3 DK NA ! ! -");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "principle,score;MAC-1,\"3;MAC-2,2",
                "what,how;MAC-1,3",
                "principle,score,score;MAC-1,3,3",
            })
    void aFileThatIsNoSheetIsLeftOutAndNotMissing(String text) {
        site.with("baseline/scores/red.csv", text.replace(";", "\n"));
        Json result = score();
        assertThat(red(result)).isEqualTo("! ! ! ! ! !");
        assertThat(result.at("notHandedIn").list()).isEmpty();
        assertThat(result.at("leftOutTables").list()).isEqualTo(List.of("red"));
        Thrive run = Thrive.run(folder, "score", "--skip-bad", "-v");
        assertThat(run.out())
                .contains("The score sheet of red cannot be read and is left out.")
                .doesNotContain("left out (faulty cell)");
        assertThat(run.err()).doesNotContain("has handed in no sheet");
    }

    @Test
    void theHandoutsTellOnceOfASheetThatIsLeftOut() throws IOException {
        site.with("baseline/scores/red.csv", "what,how\n");
        Thrive.run(folder, "report", "baseline", "summary", "--skip-bad");
        assertThat(page("summary.html")).contains("<dt>Sheet left out (faulty file):</dt> <dd><bdi>Red</bdi></dd>");
        assertThat(page("baseline.md"))
                .contains("- Sheet left out (faulty file): Red\n", "| × | 3 |")
                .doesNotContain("No score: Red");
    }

    /** An empty file holds nothing that could be left out. */
    @Test
    void anEmptyFileIsNotLeftOut() {
        site.with("baseline/scores/red.csv", "");
        Thrive run = Thrive.run(folder, "score", "--skip-bad", "-f", "json");
        assertThat(run.code()).isZero();
        assertThat(red(run.json())).isEqualTo("- - - - - -");
        assertThat(run.json().at("notHandedIn").list()).isEqualTo(List.of("red"));
    }

    @Test
    void everyFormSaysSo() throws IOException {
        scores("red", "MAC-1,9;MAC-2,2;MES-1,DK;MES-2,;MIC-1,2;MIC-2,4");
        assertThat(Thrive.run(folder, "score", "--skip-bad").out())
                .contains("All of 2 tables handed in a score sheet.", "left out (faulty cell): red", "not scored: red");
        assertThat(Thrive.run(folder, "score", "--skip-bad", "-f", "csv").out())
                .contains("MAC-1,meso,One policy,0,0,1,0,1,3,3,3.00,3,3,yes,no,left out,3\n");
        assertThat(Thrive.run(folder, "score", "--skip-bad", "-f", "md").out()).contains("| left out | 3 |");
        assertThat(Thrive.run(folder, "report", "baseline", "summary", "--skip-bad")
                        .code())
                .isEqualTo(1);
        assertThat(page("summary.html")).contains("<dt>Left out (faulty cell):</dt> <dd><bdi>Red</bdi> (MAC-1)</dd>");
        assertThat(page("summary.md")).contains("Left out (faulty cell): Red (MAC-1)");
        assertThat(page("baseline.html"))
                .contains("– is not scored, × is a faulty cell that is left out)</caption>")
                .contains("<span aria-hidden=\"true\">×</span><span class=\"hidden\">left out (faulty cell)</span>");
        assertThat(page("baseline.md")).contains("No score: Red (left out, faulty cell).");
    }

    private String page(String name) throws IOException {
        return Files.readString(folder.resolve("reports/baseline").resolve(name));
    }
}
