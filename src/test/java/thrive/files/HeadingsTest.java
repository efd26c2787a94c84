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

import thrive.model.sheet.GapRow;
import thrive.problem.Problem;

/** What people leave around the table: titles above, levels and totals between, other headings on top. */
class HeadingsTest {

    @TempDir
    Path folder;

    private TempSite.Read read(String kind, String sheet) {
        return new TempSite(folder).with("baseline/" + kind + "/red.csv", sheet).read();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Riverbank workshop;12 March 2026;;principle,score;MES-2,3                    | 4",
                "Riverbank, the town;Table: Red,Date: 12/03/2026;principle,score,notes;MES-2,3 | 3",
                "a;b;c;d;e;f;g;h;i;principle,score;MES-2,3                                    | 10",
                "'\"Score each, please\nfrom 1 to 4\";principle,score;MES-2,3'                 | 2"
            })
    void headingsWithinTheFirstTenRowsAreFound(String sheet, int row) {
        TempSite.Read read = read("scores", sheet.replace(";", "\n"));

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3\n");
        assertThat(read.of(H06)).extracting(p -> p.at().cell()).containsExactly("A" + row);
        assertThat(read.codes()).containsExactly(H06, V06);
    }

    @Test
    void headingsFurtherDownAreNotFoundAndTheSheetIsRefused() {
        assertThat(read("scores", "a\n".repeat(10) + "principle,score\nMES-2,3\n")
                        .codes())
                .contains(H01);
    }

    @Test
    void semicolonsAreToldByTheHeadingsBelowATitleWithCommas() {
        TempSite.Read read = read("scores", "Riverbank, the town, in March\nprinciple;score\nMES-2;3\n");

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3\n");
        assertThat(read.codes()).containsExactly(F12, H06, V06);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MESO,",
                "Meso level,",
                "Level: Meso,",
                "Meso: services and teams,",
                ",Meso",
                "Total,16",
                "TOTAL:,16",
                "Average score,2.7",
                "Sub-total (out of 24),9",
                "Meso average,3",
                "principle,score",
                "PRINCIPLE,Score"
            })
    void levelsTotalsAndRepeatedHeadingsArePassedOverWithAWarning(String row) {
        TempSite.Read read = read("scores", "principle,score\nMES-1,2\n" + row + "\nMES-2,3\n");

        assertThat(read.scoresAsText()).isEqualTo("red MES-1=2 MES-2=3\n");
        assertThat(read.of(H07)).extracting(p -> p.at().line()).containsExactly(3);
        assertThat(read.problems.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rankings", "gaps"})
    void labelsArePassedOverInEverySheet(String kind) {
        String sheet = kind.equals("gaps") ? "principle,gaps\nMESO,\nMES-2,x\n" : "rank,principle\n,Meso\n1,MES-2\n";

        TempSite.Read read = read(kind, sheet);

        assertThat(read.of(H07)).hasSize(1);
        assertThat(read.problems.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Totally new,3", "Average Joe,3", "Mesopotamia,3", "Overall plan,3"})
    void whatOnlyBeginsLikeALabelIsNoLabel(String row) {
        assertThat(read("scores", "principle,score\n" + row + "\n").of(V01)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Priority,Principle;1,MES-2;2,MIC-1",
                "Rank,Priority;1,MES-2;2,MIC-1",
                "Priority,Priority no.;MES-2,1;MIC-1,2",
                "No.,Top five;1,MES-2;2,MIC-1",
                ",Principle;1,MES-2;2,MIC-1"
            })
    void aPriorityIsARankOrAPrincipleByWhatStandsBelowIt(String sheet) {
        TempSite.Read read = read("rankings", sheet.replace(";", "\n"));

        assertThat(read.rankingsAsText()).isEqualTo("red 1=MES-2 2=MIC-1\n");
        assertThat(read.codes()).containsExactly(H04, R05);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No.,Principle name,Our score (1-4),Comments;MES-2,Easy ways in,3,x",
                "Ref,Score out of 4;MES-2,3",
                ",Score;MES-2,3",
                "Item,Rating 1-4;MES-2,3",
                "Code,Score [1 to 4];MES-2,3"
            })
    void theCodesAndTheScoreAreFoundUnderOtherHeadings(String sheet) {
        TempSite.Read read = read("scores", sheet.replace(";", "\n"));

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3\n");
        assertThat(read.codes()).contains(H04).doesNotContain(H01, H02, H05);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ID,Start time,Which table?,MES-1 Needs first,MES-2 Easy ways in;1,x,Red,3,2 | each principle",
                "Timestamp,Scores [Needs first],Scores [Easy ways in];x,3,2                  | each principle",
                "Principle,Red,Blue;MES-2,3,2                                               | each table",
                "Principle,Red table,blue;MES-2,3,2                                         | each table",
                "Principle,1,2,3,4;MES-2,,,x,                                               | each score",
                "principle,Score 1,Score 2;MES-2,3,2                                        | several columns of scores",
                "principle,Score 2024,Score 2025;MES-2,3,2                                  | several columns of scores",
                "principle,Table 1,Table 2,Table 3;MES-2,3,2,3                              | each table"
            })
    void aLayoutThatIsNotReadIsNamedAndNothingElseTold(String sheet, String named) {
        TempSite.Read read = read("scores", sheet.replace(";", "\n"));

        assertThat(read.problems.sorted()).extracting(Problem::code).containsExactly(H01);
        assertThat(read.of(H01).get(0).message()).contains(named);
    }

    @Test
    void aSheetThatWasSortedWithItsHeadingsIsRefused() {
        TempSite.Read read = read("scores", "MAC-1,3\nMAC-2,2\nprinciple,score\nMES-2,3\n");

        assertThat(read.problems.errors())
                .extracting(Problem::code, p -> p.at().cell())
                .containsExactly(tuple(H08, "A1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ID,Principle,Score;MES-1,Easy ways in,3;MES-2,Needs first,2",
                "Code,Principle,Score;MES-1,Easy ways in,3;MES-2,Needs first,2",
                ",Principle,Score;MES-1,Easy ways in,3;MES-2,Needs first,2",
                "Principle,Name,Score;MES-1,Easy ways in,3;MES-2,Needs first,2",
                "Principle,Statement,Score;MES-1,Easy ways in,3;MES-2,Needs first,2",
                "Principle,,Score;MES-1,Easy ways in,3;MES-2,Needs first,2"
            })
    void codesAndNamesInTwoColumnsBearWitnessWhateverTheseAreCalled(String sheet) {
        TempSite.Read read = read("scores", sheet.replace(";", "\n"));

        assertThat(read.of(F37)).extracting(p -> p.at().cell()).containsExactly("B2", "B3");
    }

    @Test
    void codesBesideTheirOwnNamesAreReadByTheCodes() {
        TempSite.Read read = read("rankings", "Rank,ID,Principle\n1,MES-2,Easy ways in\n2,MES-1,Needs first\n");

        assertThat(read.rankingsAsText()).isEqualTo("red 1=MES-2 2=MES-1\n");
        assertThat(read.problems.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "principle,score,comments,remarks,notes;MES-2,3,a,b,c",
                "principle,score,notes,comments,remarks;MES-2,3,c,a,b",
                "remarks,notes,comments,Score (1-4),score,principle;b,c,a,x,3,MES-2",
            })
    void ourOwnNamesComeFirstWhereverTheyStand(String sheet) {
        TempSite.Read read = read("scores", sheet.replace(";", "\n"));

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3\n");
        assertThat(read.scores.get(0).entries().get(0).notes()).isEqualTo("c");
        assertThat(read.problems.errors()).isEmpty();
        assertThat(read.of(H05)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void oneHeadingWithANumberIsTheColumnAndTwoAreNot() {
        assertThat(read("scores", "principle,Score 1\nMES-2,3\n").scoresAsText())
                .isEqualTo("red MES-2=3\n");
        assertThat(read("scores", "principle,Score (1-4),Rating\nMES-2,3,2\n").codes())
                .contains(H02);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE html>;<html><body>Sign in</body>            | a web page",
                "  <html>;<p>a, b, c                                   | a web page",
                "<?xml version='1.0'?>;<?mso-application progid='Excel.Sheet'?>;<Workbook> | XML Spreadsheet 2003",
                "<ss:Workbook xmlns:ss='urn'>                          | CSV UTF-8",
                "{\\rtf1\\ansi principle, score                        | Rich Text",
                "{;  \"principle\": \"MES-2\",;  \"score\": 3;}          | JSON",
                "[{\"principle\": \"MES-2\", \"score\": 3}]             | JSON",
                "version https://git-lfs.github.com/spec/v1;oid sha256 | git lfs pull",
            })
    void aTextOfAnotherKindIsNamedOnce(String text, String named) {
        TempSite.Read read = read("scores", text.replace(";", "\n"));

        assertThat(read.problems.sorted()).extracting(Problem::code).containsExactly(H01);
        assertThat(read.of(H01).get(0).message() + read.of(H01).get(0).expected())
                .contains(named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "principle|score;MES-2|3                   ! separated by |",
                "| principle | score |;| --- | --- |       ! separated by |",
                "sep=#;principle,score;MES-2,3             ! delete it",
                "sep=|;principle,score;MES-2,3             ! delete it"
            })
    void aSeparatorThatCannotBeIsToldOnce(String text, String told) {
        TempSite.Read read = read("scores", text.replace(";", "\n"));

        assertThat(read.problems.sorted()).extracting(Problem::code).containsExactly(F07);
        assertThat(read.of(F07).get(0).message() + read.of(F07).get(0).expected())
                .contains(told);
    }

    @Test
    void columnsThatAreMissingAreToldTogether() {
        TempSite.Read read = read("scores", "colour,number\nMES-2,3\n");

        assertThat(read.of(H01)).hasSize(1);
        assertThat(read.of(H01).get(0).message()).contains("principle").contains("score");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "principle,score;MES-2,3;score,principle;3,MIC-1;2,MAC-1",
                "principle,title,score,notes;MES-2,,3,;Code,Score,Title,Comments;MIC-1,3,,"
            })
    void headingsInAnotherOrderAreOneProblem(String sheet) {
        TempSite.Read read = read("scores", sheet.replace(";", "\n"));

        assertThat(read.problems.errors())
                .extracting(Problem::code, p -> p.at().cell())
                .containsExactly(tuple(H02, "A3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rank,Top priority,Our priority;1,MES-2,MIC-1",
                "rank,Our priority,Top priority;1,MIC-1,MES-2",
                "Our priority,rank,Top priority;MIC-1,1,MES-2"
            })
    void ofTwoColumnsThatMayBeItNeitherIsChosenByItsPlace(String sheet) {
        assertThat(read("rankings", sheet.replace(";", "\n")).of(H02)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"score,Final score", "Final score,score", "score,Rating", "score,Score 2", "Agreed score,score"})
    void twoColumnsOfScoresAreRefusedAndOneThatIsBlankIsNot(String headings) {
        assertThat(read("scores", "principle," + headings + "\nMES-2,3,2\n").of(H02))
                .hasSize(1);
        String own = headings.startsWith("score") ? "3," : ",3";
        assertThat(read("scores", "principle," + headings + "\nMES-2," + own + "\n")
                        .scoresAsText())
                .isEqualTo("red MES-2=3\n");
    }

    @Test
    void headingsAgainInOtherWordsArePassedOver() {
        TempSite.Read read = read("scores", "principle,score\nMES-2,3\nID,Score (1-4)\nMIC-1,2\n");

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3 MIC-1=2\n");
        assertThat(read.of(H07)).extracting(p -> p.at().cell()).containsExactly("A3");
    }

    @Test
    void aColumnOfTheModelsPartsIsNotThatOfTables() {
        TempSite.Read read = read("scores", "Group,principle,score\nMeso,MES-2,3\nMeso,MIC-1,2\n");

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3 MIC-1=2\n");
        assertThat(read.of(H05)).extracting(p -> p.at().cell()).containsExactly("A1");
        assertThat(read("scores", "Group,principle,score\nRed table,MES-2,3\n").scoresAsText())
                .isEqualTo("red MES-2=3\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gaps identified",
                "Gaps we found together",
                "Main gap",
                "Recs",
                "Recommended changes",
                "Being developed",
                "Still in development now",
                "What's in place now",
                "What is missing",
                "Currently available",
                "Training people asked for",
                "Wins we can have at once",
            })
    void aLongerHeadingOfAGapSheetIsToldByItsWords(String heading) {
        TempSite.Read read = read("gaps", "principle," + heading + "\nMES-2,One form\n");

        assertThat(read.gaps.get(0).rows().get(0).items().values().iterator().next())
                .extracting(GapRow.Item::text)
                .containsExactly("One form");
        assertThat(read.of(H04)).extracting(p -> p.at().cell()).containsExactly("B1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Training gaps",
                "Anything else",
                "Winter remarks",
                "Trainer",
                "Place",
                "Current lead",
                "Placements",
                "Wins owner",
                "Development status"
            })
    void aHeadingThatMayBeTwoColumnsOrNoneIsNotRead(String heading) {
        TempSite.Read read = read("gaps", "principle,quick wins," + heading + "\nMES-2,One form,Two\n");

        assertThat(read.of(H05)).extracting(p -> p.at().cell()).containsExactly("C1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rankings | 1,MES-2,Easy ways in,because;2,MES-1,Needs first,    | the row of headings is missing",
                "rankings | 1,MES-2,Easy ways in;2,MES-1,Needs first             | the row of headings is missing",
                "scores   | MES-2,Easy ways in,3;MES-1,Needs first,2             | the row of headings is missing",
                "rankings | table,1,2,3,4,5;red,MES-2,MES-1,MIC-1,MAC-1,MAC-2    | a column for each rank",
                "scores   | principle,1,2,3,4;MES-2,,x,,                         | a column for each score"
            })
    void whatStandsInPlaceOfHeadingsIsNamedTruly(String kind, String sheet, String named) {
        assertThat(read(kind, sheet.replace(";", "\n")).of(H01))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains(named));
    }

    @Test
    void aNumberedPriorityIsNoCodeWhereTheTitleNamesIt() {
        TempSite.Read read = read("gaps", "Priority,Title,gaps\n1,Easy ways in,No door\n2,Needs first,No map\n");

        assertThat(read.gaps.get(0).rows()).extracting(GapRow::principle).containsExactly("MES-2", "MES-1");
        assertThat(read.problems.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Meso 1", "MESO-3", "Meso.2", "meso_4", "MIN-3"})
    void aMistypedCodeThatIsALevelsNameAndANumberIsNoLabel(String code) {
        assertThat(read("scores", "principle,score\nMES-2,3\n" + code + ",2\n").codes())
                .contains(V01)
                .doesNotContain(H07);
        TempSite.Read ranked = read("rankings", "rank,principle,reason\n1,MES-2,\n2," + code + ",because\n");
        assertThat(ranked.codes()).contains(R06).doesNotContain(H07, R03);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Meso 1,", "Meso 1,2.4", "Meso,2", "Total 24,15", "Meso level 1,", "Meso total (out of 24),15"})
    void aLevelWithoutAnAnswerIsALabel(String row) {
        assertThat(read("scores", "principle,score\nMES-2,3\n" + row + "\n").codes())
                .contains(H07)
                .doesNotContain(V01);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please fill in: score, evidence, notes\nprinciple;score\nMES-2;3\n",
                "Score, notes and evidence; thank you\nprinciple;score;notes\nMES-2;3;\n",
                "title;score;notes, please\nprinciple,title,score\nMES-2,Easy ways in,3\n"
            })
    void theHeadingsThatASheetNeedsTellTheSeparator(String sheet) {
        assertThat(read("scores", sheet).scoresAsText()).isEqualTo("red MES-2=3\n");
    }

    @Test
    void aBlankInQuotesMovesNoPlace() {
        TempSite.Read read = read("rankings", "principle,reason,rank\nMES-2,\"\n\",\n");

        assertThat(read.of(R07))
                .extracting(p -> p.at().cell(), p -> p.at().line())
                .containsExactly(tuple("C2", 3));
    }

    @Test
    void ofTwoHeadingsWithTheSameWordNeitherIsTheColumn() {
        TempSite.Read read = read("gaps", "principle,training,Gaps in health,Gaps in care\nMES-2,x,One,Two\n");

        assertThat(read.of(H05)).extracting(p -> p.at().cell()).containsExactly("C1", "D1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "respondent,rank,principle\nA,1,MES-2\nA,2,MES-1\nB,1,MIC-1\n",
                "rank,principle,Person\n1,MES-2,Jo\n2,MES-1,Jo\n1,MES-2,Sam\n",
                "rank,principle,participant\n1,MES-2,Jo\n2,MES-1,Sam\n"
            })
    void theListsOfSeveralPeopleAreNoTablesList(String sheet) {
        assertThat(read("rankings", sheet).codes()).containsExactly(H01);
    }

    @Test
    void theListOfOnePersonIsTheTables() {
        assertThat(read("rankings", "rank,principle,respondent\n1,MES-2,Jo\n2,MES-1,\n")
                        .rankingsAsText())
                .isEqualTo("red 1=MES-2 2=MES-1\n");
    }
}
