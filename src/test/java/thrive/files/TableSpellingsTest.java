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

import thrive.problem.Problem;

/** One table under several spellings, in a site that lists no tables. */
class TableSpellingsTest {

    private static final String SCORES = "principle,score\nMES-2,3\nMIC-1,2\n";

    @TempDir
    Path folder;

    private TempSite site = TempSite.unwritten();

    @BeforeEach
    void makeTheSite() {
        site = new TempSite(folder).with("site.yaml", TempSite.UNLISTED);
    }

    private static String scores(String stem) {
        return "baseline/scores/" + stem + ".csv";
    }

    private static String sheetOf(String table, int score) {
        return "table,principle,score\n" + table + ",MES-2," + score + "\n" + table + ",MIC-1,2\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Red table", "Table Red", "red", "RED ", "Red Table", "the red table", "red_table", "Table-red"})
    void aColumnBesideATablesFileMeansThatTable(String spelling) {
        TempSite.Read differing = site.with(scores("red"), SCORES)
                .with(scores("all"), sheetOf(spelling, 1))
                .read();
        assertThat(differing.problems.errors())
                .extracting(Problem::code, Problem::message)
                .containsExactly(tuple(S12, "table red has handed in two score sheets that differ in MES-2"));

        TempSite.Read same = site.with(scores("all"), sheetOf(spelling, 3)).read();
        assertThat(same.scoresAsText()).isEqualTo("red MES-2=3 MIC-1=2\n");
        assertThat(same.of(S17)).hasSize(1);
        assertThat(same.problems.errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"red-table,Red", "Red Table,red", "table 1,1", "Table1,table-01", "oak_2,Oak 2"})
    void soItDoesWhereTheFileHasTheLongerName(String stem, String spelling) {
        TempSite.Read read = site.with(scores(stem), SCORES)
                .with(scores("all"), sheetOf(spelling, 1))
                .read();

        assertThat(read.problems.errors()).extracting(Problem::code).containsExactly(S12);
        assertThat(read.scores).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"red,red-table", "red,Table Red", "1,table 1", "1,Table01", "oak 2,oak-2"})
    void twoFilesOfOneTableAreTwoSheetsOfIt(String stem, String other) {
        TempSite.Read read = site.with(scores(stem), SCORES)
                .with(scores(other), SCORES.replace("3", "1"))
                .read();

        assertThat(read.problems.errors()).extracting(Problem::code).containsExactly(S12);
    }

    @ParameterizedTest
    @CsvSource({"' red',red", "'red ',red", "red,' red'", "' red','red '"})
    void blanksAroundAFilesNameAreNoPartOfIt(String scored, String ranked) {
        TempSite.Read read = site.with(scores(scored), SCORES)
                .with("baseline/rankings/" + ranked + ".csv", "rank,principle\n1,MES-2\n")
                .read();

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3 MIC-1=2\n");
        assertThat(read.rankingsAsText()).isEqualTo("red 1=MES-2\n");
        assertThat(read.of(S24)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"redwood", "red 2", "red-a", "blue table", "table redd", "r", "infrared"})
    void otherNamesStayOtherTables(String name) {
        TempSite.Read read = site.with(scores("red"), SCORES)
                .with(scores("all"), sheetOf(name, 1))
                .read();

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3 MIC-1=2\n" + name + " MES-2=1 MIC-1=2\n");
        assertThat(read.codes()).doesNotContain(S12, S16, S17);
    }

    @ParameterizedTest
    @CsvSource({"1-1,11", "12,1 2", "2.1,21", "10,1"})
    void numbersSideBySideAreNotOne(String one, String other) {
        TempSite.Read read = site.with(scores("all"), sheetOf(one, 3))
                .with(scores("rest"), sheetOf(other, 1))
                .read();

        assertThat(read.scores).hasSize(2);
        assertThat(read.problems.errors()).isEmpty();
    }

    @Test
    void twoSpellingsInOneColumnThatAnswerTwiceAreTwoSheets() {
        String both = sheetOf("red", 3) + "Red table,MES-2,1\nRed table,MIC-1,2\nblue,MES-2,4\n";
        TempSite.Read read = site.with(scores("all"), both).read();

        assertThat(read.problems.errors())
                .extracting(Problem::code, p -> p.at().cell(), Problem::expected)
                .containsExactly(tuple(
                        S12,
                        "A4",
                        "one score sheet for each table; the other begins in A2: ask which is right, and delete the"
                                + " rows of one"));
        assertThat(read.scoresAsText()).contains("blue MES-2=4").doesNotContain("red MES-2=3", "MES-2=1");
    }

    @Test
    void theSameAnswersUnderTwoSpellingsCountOnce() {
        TempSite.Read read = site.with(scores("all"), sheetOf("red", 3) + "Red table,MES-2,3\nRed table,MIC-1,2\n")
                .read();

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3 MIC-1=2\n");
        assertThat(read.of(S17)).extracting(p -> p.at().cell()).containsExactly("A4");
    }

    @Test
    void spellingsThatShareTheRowsOfOneSheetAreOne() {
        TempSite.Read read = site.with(scores("all"), "table,principle,score\nred,MES-2,3\nRed table,MIC-1,2\n")
                .read();

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3 MIC-1=2\n");
        assertThat(read.codes()).doesNotContain(S12, S17).contains(S16);
    }

    @Test
    void listsThatGiveTheSameRanksAreTwo() {
        String column = "table,rank,principle\nred,1,MES-2\nred,2,MIC-1\n";
        TempSite.Read read = site.with("baseline/rankings/all.csv", column + "Red table,1,MAC-1\nRed table,2,MAC-2\n")
                .read();

        assertThat(read.problems.errors()).extracting(Problem::code).containsExactly(S12);
    }

    @Test
    void aListedTableUnderIdAndNameIsTheSame() {
        TempSite.Read read = site.with("site.yaml", TempSite.SITE)
                .with(scores("all"), sheetOf("red", 3) + "Red table,MES-2,1\nRed table,MIC-1,2\n")
                .read();

        assertThat(read.problems.errors()).extracting(Problem::code).containsExactly(S12);
    }

    @Test
    void aRankingIsThatOfTheTableThatScored() {
        TempSite.Read read = site.with(scores("red"), SCORES)
                .with("baseline/rankings/Red table.csv", "rank,principle\n1,MES-2\n")
                .read();

        assertThat(read.rankingsAsText()).isEqualTo("red 1=MES-2\n");
        assertThat(read.of(S16)).extracting(p -> p.at().file()).containsExactly("baseline/rankings/Red table.csv");
        assertThat(read.of(S24)).isEmpty();
    }

    @Test
    void peopleWhoSpellTheirTableInTheirOwnWayAreOneTable() {
        TempSite.Read read = site.with(
                        scores("all"), "table,respondent,principle,score\nred,Ann,MES-2,3\nRed table,Bo,MES-2,1\n")
                .read();

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3 MES-2=1\n");
        assertThat(read.problems.errors()).isEmpty();
    }
}
