package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static thrive.problem.Code.*;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.problem.Problem;

/** What people are told to do with rows that name no principle, and with ranks that are none. */
class CuresTest {

    @TempDir
    Path folder;

    private TempSite site = TempSite.unwritten();

    @BeforeEach
    void makeTheSite() {
        site = new TempSite(folder);
    }

    private TempSite.Read ranking(String... rows) {
        return site.with("baseline/rankings/red.csv", "rank,principle,title,reason\n" + String.join("\n", rows) + "\n")
                .read();
    }

    private TempSite.Read gaps(String rows) {
        return site.with("baseline/gaps/red.csv", "principle,title,gaps,training\n" + rows + "\n")
                .read();
    }

    private static String cure(List<Problem> problems) {
        assertThat(problems).hasSize(1);
        return problems.get(0).expected();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Comments", "Other", "AOB", "General"})
    void wordsBesideAHeadingOfOnesOwnAreMovedFirst(String label) {
        assertThat(cure(gaps("MES-2,,No way in,\n" + label + ",We need more time,,")
                        .of(G01)))
                .startsWith("if \"We need more time\" is a remark, move it into the row of the principle"
                        + " that it is about; otherwise delete the row");
        assertThat(cure(gaps("MES-2,,,\n" + label + ",We need more time,,").of(G01)))
                .startsWith("if \"We need more time\" is a remark, move it")
                .endsWith("otherwise run thrive sheets, which makes blank sheets anew");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MES-22,Old words,,", "Comments,,,", "MESS,Easy ways in,,", "MES-22,,,"})
    void aRowWithoutRemarkIsDeleted(String row) {
        assertThat(cure(gaps("MES-2,,No way in,\n" + row).of(G01)))
                .startsWith("delete the row, in which no answer stands;");
    }

    @Test
    void aRemarkInARankingIsNotDeleted() {
        assertThat(cure(ranking("1,MES-2,,", ",Obstacles,We need more time,").of(R06)))
                .endsWith("; a remark belongs in the row of the principle that it is about");
        assertThat(cure(ranking("1,MES-2,,", "2,MAC-9X,,").of(R06))).doesNotContain("remark");
        assertThat(ranking("1,MES-2,,", ",Comments,We need more time,").of(R06)).isEmpty();
        assertThat(ranking("1,MES-2,,", ",Comments,We need more time,").of(H07)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"n/a", "none", "-", "N/A", "tbc", "?"})
    void aPlaceWithoutAPrincipleIsLeftEmpty(String none) {
        assertThat(ranking("1,MES-2,,", "2,MES-1,,", "3," + none + ",,").of(R06))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.expected()).isEqualTo("a principle; where the list is shorter, leave the row empty");
                    assertThat(p.suggestions()).isEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "n/a", "0", "N/A", "none", "–", "0.0"})
    void aRankOfWhatWasNotChosenIsLeftBlank(String none) {
        TempSite.Read read =
                ranking("1,MES-2,,", "2,MES-1,,", "3,MAC-1,,", "4,MAC-2,,", "5,MIC-1,,", none + ",MIC-2,,");

        assertThat(cure(read.of(R01)))
                .isEqualTo("a rank from 1 to 5; where the principle was not chosen, leave the rank blank,"
                        + " and in a list that is not full the whole row");
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "6", "#N/A", "2.5", "Joint", "Jointly 4th"})
    void anyOtherRankIsMended(String rank) {
        assertThat(cure(ranking(rank + ",MES-2,,").of(R01)))
                .startsWith("at most 5 principles, ranked 1 to 5; equal ranks are a tie");
    }

    @Test
    void aCodeThatTheSpreadsheetLostIsTypedAgain() {
        assertThat(cure(ranking("1,MES-2,,", "2,#N/A,,").of(R06)))
                .endsWith("; type it over the formula that went wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Joint 4th", "joint 4", "4th equal", "Equal 4th", "Tied 4", "4th=", "=4", "4="})
    void aSharedRankIsATie(String rank) {
        TempSite.Read read = ranking("1,MES-2,,", "2,MES-1,,", "3,MAC-1,,", rank + ",MAC-2,,", rank + ",MIC-1,,");

        assertThat(read.problems.sorted()).isEmpty();
        assertThat(read.rankings.get(0).inOrder()).extracting(r -> r.rank()).containsExactly(1, 2, 3, 4, 4);
        assertThat(ranking("1,MES-2,,", rank.replace('4', '2') + ",MES-1,,", "3,MAC-1,,", "4,MAC-2,,", "5,MIC-1,,")
                        .of(R08))
                .singleElement()
                .satisfies(p -> assertThat(p.at().cell()).isEqualTo("A3"));
    }
}
