package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static thrive.problem.Code.*;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.model.sheet.GapSheet;
import thrive.model.sheet.RankingSheet;
import thrive.model.sheet.ScoreSheet;
import thrive.problem.Code;
import thrive.problem.Problem;

/** A blank sheet gives way to a filled one, and takes nothing with it that anybody wrote. */
class BlankSheetYieldsTest {

    private static final String SCORES = "principle,score\nMES-2,3\nMIC-1,2\n";
    private static final String RANKING = "rank,principle\n1,MES-2\n2,MIC-1\n3,MAC-1\n4,MAC-2\n5,MES-1\n";
    private static final String GAPS = "principle,gaps\nMES-2,No lead\n";

    @TempDir
    Path folder;

    private TempSite site = TempSite.unwritten();

    @BeforeEach
    void aFilledSheetOfEachKind() {
        site = new TempSite(folder)
                .with("baseline/scores/red.csv", SCORES)
                .with("baseline/rankings/red.csv", RANKING)
                .with("baseline/gaps/red.csv", GAPS);
    }

    private TempSite.Read with(String file, String text) {
        TempSite.Read read =
                site.with("baseline/" + file, text.replace("|", "\n")).read();
        assertThat(read.scoresAsText()).startsWith("red MES-2=3 MIC-1=2\n");
        assertThat(read.rankingsAsText()).startsWith("red 1=MES-2 2=MIC-1 3=MAC-1 4=MAC-2 5=MES-1\n");
        assertThat(read.of(S19)).extracting(p -> p.at().file()).containsExactly("baseline/" + file);
        return read;
    }

    private static void hasError(TempSite.Read read, Code code, String cell) {
        assertThat(read.problems.errors())
                .extracting(Problem::code, p -> p.at().cell())
                .containsExactly(tuple(code, cell));
    }

    @ParameterizedTest
    @CsvSource({
        "scores/all.csv, 'table,principle,score|red,MES-2,|,MIC-1,3|', V12, A3",
        "scores/all.csv, 'table,principle,score|red,MES-2,|,MIC-1 was never discussed,|', V12, A3",
        "scores/all.csv, 'table,principle,score|red,MES-2,|bleu,MIC-1,3|bleu,MES-2,3|', V12, A3",
        "scores/all.csv, 'table,principle,score|red,MES-2,|bleu,MIC-1,|bleu,MES-2,3|', V12, A3",
        "scores/red (1).csv, 'table,principle,score|red,MES-2,|blue,MES-2,4|', S20, A3",
        "scores/red (1).csv, 'table,principle,score|red,MES-2,|blue,MES-2,|blue,MIC-1,4|', S20, A3",
        "rankings/all.csv, 'table,rank,principle|red,1,|,2,MES-2|', V12, A3",
        "rankings/all.csv, 'table,rank,principle,reason|red,1,,|,,,All of them|', V12, A3",
        "rankings/all.csv, 'table,rank,principle|red,1,|bleu,1,MES-2|', V12, A3",
        "rankings/red (1).csv, 'table,rank,principle|red,1,|blue,1,MES-2|', S20, A3",
        "gaps/all.csv, 'table,principle,gaps|red,MES-2,|,MIC-1,No nurse|', V12, A3",
        "gaps/all.csv, 'table,principle,gaps|red,MES-2,|,The parents said more,|', V12, A3",
        "gaps/all.csv, 'table,principle,gaps,owner|red,MES-2,,|,MIC-1,,Council|', V12, A3",
        "gaps/all.csv, 'table,principle,gaps|red,MES-2,|bleu,MIC-1,No nurse|', V12, A3",
        "gaps/red (1).csv, 'table,principle,gaps|red,MES-2,|blue,MIC-1,No nurse|', S20, A3",
    })
    void theRowsOfOthersInItsFileAreNotLost(String file, String sheet, Code code, String cell) {
        TempSite.Read read = with(file, sheet);

        hasError(read, code, cell);
        assertThat(read.of(S19)).extracting(Problem::message).allMatch(m -> m.startsWith("nothing is filled in for"));
    }

    @ParameterizedTest
    @CsvSource({
        "scores/red (1).csv, 'principle,score|MES-2,|we take it all back,|', V01, A3",
        "scores/red (1).csv, 'principle,title,score|MES-2,,|we take it all back,Easy ways in,|', V01, A3",
        "rankings/red (1).csv, 'rank,principle,reason|1,,|,,We take it all back|', F09, C3",
        "gaps/red (1).csv, 'principle,gaps|MES-2,|we take it all back,|', G01, A3",
    })
    void wordsThatAreNoAnswerAreToldAllTheSame(String file, String sheet, Code code, String cell) {
        TempSite.Read read = with(file, sheet);

        hasError(read, code, cell);
        assertThat(read.codes()).doesNotContain(S12, S17);
        assertThat(read.of(S19)).extracting(Problem::message).allMatch(m -> m.startsWith("no answer is filled in for"));
    }

    @Test
    void aTitleOfNoPrincipleIsToldToo() {
        TempSite.Read read = with("scores/red (1).csv", "principle,title,score|MES-2,,|,We take it all back,|");

        assertThat(read.of(H07)).extracting(p -> p.at().cell()).containsExactly("B3");
    }

