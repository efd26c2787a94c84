package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static thrive.problem.Code.*;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.problem.Problem;

/** What forms export, and files that hold a part of a table's sheet, where the site lists no tables or does. */
class FormsAndPartsTest {

    @TempDir
    Path folder;

    private TempSite site = TempSite.unwritten();

    @BeforeEach
    void makeTheSite() {
        site = new TempSite(folder).with("site.yaml", TempSite.UNLISTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Which table are you on?", "Your table", "Table colour", "Table number", "table no."})
    void aFormsQuestionForTheTableIsReadAsTheTable(String heading) {
        String rows = "\nt,Jo,red,MES-2,3\nt,Sam,blue,MES-2,1\n";
        TempSite.Read read = site.with(
                        "baseline/scores/responses.csv", "Timestamp,Respondent," + heading + ",Principle,Score" + rows)
                .read();

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3\nblue MES-2=1\n");
        assertThat(read.of(H04)).extracting(p -> p.at().cell()).containsExactly("C1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tables", "Team", "Colour", "Table leader", "Seat at the table"})
    void anotherQuestionIsNot(String heading) {
        TempSite.Read read = site.with(
                        "baseline/scores/red.csv",
                        "Respondent," + heading + ",Principle,Score\nJo,x,MES-2,3\nSam,y,MES-2,1\n")
                .read();

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3 MES-2=1\n");
        assertThat(read.of(H05)).extracting(p -> p.at().cell()).containsExactly("B1");
    }

    @Test
    void aColumnOfLevelsIsNoTable() {
        TempSite.Read read = site.with(
                        "baseline/scores/red.csv",
                        "Table name,Your table,Principle,Score\nred,Meso,MES-2,3\nred,Meso,MIC-1,1\n")
                .read();

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3 MIC-1=1\n");
    }

    @Test
    void whatScoredInAFormIsKnownToRankings() {
        TempSite.Read read = site.with(
                        "baseline/scores/responses.csv", "Respondent,Your table,Principle,Score\nJo,red,MES-2,3\n")
                .with("baseline/rankings/red.csv", "rank,principle\n1,MES-2\n")
                .read();

        assertThat(read.of(S24)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name,One policy,One budget,Needs first\nJo,1,2,3\n",
                "Name,One policy,One budget\nJo,1,2\n",
                "One policy,One budget\n1,2\n",
                "Name,MAC-1,MAC-2\nJo,1,2\n"
            })
    void aColumnForEachPrincipleIsNamedAsSuch(String text) {
        assertThat(site.with("baseline/scores/red.csv", text).read().of(H01))
                .extracting(Problem::message)
                .containsExactly("the sheet has a column for each principle, as forms and matrices have it,"
                        + " which thrive does not read yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAC-1,One policy,3\nMAC-2,One budget,2\n", "MAC-1,3\nMAC-2,2\n"})
    void aMissingRowOfHeadingsIsToldAsBefore(String text) {
        assertThat(site.with("baseline/scores/red.csv", text).read().of(H01))
                .extracting(Problem::message)
                .containsExactly("the row of headings is missing");
    }

    private List<String> suspected(String... stems) {
        for (int i = 0; i < stems.length; i++) {
            site.with("baseline/scores/" + stems[i] + ".csv", "principle,score\nMES-2," + (i % 4 + 1) + "\nMIC-1,2\n");
        }
        return site.read().of(S24).stream().map(Problem::value).toList();
    }

    @Test
    void aFileForEachPersonIsWarnedOf() {
        assertThat(suspected("red - Jo", "red - Sam", "blue - Ann")).containsExactly("red - Jo", "red - Sam");
        assertThat(site.read().of(S24).get(0).message())
                .isEqualTo(
                        "the file is read as the sheet of a table \"red - Jo\", beside others that begin with \"red\"");
    }

    @Test
    void soIsAFileForEachLevel() {
        assertThat(suspected("red meso", "blue")).isEmpty();
        site = new TempSite(folder.resolve("two"))
                .with("site.yaml", TempSite.UNLISTED)
                .with(
                        "principles.yaml",
                        TempSite.MODEL.replace(
                                "{id: meso, name: Meso}", "{id: meso, name: Meso}\n  - {id: macro, name: Macro}"));
        assertThat(suspected("oak macro", "oak meso", "elm")).containsExactly("oak macro", "oak meso");
    }

    @Test
    void numberedTablesToo() {
        assertThat(suspected("Table 1 - Jo", "Table 1 - Sam", "Table 2 - Ann"))
                .containsExactly("Table 1 - Jo", "Table 1 - Sam");
    }

    @ParameterizedTest
    @CsvSource({
        "Otterbourne - red, Otterbourne - blue",
        "red - north, red - south",
        "red-kite, red-fox",
        "red - Jo, blue - Ann",
        "Red House, Red Lion",
        "oak meso, elm meso"
    })
    void namesOfTheirOwnAreNot(String one, String other) {
        assertThat(suspected(one, other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"001, 1", "010, 10", "1.10, 1.1", "2E3, 2.00E+03", "1-2, 01-Feb"})
    void aCodeThatTheSpreadsheetRewroteIsToldWithTheCure(String id, String shown) {
        TempSite.Read read = site.with("principles.yaml", TempSite.MODEL.replace("MES-2", id))
                .with("baseline/scores/red.csv", "principle,title,score\n" + shown + ",,3\nMIC-1,,2\n")
                .read();

        assertThat(read.of(V01)).extracting(p -> p.at().cell()).containsExactly("A2");
        assertThat(read.of(V01).get(0).expected())
                .endsWith("in Excel: set the cells to Text (Home, Number) and type it again");
        assertThat(read.of(V01).get(0).suggestions()).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "MES-9", "1.2"})
    void anotherUnknownCodeIsNot(String code) {
        TempSite.Read read = site.with("principles.yaml", TempSite.MODEL.replace("MES-2", "001"))
                .with("baseline/scores/red.csv", "principle,title,score\n" + code + ",,3\nMIC-1,,2\n")
                .read();

        assertThat(read.of(V01).get(0).expected()).doesNotContain("Text");
    }

    @Test
    void aCodeThatIsThereIsNeverARewrittenOne() {
        TempSite.Read read = site.with(
                        "principles.yaml",
                        TempSite.MODEL.replace("MES-2", "001").replace("MES-1", "1"))
                .with("baseline/scores/red.csv", "principle,title,score\n1,Needs first,3\n001,Easy ways in,2\n")
                .read();

        assertThat(read.of(V01)).isEmpty();
        assertThat(read.scoresAsText()).isEqualTo("red 1=3 001=2\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what 2 means", "What 2 means", "2 means"})
    void aSecondColumnOfADescriptionIsTold(String again) {
        TempSite.Read read = site.with(
                        "baseline/scores/red.csv",
                        "principle,score,what 2 means," + again + "\nMES-2,3,b,b\nMIC-1,2,b,we doubt it\n")
                .read();

        assertThat(read.of(H05))
                .extracting(p -> p.at().cell() + " " + p.message())
                .containsExactly("D1 the column \"" + again + "\" stands here again and is not read: D2 holds \"b\","
                        + " and something stands in D3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what 3 means", "what 1 means"})
    void anotherDescriptionIsNone(String other) {
        TempSite.Read read = site.with(
                        "baseline/scores/red.csv",
                        "principle,score,what 2 means," + other + "\nMES-2,3,b,\nMIC-1,2,b,\n")
                .read();

        assertThat(read.of(H05)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"01, 1", "1, 01", "001, 1", "0001, 1"})
    void twoDescriptionsOfOneScoreAreRefused(String one, String other) {
        String twice = "{" + one + ": a, " + other + ": z, 2: b, 3: c, 4: d}";
        TempSite.Read read = site.with(
                        "principles.yaml", TempSite.MODEL.replaceFirst("\\{1: a, 2: b, 3: c, 4: d}", twice))
                .read();

        assertThat(read.problems.errors())
                .extracting(p -> p.code() + " " + p.message())
                .containsExactly("F17 the score 1 is described twice, here as \"" + other + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{01: a, 02: b, 03: c, 04: d}", "{4: d, 3: c, 2: b, 1: a}"})
    void eachScoreOnceIsFine(String descriptions) {
        TempSite.Read read = site.with(
                        "principles.yaml", TempSite.MODEL.replaceFirst("\\{1: a, 2: b, 3: c, 4: d}", descriptions))
                .read();

        assertThat(read.problems.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rank,principle,reason\n1,MES-2,\"one\ntwo\"\n2,MES-1,\n1,MIC-1,\n",
                "rank,principle,reason\n1,MES-2,\n2,MES-1,\"one\n\ntwo\"\n1,MIC-1,\n",
                "rank,principle,reason\r\n1,MES-2,\r\n2,MES-1,\"one\r\ntwo\"\r\n1,MIC-1,\r\n"
            })
    void aLineBreakInAReasonIsNoRowBetweenTwoLists(String text) {
        TempSite.Read read = site.with("baseline/rankings/red.csv", text).read();

        assertThat(read.of(R10)).isEmpty();
        assertThat(read.rankingsAsText()).isEqualTo("red 1=MES-2 1=MIC-1 3=MES-1\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rank,principle\n1,MES-2\n2,MES-1\n\n1,MIC-1\n",
                "rank,principle\n1,MES-2\n2,MES-1\n1,MIC-1\n2,MIC-2\n"
            })
    void aRowBetweenThemStillIs(String text) {
        assertThat(site.with("baseline/rankings/red.csv", text).read().of(R10)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"red - Ann, red - Bob", "Red - Ann, red - Bob", "red – Ann, red - Bob"})
    void whereTablesAreListedAFileForEachPersonIsToldWithItsCure(String one, String other) {
        assertThat(differing(one, other))
                .singleElement()
                .satisfies(problem -> assertThat(problem.expected())
                        .endsWith("ask which is right, and delete one; or, if each is a person's, all rows in red.csv,"
                                + " and whose they are under \"respondent\""));
    }

    @ParameterizedTest
    @CsvSource({"red, red (1)", "red, red - Ann", "red, Red table"})
    void twoSheetsThatAreNoPersonsAreToldAsBefore(String one, String other) {
        assertThat(differing(one, other))
                .singleElement()
                .satisfies(problem -> assertThat(problem.expected()).endsWith("ask which is right, and delete one"));
    }

    private List<Problem> differing(String one, String other) {
        return site.with("site.yaml", TempSite.SITE)
                .with("baseline/scores/" + one + ".csv", "principle,score\nMES-2,3\n")
                .with("baseline/scores/" + other + ".csv", "principle,score\nMES-2,1\n")
                .read()
                .of(S12);
    }
}
