package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static thrive.problem.Code.*;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.model.sheet.GapColumn;
import thrive.model.sheet.GapRow;
import thrive.problem.Problem;

/** What a spreadsheet or a comma makes of cells: words that are lost, scores that are cut, rows of figures. */
class LostCellsTest {

    @TempDir
    Path folder;

    private TempSite.Read scores(String sheet) {
        return new TempSite(folder).with("baseline/scores/red.csv", sheet).read();
    }

    private TempSite.Read gaps(String sheet) {
        return new TempSite(folder).with("baseline/gaps/red.csv", sheet).read();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#NAME?",
                "#VALUE!",
                "#REF!",
                "#N/A",
                "#DIV/0!",
                "Err:508",
                "########",
                "=A1",
                "=SUM(B2:B4)",
                "=Sheet1!A1",
                "='Sheet 1'!$B$2+1",
                "=-Link"
            })
    void anErrorOfTheSpreadsheetIsNoItemAndIsTold(String cell) {
        TempSite.Read read = gaps("principle,gaps,training,ideal,owner,by when\nMES-2," + cell + ",Listening," + cell
                + "," + cell + "," + cell + "\n");
        boolean isFormulaOfWords = cell.equals("=-Link");

        assertThat(read.of(V16)).extracting(p -> p.at().cell()).hasSize(isFormulaOfWords ? 0 : 4);
        if (!isFormulaOfWords) {
            GapRow row = read.gaps.get(0).rows().get(0);
            assertThat(row.items()).containsOnlyKeys(GapColumn.TRAINING);
            assertThat(row.saidNone()).isEmpty();
            assertThat(row.ideal() + row.owner() + row.byWhen()).isEmpty();
        }
    }

    @Test
    void oneAmongTheLinesOfACellIsLeftOutAlone() {
        TempSite.Read read = gaps("principle,gaps\nMES-2,\"- Slow\n- #REF!\n- Far\"\n");

        assertThat(read.of(V16)).extracting(p -> p.at().cell()).containsExactly("B2");
        assertThat(read.gaps.get(0).rows().get(0).items().get(GapColumn.GAPS))
                .extracting(GapRow.Item::text)
                .containsExactly("Slow", "Far");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "= we met in Q3 and liked it",
                "=covid19 closed the door",
                "=A1 is best",
                "#1 on the list",
                "#NAME? is what Excel says",
                "= more staff",
                "=> more staff",
                "# 3",
                "e-mail"
            })
    void wordsThatOnlyBeginSoStay(String cell) {
        assertThat(gaps("principle,gaps\nMES-2," + cell + "\n").of(V16)).isEmpty();
    }

    @Test
    void remarksReasonsAndTitlesAreLookedAtToo() {
        TempSite.Read read = scores("principle,title,score,evidence,notes\nMES-2,#NAME?,3,#REF!,=A1\n");
        assertThat(read.of(V16)).extracting(p -> p.at().cell()).containsExactly("B2", "D2", "E2");
        assertThat(read.of(F38)).isEmpty();
        assertThat(read.scores.get(0).entries().get(0).evidence()).isEmpty();

        TempSite.Read ranking = new TempSite(folder)
                .with("baseline/rankings/red.csv", "rank,principle,reason\n1,MES-2,#VALUE!\n")
                .read();
        assertThat(ranking.of(V16)).extracting(p -> p.at().cell()).contains("C2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "25", "50", "75"})
    void aScoreThatItsCommaCutIsRefused(String rest) {
        TempSite.Read read = scores("principle,title,score,evidence,notes\nMES-2,Easy ways in,2," + rest
                + ",\nMES-1,Needs first,3,Survey,\n");

        assertThat(read.of(V04)).singleElement().satisfies(problem -> {
            assertThat(problem.at().cell()).isEqualTo("D2");
            assertThat(problem.message()).isEqualTo("the score may have been 2," + rest + ", cut at its comma");
        });
        assertThat(read.scoresAsText()).isEqualTo("red MES-2=- MES-1=3\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "25", "50", "75"})
    void aRankThatItsCommaCutIsRefused(String rest) {
        TempSite.Read read = new TempSite(folder)
                .with(
                        "baseline/rankings/red.csv",
                        "principle,rank,reason\nMES-2,1,near\nMES-1,1," + rest + ",\nMIC-1,2,\n")
                .read();

        assertThat(read.of(R01)).singleElement().satisfies(problem -> {
            assertThat(problem.at().cell()).isEqualTo("C3");
            assertThat(problem.message()).isEqualTo("the rank may have been 1," + rest + ", cut at its comma");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "principle,score,evidence\nMES-2,2,5 visits\n",
                "principle,score,evidence\nMES-2,2,0\n",
                "principle,score,evidence\nMES-2,2,4\n",
                "principle,score,evidence\nMES-2,2,5\nMES-1,3,12\n",
                "principle,evidence,score\nMES-2,5,2\n",
                "principle,score,title,notes\nMES-2,2,,5\n",
                "principle,score,evidence\nMES-2,DK,5\n"
            })
    void aNumberThatMayBeARemarkStays(String sheet) {
        assertThat(scores(sheet).of(V04)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maximum",
                "Max",
                "Max score",
                "Out of",
                "Out of 84",
                "Min",
                "Minimum",
                "Count",
                "Percentage",
                "Fidelity score",
                "Median",
                "Mode",
                "Range",
                "Maximum possible score",
                "Total"
            })
    void aRowOfAFigureIsPassedOver(String label) {
        TempSite.Read read = scores("principle,title,score,evidence,notes\nMES-2,,3,,\n" + label + ",,84,,\n");

        assertThat(read.problems.sorted().stream().map(Problem::code).filter(c -> c != S06 && c != V06 && c != V07))
                .containsExactly(H07);
        assertThat(read.of(H07)).extracting(p -> p.at().cell()).containsExactly("A3");
        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3\n");
    }

    @Test
    void aRowOfNoPrincipleIsToldOnce() {
        assertThat(scores("principle,score\nMES-2,3\nGrand sum of it,84\n").codes())
                .doesNotContain(V03)
                .contains(V01);
        assertThat(scores("principle,score\nMES-2,3\nMES-9,84\n").codes()).contains(V01, V03);
    }

    /** Where semicolons part the cells, no comma can have cut a number. */
    @Test
    void nothingIsCutAtACommaWhereSemicolonsPartTheCells() {
        TempSite.Read read = new TempSite(folder)
                .with("baseline/scores/red.csv", "principle;score;evidence;notes\nMES-2;2;5;said, then done\n")
                .with("baseline/gaps/red.csv", "principle;gaps;training\nMES-2;Slow; patchy\n")
                .read();
        assertThat(read.scoresAsText()).isEqualTo("red MES-2=2\n");
        assertThat(read.codes()).doesNotContain(V04, F39);
    }

    @Test
    void aTextThatGoesOnInTheNextCellIsTold() {
        TempSite.Read read = new TempSite(folder)
                .with(
                        "baseline/gaps/red.csv",
                        "principle,in place,gaps,training\nMES-2,,Slow, patchy\nMES-1,A hub,Yes, Ask,\nMIC-1,a,b,c\n")
                .read();
        assertThat(read.of(F39)).extracting(p -> p.at().cell()).containsExactly("D2", "D3");
    }

    /** Whoever clears a cell with the space bar leaves a blank in it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "scores/red.csv|principle,score,evidence,notes;MES-2,3, ,why not",
                "scores/red.csv|principle,score,evidence,notes;MES-2, ,  ,why not",
                "rankings/red.csv|rank,principle,title,reason;1,MES-2, ,since",
                "gaps/red.csv|principle,gaps,training,owner;MES-2,No way in, ,ring first"
            })
    void aCellOfBlanksIsBlank(String sheet) {
        String[] parts = sheet.split("\\|", 2);
        String plain = parts[1].replace(";", "\n") + "\n";
        TempSite.Read read =
                new TempSite(folder).with("baseline/" + parts[0], plain).read();
        TempSite.Read cleared = new TempSite(folder)
                .with("baseline/" + parts[0], plain.replaceAll(" {1,2}(?=,)", ""))
                .read();

        assertThat(read.problems.sorted())
                .extracting(Problem::code, Problem::message, p -> p.at().cell())
                .isEqualTo(cleared.problems.sorted().stream()
                        .map(p -> tuple(p.code(), p.message(), p.at().cell()))
                        .toList());
        assertThat(read.codes()).doesNotContain(F39);
    }
}
