package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static thrive.problem.Code.*;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.problem.Problem;

/** One cause is told once, and what is not read is not complained of. */
class OneCauseTest {

    @TempDir
    Path folder;

    private TempSite site() {
        return new TempSite(folder);
    }

    private TempSite.Read scores(String sheet) {
        return site().with("baseline/scores/red.csv", sheet).read();
    }

    @Test
    void rowsBelowAPersonWhoseNameGoesOnAreOneCause() {
        TempSite.Read read =
                scores("principle,score,respondent\nMES-2,3,A\nMIC-1,2,\nMAC-1,1,\nMES-2,2,\nMIC-1,2,\nMAC-1,4,\n");

        assertThat(read.problems.errors())
                .extracting(Problem::code, p -> p.at().cell())
                .containsExactly(tuple(V05, "B5"));
        assertThat(read.of(V05).get(0).expected()).contains("B2").contains("2 rows more");
        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3 MIC-1=2 MAC-1=1\n");
    }

    @Test
    void twoRowsOfTheSamePersonAreToldEachAtItsCell() {
        TempSite.Read read = scores("principle,score,respondent\nMES-2,3,A\nMIC-1,2,A\nMES-2,2,A\nMIC-1,2,A\n");

        assertThat(read.of(V05)).extracting(p -> p.at().cell()).containsExactly("B4", "B5");
    }

    private static final String SORTED =
            "MAC-1,Clear endings,3,%1$s\nMAC-2,Needs first,3,%1$s\nMES-1,Easy ways in,2,%1$s\n"
                    + "MES-2,Shared decisions,1,%1$s\nMIC-1,One budget,4,%1$s\n";

    @Test
    void aColumnOfTitlesThatWasSortedAloneIsOneCause() {
        TempSite.Read read =
                scores("principle,title,score,respondent\n" + SORTED.formatted("A") + SORTED.formatted("B"));

        assertThat(read.of(F37)).extracting(p -> p.at().cell()).containsExactly("B2");
        assertThat(read.of(F37).get(0).expected()).contains("9 rows more").contains("sort");
    }

    @Test
    void aFewTitlesInTheWrongPlaceAreToldEachAtItsCell() {
        TempSite.Read read = scores("principle,title,score,respondent\n" + SORTED.formatted("A"));

        assertThat(read.of(F37)).extracting(p -> p.at().cell()).containsExactly("B2", "B3", "B4", "B5", "B6");
    }

    @Test
    void aBlankSheetThatYieldsIsNotComplainedOf() {
        TempSite.Read read = site().with(
                        "baseline/scores/red.csv", "principle,title,score\nMES-9,Gone,\nMES-2,Older words,\n")
                .with("baseline/scores/red (1).csv", "principle,score\nMES-2,3\n")
                .read();

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3\n");
        assertThat(read.codes()).contains(S19).doesNotContain(V01, F38);
    }

    @Test
    void aTieThatSkipsARankIsGivenUpAsAWhole() {
        TempSite.Read read = site().with("baseline/rankings/red.csv", "rank,principle\n1,MES-2\n5,MIC-1\n5,MAC-1\n")
                .read();

        assertThat(read.of(R03)).hasSize(1);
        assertThat(read.rankingsAsText()).isEqualTo("red 1=MES-2\n");
        assertThat(read.rankings.get(0).leftOut().rows()).isEqualTo(2);
    }

