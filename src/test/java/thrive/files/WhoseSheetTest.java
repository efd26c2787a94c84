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

/** Whose a sheet is by the file's name, and what is read where a table has two. */
class WhoseSheetTest {

    private static final String SHEET = "rank,principle\n1,MES-2\n2,MIC-1\n3,MAC-1\n4,MAC-2\n5,MES-1\n";
    private static final String OTHER = "rank,principle\n1,MIC-1\n2,MES-2\n3,MAC-1\n4,MAC-2\n5,MES-1\n";
    private static final String BLANK = "rank,principle\n1,\n2,\n3,\n4,\n5,\n";
    private static final String READ = "1=MES-2 2=MIC-1 3=MAC-1 4=MAC-2 5=MES-1\n";

    @TempDir
    Path folder;

    private TempSite site() {
        return new TempSite(folder);
    }

    private static String ranking(String stem) {
        return "baseline/rankings/" + stem + ".csv";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Red table",
                "Riverbank scores - red",
                "red-Table 1",
                "red - Sheet1",
                "red-LAPTOP-7F3K",
                "red-JANESPC2",
                "red.sync-conflict-20260416-101112-ABCDEFG",
                "red (Anna's conflicted copy 2026-04-16)",
                "Copy of Copy of red",
                "Red_v2",
                "red (002)",
                "red[1]",
                "FW_ red",
                "red.xlsx",
                "red final",
                "scores_red",
                "2026-03-12 Red table"
            })
    void aDecoratedNameIsThatOfTheListedTable(String stem) {
        TempSite.Read read = site().with(ranking(stem), SHEET).read();

        assertThat(read.rankingsAsText()).isEqualTo("red " + READ);
        assertThat(read.codes()).containsExactly(S16);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reds", "redolent", "red and blue", "all", "blue-red", "credit"})
    void aNameThatMeansNoTableOrTwoIsRefused(String stem) {
        assertThat(site().with(ranking(stem), SHEET).read().of(S05)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"green-LAPTOP-7F3K", "green.sync-conflict-20260416-101112-AB", "Town - green", "green (1)"})
    void whereTheSiteListsNoTablesThePlainNameBesideItTells(String stem) {
        TempSite site = site().with("site.yaml", TempSite.UNLISTED).with(ranking("green"), SHEET);

        TempSite.Read same = site.with(ranking(stem), SHEET).read();
        assertThat(same.rankingsAsText()).isEqualTo("green " + READ);
        assertThat(same.codes()).containsExactly(S17);

        TempSite.Read other = site.with(ranking(stem), OTHER).read();
        assertThat(other.problems.errors()).extracting(Problem::code).containsExactly(S12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"north-east", "green 2", "table-b"})
    void namesThatPeopleGiveStayTablesOfTheirOwn(String stem) {
        TempSite.Read read = site().with("site.yaml", TempSite.UNLISTED)
                .with(ranking("north"), SHEET)
                .with(ranking("green"), OTHER)
                .with(ranking(stem), BLANK.replace("1,\n", "1,MAC-2\n"))
                .read();

        assertThat(read.rankings).hasSize(3);
        assertThat(read.problems.errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"engagement,re-engagement", "new,re-new", "red,Re-Red", "red,fw-red"})
    void aSyllableBeforeAHyphenIsNoAnswerToAnEMail(String plain, String longer) {
        TempSite.Read read = site().with("site.yaml", TempSite.UNLISTED)
                .with(ranking(plain), SHEET)
                .with(ranking(longer), OTHER)
                .read();

        assertThat(read.rankings).hasSize(2);
        assertThat(read.problems.errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"red,red (1)", "red (1),red", "red,Town - red"})
    void theBlankSheetYieldsToTheFilledOneWithANote(String blank, String filled) {
        TempSite.Read read =
                site().with(ranking(blank), BLANK).with(ranking(filled), SHEET).read();

        assertThat(read.rankingsAsText()).isEqualTo("red " + READ);
        assertThat(read.of(S19)).extracting(p -> p.at().file()).containsExactly(ranking(blank));
        assertThat(read.problems.errors()).isEmpty();
    }

    @Test
    void twoSheetsThatDifferAreBothRefusedAndTheLaterOneIsNamed() {
        TempSite.Read read = site().with(ranking("red"), SHEET)
                .with(ranking("red (1)"), OTHER)
                .saved(ranking("red"), "2026-04-16T11:00:00Z")
                .saved(ranking("red (1)"), "2026-04-16T10:00:00Z")
                .read();

        assertThat(read.problems.errors())
                .extracting(Problem::code, p -> p.at().file(), Problem::expected)
                .containsExactly(tuple(
                        S12,
                        ranking("red (1)"),
                        "one ranking for each table; the other is in " + ranking("red")
                                + ", which was saved later: ask which is right, and delete one"));
        assertThat(read.rankings).allMatch(sheet -> sheet.isLeftOut());
    }

    @Test
    void theSameAnswersAreTheSameWhateverTheirOrderAndReasons() {
        TempSite.Read read = site().with(ranking("red"), "principle,rank,reason\nMIC-1,2,x\nMES-2,1,y\n")
                .with(ranking("red (1)"), "rank,principle\n1,mes-2\n2.0,Shared decisions\n")
                .read();

        assertThat(read.of(S17)).hasSize(1);
        assertThat(read.problems.errors()).isEmpty();
    }

    @Test
    void theSameAnswersOfTwoTablesBothCountAndAreToldOnce() {
        TempSite.Read read =
                site().with(ranking("red"), SHEET).with(ranking("blue"), SHEET).read();

        assertThat(read.rankingsAsText()).isEqualTo("blue " + READ + "red " + READ);
        assertThat(read.of(S18)).hasSize(1);
    }

    @Test
    void theRuleHoldsForScoresAndGapsToo() {
        TempSite site = site().with("baseline/scores/red.csv", "principle,score\nMES-2,3\n")
                .with("baseline/scores/red (1).csv", "principle,score\nMES-2,2\n")
                .with("baseline/gaps/red.csv", "principle,gaps\nMES-2,No way in\n")
                .with("baseline/gaps/red (1).csv", "principle,gaps\nMES-2,no way in.\n");

        assertThat(site.read().problems.sorted())
                .filteredOn(p -> p.code() == S12 || p.code() == S17)
                .extracting(Problem::code, p -> p.at().file())
                .containsExactly(tuple(S17, "baseline/gaps/red (1).csv"), tuple(S12, "baseline/scores/red (1).csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "all"})
    void aBlankTableBelowAFilledOneIsRefusedWhateverTheFileIsCalled(String stem) {
        TempSite.Read read = site().with(
                        ranking(stem), "table,rank,principle\nred,1,MES-2\n,2,MIC-1\nblue,1,MAC-1\n,2,MAC-2\n,3,\n")
                .read();

        assertThat(read.of(V12)).extracting(p -> p.at().cell()).containsExactly("A3", "A5");
    }

    @Test
    void theRoomsSheetIsNoException() {
        TempSite.Read read = site().with("baseline/gaps/room.csv", "table,principle,gaps\nroom,MES-2,one\n,MES-2,two\n")
                .read();

        assertThat(read.of(V12)).extracting(p -> p.at().cell()).containsExactly("A3");
    }

    @Test
    void aColumnOfTablesThatIsBlankThroughoutLeavesTheFilesName() {
        TempSite.Read read = site().with(ranking("red"), "table,rank,principle\n,1,MES-2\n,2,MIC-1\n")
                .read();

        assertThat(read.rankingsAsText()).isEqualTo("red 1=MES-2 2=MIC-1\n");
        assertThat(read.problems.errors()).isEmpty();
    }

    @Test
    void aTableIsFoundByItsVeryNameBeforeAnotherByItsId() {
        TempSite.Read read = site().with(
                        "site.yaml",
                        TempSite.SITE
                                .replace("{id: red, name: Red table}", "{id: t1, name: Table 1}")
                                .replace("id: blue", "id: \"1\""))
                .with(ranking("Table 1"), SHEET)
                .read();

        assertThat(read.rankingsAsText()).isEqualTo("t1 " + READ);
    }

    @ParameterizedTest
    @CsvSource({"red_2,red-2", "red 2,red-2", "red (2),"})
    void aNameThatMayBeACopyOrAnotherTableIsNotGuessed(String stem, String table) {
        TempSite.Read read = site().with("site.yaml", TempSite.SITE.replace("id: blue", "id: red-2"))
                .with(ranking(stem), SHEET)
                .read();

        assertThat(read.rankingsAsText()).isEqualTo(table == null ? "" : table + " " + READ);
        assertThat(read.of(S05)).hasSize(table == null ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"green 12 March", "green_20260312", "green_1", "green scores", "green 2026-03-12"})
    void daysAndNumbersBehindThePlainNameAreAddedToIt(String stem) {
        TempSite.Read read = site().with("site.yaml", TempSite.UNLISTED)
                .with(ranking("green"), SHEET)
                .with(ranking(stem), OTHER)
                .read();

        assertThat(read.problems.errors()).extracting(Problem::code).containsExactly(S12);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "north-east scores            | north-east",
                "scores - north east          | north-east",
                "Scores - Public health       | ph",
                "Public health ranking        | ph",
                "north scores                 | north",
                "Health - final               | h"
            })
    void ofANameWithinALongerOneTheLongerCounts(String stem, String table) {
        TempSite.Read read = site().with(
                        "site.yaml",
                        "schema: thrive-site/1\nplace: Mill\nmodel: principles.yaml\ntables:\n"
                                + "  - {id: north, name: North}\n  - {id: north-east, name: North-east}\n"
                                + "  - {id: h, name: Health}\n  - {id: ph, name: Public health}\n"
                                + "rounds:\n  - {id: baseline}\n")
                .with(ranking(stem), SHEET)
                .read();

        assertThat(read.rankingsAsText()).isEqualTo(table + " " + READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"north north-east", "Health and public health", "north-east - north"})
    void twoNamesSideBySideAreNobodys(String stem) {
        TempSite.Read read = site().with(
                        "site.yaml",
                        "schema: thrive-site/1\nplace: Mill\nmodel: principles.yaml\ntables:\n"
                                + "  - {id: north, name: North}\n  - {id: north-east, name: North-east}\n"
                                + "  - {id: h, name: Health}\n  - {id: ph, name: Public health}\n"
                                + "rounds:\n  - {id: baseline}\n")
                .with(ranking(stem), SHEET)
                .read();

        assertThat(read.of(S05)).hasSize(1);
    }

    @Test
    void aNameThatTwoTablesHaveTellsWhich() {
        TempSite.Read read = site().with(
                        "site.yaml",
                        TempSite.SITE
                                .replace("name: Red table", "name: Town")
                                .replace("{id: blue}", "{id: blue, name: Town}"))
                .with(ranking("Town"), SHEET)
                .with(ranking("town (1)"), SHEET)
                .with(ranking("all"), "table,rank,principle\nTOWN,1,MES-2\n")
                .read();

        assertThat(read.problems.errors())
                .extracting(Problem::code, Problem::message, Problem::expected)
                .containsExactlyInAnyOrder(
                        tuple(S05, "2 tables are called \"Town\"", "the id of one: red, blue"),
                        tuple(S05, "2 tables are called \"town (1)\"", "the id of one: red, blue"),
                        tuple(V12, "2 tables are called \"TOWN\"", "the id of one: red, blue"));
    }
}
