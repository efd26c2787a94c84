package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static thrive.problem.Code.*;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.problem.Problem;

/** The title beside a code is its witness, in every kind of sheet. */
class TitleWitnessTest {

    @TempDir
    Path folder;

    private TempSite.Read read(String kind, String sheet) {
        return new TempSite(folder).with("baseline/" + kind + "/red.csv", sheet).read();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scores   | principle,title,score;MES-1,Easy ways in,3;MES-2,Needs first,2 | B2 B3",
                "rankings | rank,principle,title;1,MES-2,Easy ways in;2,MES-1,EASY  WAYS IN | C3",
                "gaps     | principle,title,gaps;MIC-1,One policy,x                         | B2",
                "scores   | title,score,principle;\"Easy ways in.\",3,MES-1                 | A2",
                "rankings | rank,title,principle;1,One budget,mac1                          | B2",
                "scores   | principle,title,score;Needs first,Easy ways in,3                | B2",
                "scores   | principle,title,score;MES-1,MES-2 Easy ways in,3                | B2",
                "rankings | rank,principle,title;1,MES-1,MES-2                              | C2",
                "gaps     | principle,title,gaps;MES-1,2. Easy ways in,x                    | B2",
                "scores   | principle,title,score;MES-1,(3.2) Easy ways in,3                | B2"
            })
    void theTitleOfAnotherPrincipleIsAnErrorAtItsCell(String kind, String sheet, String cells) {
        TempSite.Read read = read(kind, sheet.replace(";", "\n"));

        assertThat(read.problems.errors())
                .extracting(Problem::code, p -> p.at().cell())
                .containsExactlyElementsOf(List.of(cells.split(" ")).stream()
                        .map(cell -> tuple(F37, cell))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Easy ways in",
                "easy ways in",
                " Easy  ways in. ",
                "“Easy ways in”",
                "EASY\u00a0WAYS IN",
                "",
                "MES-2",
                "MES-2: Easy ways in",
                "2. Easy ways in"
            })
    void itsOwnTitleHoweverTypedSaysNothing(String title) {
        TempSite.Read read = read("scores", "principle,title,score\nMES-2,\"" + title + "\",3\n");

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3\n");
        assertThat(read.codes()).containsExactly(V06);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Front door", "Easy ways", "Ways in, easy", "2 easy"})
    void aTitleThatIsNobodysIsOneWarningForTheSheet(String title) {
        TempSite.Read read = read(
                "scores",
                "principle,title,score\nMES-2," + (title.contains(",") ? "\"" + title + "\"" : title) + ",3\n"
                        + "MES-1,Need before name,2\n");

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3 MES-1=2\n");
        assertThat(read.of(F38)).hasSize(1);
        assertThat(read.of(F38).get(0).at().cell()).isEqualTo("B2");
        assertThat(read.of(F38).get(0).expected()).contains("also in");
    }

    @Test
    void descriptionsThatAreNotTheModelsAreToldInTheSameWarning() {
        TempSite.Read read = read(
                "scores",
                "principle,title,score,what 1 means,what 2 means\nMES-2,Easy ways in,3,a,B.\nMES-1,Need first,2,a,nothing\n");

        assertThat(read.of(F38)).extracting(p -> p.at().cell()).containsExactly("B3");
        assertThat(read.of(F38).get(0).expected()).contains("also in");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "principle,title,score;,Easy ways in,3         | red MES-2=3",
                "principle,title,score;,easy ways in,3;MES-1,,2 | red MES-2=3 MES-1=2",
                "title,score;Easy ways in,3;Needs first,2       | red MES-2=3 MES-1=2",
                "Principle name,Our score;Needs first,2         | red MES-1=2"
            })
    void aTitleIsEnoughWhereTheCodeIsBlank(String sheet, String read) {
        assertThat(read("scores", sheet.replace(";", "\n")).scoresAsText()).isEqualTo(read + "\n");
    }

    @Test
    void aBlankCodeBesideNobodysTitleIsAnErrorWhereTheRowHoldsAnAnswer() {
        TempSite.Read read = read("scores", "principle,title,score\n,Something else,3\n,Please turn over,\nMES-2,,1\n");

        assertThat(read.problems.sorted())
                .filteredOn(p -> p.code() != V06)
                .extracting(Problem::code, p -> p.at().cell())
                .containsExactly(tuple(F09, "A2"), tuple(H07, "B3"));
    }

    /** A spreadsheet has made 1.1 of 1.10, so that the first principle would get the tenth's score. */
    @Test
    void aCodeThatASpreadsheetRewroteIsGivenAwayByItsTitle() {
        TempSite.Read read = new TempSite(folder)
                .with(
                        "principles.yaml",
                        TempSite.MODEL.replace("id: MAC-1", "id: 1.1").replace("id: MIC-2", "id: 1.10"))
                .with("baseline/scores/red.csv", "principle,title,score\n1.1,One policy,\n1.1,Clear endings,4\n")
                .read();

        assertThat(read.of(F37)).extracting(p -> p.at().cell()).containsExactly("B3");
        assertThat(read.scoresAsText()).doesNotContain("=4");
        assertThat(read.of(M11)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MES-2 & MIC-1   | MES-2,MIC-1",
                "MES-2, MIC-1    | MES-2,MIC-1",
                "MES-2/MIC-1     | MES-2,MIC-1",
                "MES-2 and MAC-1 | MES-2,MAC-1"
            })
    void severalPrinciplesInOneCellAreNamed(String code, String suggested) {
        TempSite.Read read = read("rankings", "rank,principle\n1,\"" + code + "\"\n");

        assertThat(read.of(R06)).extracting(Problem::suggestions).containsExactly(List.of(suggested.split(",")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pob t? a g?r \u2013 un", "Pob t\u0177 a g?r \u2013 un", "Pob t? a g?r ? un"})
    void lettersThatASpreadsheetCouldNotSaveAreTold(String title) {
        TempSite.Read read = new TempSite(folder)
                .with("principles.yaml", TempSite.MODEL.replace("Easy ways in", "Pob t\u0177 a g\u0175r \u2013 un"))
                .with("baseline/scores/red.csv", "principle,title,score\nMES-2," + title + ",3\nMES-1,Needs fir?t,2\n")
                .read();

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3 MES-1=2\n");
        assertThat(read.of(F33)).extracting(p -> p.at().cell()).containsExactly("B2");
        assertThat(read.of(F38)).extracting(p -> p.at().cell()).containsExactly("B3");
    }
}