    @Test
    void aTotalAmongPeopleIsNoAnswer() {
        TempSite.Read read = with("scores/red (1).csv", "principle,score,respondent|MES-2,,Ann|MES-2,3,Average|");

        assertThat(read.of(H07)).extracting(p -> p.at().cell()).containsExactly("C3");
        assertThat(read.codes()).doesNotContain(S12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "principle,score,respondent\nMES-2,,Ann\n",
                "principle,score,sector\nMES-2,,health\n",
                "principle,title,score\nMES-2,Easy ways in but only in town,\n"
            })
    void namesAndWordsBesideBlankCellsAreSaidNotToBeRead(String sheet) {
        TempSite.Read read = site.with("baseline/scores/red (1).csv", sheet).read();

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3 MIC-1=2\n");
        assertThat(read.of(S19)).isEmpty();
        assertThat(read.of(S17))
                .extracting(p -> p.at().file(), Problem::message)
                .containsExactly(tuple(
                        "baseline/scores/red (1).csv",
                        "this score sheet of table red holds words and no answer, and is not read"));
        assertThat(read.of(V06)).extracting(p -> p.at().file()).containsExactly("baseline/scores/red.csv");
    }

    @ParameterizedTest
    @CsvSource({"notes,we take it all back,C3", "evidence,Contract returns,C3"})
    void aRemarkBesideNoScoreIsShownWhereItStands(String column, String remark, String cell) {
        TempSite.Read read = site.with(
                        "baseline/scores/red (1).csv",
                        "principle,score," + column + "\nMES-2,,\nMIC-1,," + remark + "\n")
                .read();

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3 MIC-1=2\n");
        assertThat(read.problems.errors()).isEmpty();
        assertThat(read.of(S17))
                .extracting(p -> p.at().cell(), Problem::expected)
                .containsExactly(tuple(
                        cell,
                        "one score sheet for each table: copy whatever else it says into baseline/scores/red.csv, then"
                                + " delete it"));
        assertThat(read.codes()).doesNotContain(S12, V15);
    }

    @Test
    void aNumberInItsNotesIsNoRemark() {
        TempSite.Read read = site.with(
                        "baseline/scores/red (1).csv", "principle,score,notes\nMES-2,,3\nMIC-1,,2\nMAC-1,,1\n")
                .read();

        assertThat(read.problems.errors()).extracting(Problem::code).contains(V14);
    }

    @ParameterizedTest
    @CsvSource({
        "scores/all.csv, 'table,principle,title,score|red,MES-2,Older words,|purple,MIC-1,,|'",
        "rankings/all.csv, 'table,rank,principle|red,1,|purple,1,|'",
        "gaps/all.csv, 'table,principle,gaps|red,MES-9,|purple,MIC-1,|'",
        "scores/red (1).csv, 'table,principle,score|red,MES-2,|blue,MES-2,|'",
    })
    void aFileInWhichNobodyWroteAnythingIsNotComplainedOf(String file, String sheet) {
        TempSite.Read read = with(file, sheet);

        assertThat(read.problems.errors()).isEmpty();
        assertThat(read.of(F38)).isEmpty();
    }

    @Test
    void theSheetOfAnotherTableInItsFileIsReadAndComplainedOf() {
        TempSite.Read read = with("scores/all.csv", "table,principle,score|red,MES-2,|blue,MES-2,9|");

        hasError(read, V03, "C3");
        assertThat(read.of(V06))
                .extracting(Problem::message)
                .noneMatch(m -> m.contains("red has no row for MAC-1, MAC-2, MES-1, MIC-1"));
    }

    @Test
    void wordsTakeThePlaceOfABlankSheet() {
        site.with("baseline/scores/red.csv", "principle,score\nMES-2,\n");
        TempSite.Read read = site.with("baseline/scores/red (1).csv", "principle,score\nMES-2,\nwe take it all back,\n")
                .read();

        hasError(read, V01, "A3");
        assertThat(read.of(S19)).extracting(p -> p.at().file()).containsExactly("baseline/scores/red.csv");
    }

    private TempSite.Read besideUnreadable(String kind, String blank) {
        TempSite.Read read = site.with("baseline/" + kind + "/red.csv", blank)
                .with("baseline/" + kind + "/red (1).csv", blank + "\"x,3\n")
                .read();
        assertThat(read.codes()).contains(F05).doesNotContain(S12, S19);
        return read;
    }

    @Test
    void besideAFileThatCannotBeReadABlankSheetIsLeftOut() {
        assertThat(besideUnreadable("scores", "principle,score\nMES-2,\n").scores)
                .allMatch(ScoreSheet::isLeftOut)
                .hasSize(1);
        assertThat(besideUnreadable("rankings", "rank,principle\n1,\n").rankings)
                .allMatch(RankingSheet::isLeftOut)
                .hasSize(1);
        assertThat(besideUnreadable("gaps", "principle,gaps\nMES-2,\n").gaps)
                .allMatch(GapSheet::isLeftOut)
                .hasSize(1);
    }

    @Test
    void soIsOneWhoseAnswersMayStandInAFileOfAnother() {
        TempSite.Read read = site.with("baseline/scores/blue.csv", "principle,score\nMES-2,\n")
                .with("baseline/scores/red (1).csv", "table,principle,score\nred,MES-2,3\nred,MIC-1,2\nblue,MES-2,4\n")
                .read();

        assertThat(read.of(S20)).hasSize(1);
        assertThat(read.scores)
                .filteredOn(sheet -> sheet.table().equals("blue"))
                .allMatch(ScoreSheet::isLeftOut);
        assertThat(read.scoresAsText()).contains("red MES-2=3 MIC-1=2\n");
    }

    @Test
    void aFilledSheetBesideAFileThatCannotBeReadCounts() {
        TempSite.Read read =
                site.with("baseline/scores/red (1).csv", SCORES + "\"x,3\n").read();

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3 MIC-1=2\n");
    }
}
