package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static thrive.problem.Code.*;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.problem.Problem;

/** The columns may stand in any order, and of two that may be the same one nobody knows which counts. */
class OrderOfColumnsTest {

    @TempDir
    Path folder;

    private TempSite.Read scores(String sheet) {
        return new TempSite(folder).with("baseline/scores/red.csv", sheet).read();
    }

    private TempSite.Read ranking(String sheet) {
        return new TempSite(folder).with("baseline/rankings/red.csv", sheet).read();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Level,Title,Score,Notes| Meso,One policy,2,| Meso,One policies,3,sure| A3",
                "Title,Score,Notes,Level| One policy,2,,Meso| One policies,3,sure,Meso| A3",
                "Level,Code,Score| Meso,MAC-1,2| Meso,,3| B3",
                "Score,Level,Code| 2,Meso,MAC-1| 3,Meso,| C3",
            })
    void theLevelInAColumnOfItsOwnTakesNoScoreWithIt(String headings, String row, String unnamed, String cell) {
        TempSite.Read read = scores(headings + "\n" + row + "\n" + unnamed + "\n");

        assertThat(read.problems.errors()).extracting(Problem::code).containsExactly(F09);
        assertThat(read.of(H07)).isEmpty();
        assertThat(read.scoresAsText()).startsWith("red MAC-1=2");
        assertThat(read.problems.errors().get(0).at().line()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Score,Level,Code\n2,Meso,MAC-1\n3,Meso,MAC-2\n6,Total,\n",
                "Level,Code,Score\nMeso,MAC-1,2\nMeso,MAC-2,3\nTotal,,6\n",
                "Code,Score,Level\nMAC-1,2,Meso\nMAC-2,3,Meso\n,6,Total\n",
                "Level,Code,Score\nMeso,,\nMeso,MAC-1,2\nMeso,MAC-2,3\nMeso total,,6\n",
            })
    void aTotalIsOneWhereverItStands(String sheet) {
        TempSite.Read read = scores(sheet);

        assertThat(read.problems.errors()).isEmpty();
        assertThat(read.of(H07)).isNotEmpty();
        assertThat(read.scoresAsText()).startsWith("red MAC-1=2 MAC-2=3");
    }

    @Test
    void aRankBesideALevelIsNotPassedOver() {
        TempSite.Read read = ranking(
                "Level,Rank,Principle,Title\nMeso,1,MAC-1,\nMeso,2,MAC-2,\nMeso,3,,One budgets\nMeso,4,MES-1,\nMeso,5,MES-2,\n");

        assertThat(read.problems.errors())
                .extracting(Problem::code, p -> p.at().line())
                .containsExactly(tuple(F09, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No,Principle,Priority\n1,MAC-1,3\n2,MAC-2,2\n3,MES-1,1\n",
                "Number,Principle,Top five\n1,MAC-1,3\n2,MAC-2,2\n3,MES-1,1\n",
                "No.,Principle,Our choice\n1,MAC-1,3\n2,MAC-2,2\n3,MES-1,1\n",
            })
    void aRunningNumberIsNoRankBesideOthers(String sheet) {
        TempSite.Read read = ranking(sheet);

        assertThat(read.problems.errors())
                .extracting(Problem::code, p -> p.at().cell())
                .containsExactly(tuple(H02, "C1"));
        assertThat(read.of(H05)).isEmpty();
        assertThat(read.rankingsAsText()).doesNotContain("MAC-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Principle,Baseline score,Follow-up score\nMAC-1,1,2\nMAC-2,2,3\n",
                "Principle,Score 2025,Score now\nMAC-1,1,2\nMAC-2,2,3\n",
                "Principle,Our rating,Rating of the group\nMAC-1,1,2\nMAC-2,2,3\n",
            })
    void ofTwoScoresNobodyKnowsWhichCounts(String sheet) {
        TempSite.Read read = scores(sheet);

        assertThat(read.problems.errors())
                .extracting(Problem::code, p -> p.at().cell())
                .containsExactly(tuple(H02, "C1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ID,Score,Score last year\nMAC-1,1,2\nMAC-2,2,3\n",
                "Question,Score,Mean score\nMAC-1,1,2\nMAC-2,2,3\n",
                "Principle,Our rating,Max score\nMAC-1,1,4\nMAC-2,2,4\n",
                "Principle,Agreed score,Scores A,Scores B\nMAC-1,1,4,1\nMAC-2,2,4,2\n",
                "Principle,Score,Level\nMAC-1,1,Meso\nMAC-2,2,Meso\n",
            })
    void anotherFigureIsNoSecondScore(String sheet) {
        TempSite.Read read = scores(sheet);

        assertThat(read.problems.errors()).isEmpty();
        assertThat(read.scoresAsText()).startsWith("red MAC-1=1 MAC-2=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Follow-up score", "Current score", "Updated score", "Rescore", "Score today"})
    void aNewerScoreBesideTheScoreIsOne(String heading) {
        assertThat(scores("Principle,Score," + heading + "\nMAC-1,1,2\nMAC-2,2,3\n")
                        .problems
                        .errors())
                .extracting(Problem::code, p -> p.at().cell())
                .containsExactly(tuple(H02, "C1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Level,Position,Principle\nMeso,1,MAC-1\nMeso,2,MAC-2\nMeso,3,MES-1\n",
                "Position,Principle,Votes\n1,MAC-1,9\n2,MAC-2,8\n3,MES-1,7\n",
                "Order,Principle,Reason,Points\n1,MAC-1,,9\n2,MAC-2,,8\n3,MES-1,,7\n",
            })
    void votesAndLevelsAreNoRanks(String sheet) {
        TempSite.Read read = ranking(sheet);

        assertThat(read.problems.errors()).isEmpty();
        assertThat(read.rankingsAsText()).isEqualTo("red 1=MAC-1 2=MAC-2 3=MES-1\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Table,Principle,Title,Score\nred,MAC-1,,2\nred,MAC-2,,3\nAverage,,,2.5\n",
                "Level,Principle,Title,Score\nMeso,MAC-1,,2\nMeso,MAC-2,,3\nMeso,,,5\n",
                "Level,Principle,Title,Score\nMeso,MAC-1,,2\nMeso,MAC-2,,3\nMeso,,,2.5\n",
                "Ref,notes,Tier,sector,score\nMAC-1,,Meso,,2\nMAC-2,,Meso,,3\n,Mean,,,2.5\n",
            })
    void aFigureThatIsNoScoreIsOfNoPrinciple(String sheet) {
        TempSite.Read read = scores(sheet);

        assertThat(read.problems.errors()).isEmpty();
        assertThat(read.of(H07)).isNotEmpty();
        assertThat(read.scoresAsText()).startsWith("red MAC-1=2 MAC-2=3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rankings|Rank,Principle,Statement\n1,Meso,Ways in for all\n2,Meso,Limits set together\n",
                "scores|Principle,Area,Score\nMeso,Ways in for all,2\nMeso,Limits set together,3\n"
            })
    void aLevelForACodeLosesNoAnswerBesideWords(String sheet) {
        String[] parts = sheet.split("[|]", 2);
        TempSite.Read read = new TempSite(folder)
                .with("baseline/" + parts[0] + "/red.csv", parts[1])
                .read();

        assertThat(read.problems.errors())
                .hasSize(2)
                .extracting(Problem::code)
                .containsAnyOf(V01, R06)
                .doesNotContain(H01);
    }

    @Test
    void marksBelowWhatTheScoresMeanAreNoBlankSheet() {
        String head = "principle,title,what 1 means,what 2 means,what 3 means,what 4 means,score\n";
        TempSite.Read all = scores(head + "MAC-1,,a,x,c,d,\nMAC-2,,a,b,x,d,\nMES-1,,x,b,c,d,\n");
        assertThat(all.problems.errors()).extracting(Problem::code).containsExactly(V14);

        TempSite.Read some = scores(head + "MAC-1,,a,x,c,d,\nMAC-2,,a,b,c,d,3\n");
        assertThat(some.of(V15)).extracting(p -> p.at().cell()).containsExactly("D2");
    }

    @Test
    void aScoreUnderTheTitleIsSeen() {
        TempSite.Read read = scores("principle,title,score\nMAC-1,3,\nMAC-2,,2\n");

        assertThat(read.of(V15)).extracting(p -> p.at().cell()).containsExactly("B2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Table no.", "Team", "Your table", "Table colour", ""})
    void aColumnOfTablesIsOneUnderOtherHeadings(String heading) {
        TempSite.Read read = new TempSite(folder)
                .with(
                        "baseline/gaps/red.csv",
                        heading + ",principle,gaps\nRed table,MAC-1,none of us\nblue,MAC-1,no plan\n")
                .read();

        assertThat(read.of(S20)).hasSize(1);
        assertThat(read.of(H05)).isEmpty();
    }

    @Test
    void wordsBesideAGuessedColumnAreNoRival() {
        assertThat(ranking("No,Principle,Our choice\n1,MAC-1,because\n2,MAC-2,it is time\n")
                        .problems
                        .errors())
                .isEmpty();
        assertThat(scores("Principle,Our score,What the score means\nMAC-1,1,a start\nMAC-2,2,half way\n")
                        .problems
                        .errors())
                .isEmpty();
    }

    @Test
    void aMergedRankIsNoPrincipleOutsideTheList() {
        TempSite.Read read = ranking("rank,principle\n1,MAC-1\n,MAC-2\n2,MES-1\n3,MES-2\n4,MIC-1\n5,MIC-2\n");

        assertThat(read.problems.errors())
                .extracting(Problem::code, p -> p.at().cell())
                .containsExactly(tuple(R07, "A3"));
        assertThat(read.of(R09)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Principle,Asha,Tom\nMAC-1,1,2\nMAC-2,2,3\n", "Principle,score,Tom\nMAC-1,1,2\nMAC-2,2,3\n"})
    void whereEachPersonHasAColumnTheCureIsARowForEach(String sheet) {
        TempSite.Read read = scores(sheet);

        assertThat(read.problems.sorted())
                .filteredOn(p -> p.code() == H01 || p.code() == H05)
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.expected()).contains("\"respondent\""));
    }

    @Test
    void aTableMayBeCalledTable() {
        TempSite.Read read = new TempSite(folder)
                .with("site.yaml", TempSite.SITE.replace("{id: blue}", "{id: table}"))
                .with("baseline/scores/table.csv", "principle,score\nMAC-1,2\n")
                .read();

        assertThat(read.scoresAsText()).isEqualTo("table MAC-1=2\n");
    }

    @Test
    void aPersonMayBeCalledDev() {
        TempSite.Read read = scores("principle,respondent,score\nMAC-1,Ann,1\nMAC-1,Dev,4\nMAC-1,Cy,4\n");

        assertThat(read.of(H07)).isEmpty();
        assertThat(read.scoresAsText()).contains("MAC-1=1").contains("4");
    }
}