    @Test
    void twoSheetsThatDifferAreToldWithWhere() {
        TempSite.Read read = site().with("baseline/scores/red.csv", "principle,score\nMES-2,3\nMIC-1,2\n")
                .with("baseline/scores/red (1).csv", "principle,score\nMIC-1,2\nMES-2,4\n")
                .read();

        assertThat(read.of(S12)).extracting(Problem::message).allMatch(m -> m.endsWith("differ in MES-2"));
        assertThat(read.of(S12).get(0).expected()).contains("ask which is right");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scores_red_final_2", "our Red table (Anna) here", "scores rde"})
    void aTableThatStandsAmongOtherWordsIsSuggested(String stem) {
        TempSite.Read read = site().with("baseline/scores/" + stem + ".csv", "principle,score\nMES-2,3\n")
                .read();

        assertThat(read.of(S05)).extracting(Problem::suggestions).containsExactly(List.of("red"));
    }

    @Test
    void ofThreeSheetsEachIsToldForWhatItIs() {
        TempSite.Read read = site().with("baseline/scores/red.csv", "principle,score\nMES-2,3\n")
                .with("baseline/scores/red (1).csv", "principle,score\nMES-2,3\n")
                .with("baseline/scores/red (2).csv", "principle,score\nMES-2,1\n")
                .read();

        assertThat(read.problems.sorted())
                .filteredOn(p -> List.of(S12, S17).contains(p.code()))
                .extracting(Problem::code, p -> p.at().file())
                .containsExactly(tuple(S17, "baseline/scores/red (1).csv"), tuple(S12, "baseline/scores/red (2).csv"));
    }

    @Test
    void otherWordsBesideTheSameAnswersAreNotDroppedWithoutAWord() {
        TempSite.Read read = site().with("baseline/scores/red.csv", "principle,score,notes\nMES-2,3,\n")
                .with("baseline/scores/red (1).csv", "principle,score,notes\nMES-2,3,long waits\n")
                .read();

        assertThat(read.of(S17)).extracting(Problem::message).allMatch(m -> m.contains("not read"));
        assertThat(read.of(S17).get(0).expected()).contains("copy whatever else it says into baseline/scores/red.csv");
    }

    @Test
    void scoresThatSlippedIntoAnotherColumnAreNamed() {
        TempSite.Read read = scores("principle,score,evidence,notes\nMES-2,,4,\nMIC-1,,2,argued\nMAC-1,,3,\n");

        assertThat(read.problems.errors())
                .extracting(Problem::code, p -> p.at().cell())
                .containsExactly(tuple(V14, "C2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MES-2,,4,\nMIC-1,,,2 meetings\nMAC-1,,,\n", "MES-2,,,we ran out of time\nMIC-1,,,\n"})
    void remarksWithoutAnyScoreAreSomething(String rows) {
        TempSite.Read read = scores("principle,score,evidence,notes\n" + rows);

        assertThat(read.of(V15)).extracting(p -> p.at().line()).containsExactly(2);
        assertThat(read.problems.errors()).isEmpty();
    }

    @Test
    void theTableAboveTheHeadingsIsAWitness() {
        for (String title : List.of("Table: Blue", "blue", "Your table - BLUE", "Blue table")) {
            TempSite.Read read = scores(title + ",x\nprinciple,score\nMES-2,3\n");
            assertThat(read.of(S20)).extracting(p -> p.at().cell()).containsExactly("A1");
        }
        for (String title : List.of("Table: Red", "red", "Our scores", "Blue sky thinking")) {
            assertThat(scores(title + ",x\nprinciple,score\nMES-2,3\n").of(S20)).isEmpty();
        }
    }

    @Test
    void theReasonForNotApplicableMayStandInAnotherRow() {
        assertThat(scores("principle,score,notes\nMES-2,NA,\nMES-2,,not ours\n").of(V11))
                .isEmpty();
        assertThat(scores("principle,score,notes\nMES-2,NA,\nMES-2,,\n").of(V11))
                .hasSize(1);
    }

    @Test
    void aFileWithoutItsRowOfHeadingsIsNamedAsSuch() {
        for (String row : List.of("MES-2,Easy ways in,3", "MES-2,3", "MES-2,Easy ways in,,")) {
            assertThat(scores(row + "\nMIC-1,Shared decisions,2\n").problems.errors())
                    .extracting(Problem::message)
                    .containsExactly("the row of headings is missing");
        }
    }

    @Test
    void wordsBesideALevelOrATotalAreToldOrRefused() {
        TempSite.Read passed = scores("principle,score,notes\nMES-2,3,\nMeso,3,good on the whole\n");
        assertThat(passed.of(H07)).extracting(Problem::message).allMatch(m -> m.contains("good on the whole"));

        TempSite.Read gaps = site().with("baseline/gaps/red.csv", "principle,gaps,training\nMES-2,x,\nMeso,Fund it,\n")
                .read();
        assertThat(gaps.of(G01)).extracting(p -> p.at().cell()).containsExactly("A3");
    }

    @Test
    void theIdealOfAnotherPrincipleIsTold() {
        String rows = "principle,ideal,gaps\nMAC-1,%s,x\n";
        TempSite.Read read = site().with("baseline/gaps/red.csv", rows.formatted("Everyone gets in"))
                .read();
        assertThat(read.of(F38)).isEmpty();

        site().with(
                        "principles.yaml",
                        TempSite.MODEL.replace("Easy ways in, ideal: i", "Easy ways in, ideal: Everyone gets in"));
        read = site().with(
                        "principles.yaml",
                        TempSite.MODEL.replace("Easy ways in, ideal: i", "Easy ways in, ideal: Everyone gets in"))
                .with("baseline/gaps/red.csv", rows.formatted("Everyone gets in"))
                .read();
        assertThat(read.of(F38)).extracting(p -> p.at().cell()).containsExactly("B2");
    }

    @Test
    void whereOnlyTitlesStandTheCellIsTheTitles() {
        TempSite.Read read = site().with("baseline/rankings/red.csv", "rank,title\n1,Easy ways in\n2,Easy ways in\n")
                .read();

        assertThat(read.of(R02)).extracting(p -> p.at().cell()).containsExactly("B3");
        assertThat(read.of(R02).get(0).expected()).endsWith("cell B2");
    }

    @Test
    void aScoreBesideABlankOneIsTold() {
        TempSite.Read read =
                scores("principle,score,evidence,notes\nMES-2,3,,\nMIC-1,,2,\nMAC-1,,,DK\nMAC-2,,,2 of us\n");

        assertThat(read.of(V15)).extracting(p -> p.at().cell()).containsExactly("C3", "D4");
        assertThat(read.problems.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1,1,2,4", "1,1,2,4,5", "1,2,2,3,5", "1,1,1,3,5", "1,1,2,2,5", "1,1,2,4,4", "1,1,4,5", "2,3"})
    void aRankIsSkippedWhicheverWayTheListCountsOn(String ranks) {
        assertThat(ranked(ranks).of(R03)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,1,2,3,4",
                "1,1,3,4,5",
                "1,2,2,3,4",
                "1,2,2,4,5",
                "1,1,1,2,3",
                "1,1,1,4,5",
                "1,1,2,2,3",
                "1,1,3,3,5",
                "1"
            })
    void eitherWayOfCountingOnIsRight(String ranks) {
        assertThat(ranked(ranks).of(R03)).isEmpty();
    }

    private TempSite.Read ranked(String ranks) {
        List<String> ids = List.of("MAC-1", "MAC-2", "MES-1", "MES-2", "MIC-1");
        StringBuilder rows = new StringBuilder("rank,principle\n");
        String[] each = ranks.split(",", -1);
        for (int i = 0; i < each.length; i++) {
            rows.append(each[i]).append(',').append(ids.get(i)).append('\n');
        }
        return site().with("baseline/rankings/red.csv", rows.toString()).read();
    }

    @Test
    void aNumberWithDecimalsIsNoOtherNumber() {
        String model = TempSite.MODEL
                .replace("MAC-1", "1")
                .replace("MAC-2", "10")
                .replace("MES-1", "15")
                .replace("MES-2", "2");
        TempSite.Read read = site().with("principles.yaml", model)
                .with("baseline/scores/red.csv", "principle,score\n1.0,3\n2.0,4\n10.0,2\n")
                .read();
        assertThat(read.scoresAsText()).isEqualTo("red 1=3 2=4 10=2\n");

        for (String code : List.of("1.5", "1-0", "1 0", "1/0")) {
            read = site().with("principles.yaml", model)
                    .with("baseline/scores/red.csv", "principle,score\n" + code + ",3\n")
                    .read();
            assertThat(read.of(V01)).hasSize(1);
        }
    }

    @Test
    void blankSheetsOfAnotherModelAreOneCause() {
        String other = "principle,score\nX-1,\nX-2,\nX-3,\nX-4,\nX-5,\n";
        TempSite.Read read = site().with("baseline/scores/red.csv", other)
                .with("baseline/scores/blue.csv", other)
                .read();

        assertThat(read.of(V01)).hasSize(1);
        Problem told = read.of(V01).get(0);
        assertThat(told.at()).hasToString("baseline/scores/blue.csv:2:1");
        assertThat(told.message()).isEqualTo("there is no principle \"X-1\", nor X-2, X-3, X-4, X-5");
        assertThat(told.expected())
                .isEqualTo("run thrive sheets, which makes blank sheets anew; so in baseline/scores/red.csv");
        assertThat(read.of(V06)).isEmpty();
    }

    @Test
    void aFewWithdrawnPrinciplesAreEachNamed() {
        String other = "principle,score\nMES-2,\nX-2,\nX-3,\nX-4,\n";

        assertThat(scores(other).of(V01))
                .extracting(Problem::message)
                .containsExactly(
                        "there is no principle \"X-2\"",
                        "there is no principle \"X-3\"",
                        "there is no principle \"X-4\"");
    }

    @Test
    void aListOfAllPrinciplesWithFiveRanksIsATopFive() {
        String full = "principle,title,rank\nMAC-1,One policy,2\nMAC-2,One budget,\nMES-1,Needs first,1\nMES-2,,3\n"
                + "MIC-1,,4\nMIC-2,,5\n";
        TempSite.Read read = site().with("baseline/rankings/red.csv", full).read();

        assertThat(read.rankingsAsText()).isEqualTo("red 1=MES-1 2=MAC-1 3=MES-2 4=MIC-1 5=MIC-2\n");
        assertThat(read.codes()).containsExactly(R09);
        assertThat(read.of(R09).get(0).message()).isEqualTo("without a rank, and so not in the list: MAC-2");
    }

    @Test
    void besideAShortListOrWithAReasonARankMayHaveBeenForgotten() {
        String rows = "principle,rank,reason\nMAC-1,2,\nMES-1,1,\nMES-2,3,\nMIC-1,4,\n";
        assertThat(site().with("baseline/rankings/red.csv", rows + "MIC-2,,\n")
                        .read()
                        .of(R07))
                .hasSize(1);
        assertThat(site().with("baseline/rankings/red.csv", rows + "MIC-2,5,\nMAC-2,,it is the key\n")
                        .read()
                        .of(R07))
                .hasSize(1);
    }
}
