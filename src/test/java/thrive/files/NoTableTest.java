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

/** Files that may be no table's, in a site that lists no tables. */
class NoTableTest {

    private static final String SCORES = "principle,score\nMES-2,3\n";
    private static final String RANKING = "rank,principle\n1,MES-2\n";
    private static final String GAPS = "principle,gaps\nMES-2,No way in\n";

    @TempDir
    Path folder;

    private TempSite site = TempSite.unwritten();

    @BeforeEach
    void makeTheSite() {
        site = new TempSite(folder).with("site.yaml", TempSite.UNLISTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "average",
                "Average scores",
                "summary",
                "Riverbank summary",
                "total",
                "example",
                "test",
                "Book1",
                "scores",
                "blank",
                "copy",
                "template",
                "Sheet1",
                "whole room",
                "all",
                "Copy of scores",
                "Score sheet",
                "Agreed",
                "agreed scores",
                "Consensus",
                "plenary",
                "Facilitator",
                "everyone",
                "all tables",
                "Facilitators",
                "final decision",
                "Feedback"
            })
    void aNameThatIsNoTablesIsWarnedOf(String stem) {
        TempSite.Read read =
                site.with("baseline/scores/" + stem + ".csv", SCORES).read();

        assertThat(read.of(S24)).extracting(p -> p.at().file()).containsExactly("baseline/scores/" + stem + ".csv");
        assertThat(read.problems.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"red", "north-east", "table 1", "1", "group 4", "team-2", "t1", "Green room", "oak", "table-b"})
    void aNameThatMayBeATablesIsNot(String stem) {
        assertThat(site.with("baseline/scores/" + stem + ".csv", SCORES).read().of(S24))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Agreed",
                "consensus",
                "Plenary",
                "facilitator",
                "everyone",
                "all tables",
                "Agreed score",
                "total"
            })
    void soIsSuchANameInAColumnOfTables(String name) {
        TempSite.Read read = site.with(
                        "baseline/scores/all.csv", "table,principle,score\nred,MES-2,3\n" + name + ",MES-2,1\n")
                .read();

        assertThat(read.of(S24)).extracting(p -> p.at().cell()).containsExactly("A3");
    }

    @ParameterizedTest
    @CsvSource({"rde,red", "Gren,green", "violet,"})
    void soIsAMistypedNameInAColumnOfRankings(String name, String meant) {
        TempSite.Read read = site.with("baseline/scores/red.csv", SCORES)
                .with("baseline/scores/green.csv", SCORES)
                .with("baseline/rankings/all.csv", "table,rank,principle\nred,1,MES-2\n" + name + ",1,MIC-1\n")
                .read();

        assertThat(read.of(S24)).singleElement().satisfies(problem -> {
            assertThat(problem.at().cell()).isEqualTo("A3");
            assertThat(problem.suggestions()).isEqualTo(meant == null ? List.of() : List.of(meant));
        });
    }

    @Test
    void ofVeryManyWithoutScoresFiftyAreTold() {
        StringBuilder scores = new StringBuilder("table,principle,score\n");
        StringBuilder rankings = new StringBuilder("table,rank,principle\n");
        for (int i = 100; i < 1_000; i++) {
            scores.append("group x").append(i).append(",MES-2,3\n");
            rankings.append("group y").append(i).append(",1,MES-2\n");
        }
        TempSite.Read read = site.with("baseline/scores/all.csv", scores.toString())
                .with("baseline/rankings/all.csv", rankings.toString())
                .read();

        assertThat(read.of(S24)).hasSize(50);
        assertThat(read.rankings).hasSize(900);
    }

    @ParameterizedTest
    @ValueSource(strings = {"red 2", "red-1", "red.2"})
    void aNumberedNameBesideThePlainOneMayBeACopy(String stem) {
        TempSite.Read read = site.with("baseline/scores/red.csv", SCORES)
                .with("baseline/scores/" + stem + ".csv", SCORES)
                .read();

        assertThat(read.of(S24)).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("is it a copy?");
            assertThat(problem.suggestions()).containsExactly("red");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "red-edited",
                "red_edited",
                "Kopie von red",
                "Scanned red",
                "red_20260312_1430",
                "FW red",
                "red draft 2"
            })
    void whatProgramsAndPeopleAddIsNoOtherTable(String stem) {
        TempSite.Read read = site.with("baseline/scores/red.csv", SCORES)
                .with("baseline/scores/" + stem + ".csv", SCORES.replace(",3", ",2"))
                .read();

        assertThat(read.of(S12)).hasSize(1);
        assertThat(read.scores).hasSize(1);
    }

    @Test
    void aCopyOfANumberedTableIsToldOnce() {
        TempSite.Read read = site.with("baseline/scores/school 1.csv", SCORES)
                .with("baseline/scores/school 1-2.csv", SCORES.replace(",3", ",2"))
                .read();

        assertThat(read.of(S12)).hasSize(1);
        assertThat(read.of(S24)).isEmpty();
    }

    @Test
    void rowsThatNameTheirTablesMakeTheFilesNameFree() {
        TempSite.Read read = site.with("baseline/scores/scores.csv", "table,principle,score\nred,MES-2,3\n")
                .read();

        assertThat(read.problems.sorted()).extracting(Problem::code).doesNotContain(S24, S20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "Table-ID", "group", "Table name"})
    void tablesThatScoredInOneFileAreKnownUnderWhateverHeading(String heading) {
        TempSite.Read read = site.with(
                        "baseline/scores/all.csv", heading + ",principle,score\nred,MES-2,3\ngreen,MES-2,2\n")
                .with("baseline/rankings/red.csv", RANKING)
                .with("baseline/rankings/green.csv", RANKING)
                .read();

        assertThat(read.of(S24)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"rde,red", "reds,red", "violet,"})
    void aRankingOfATableThatDidNotScoreIsWarnedOf(String stem, String meant) {
        TempSite.Read read = site.with("baseline/scores/red.csv", SCORES)
                .with("baseline/scores/green.csv", SCORES)
                .with("baseline/rankings/" + stem + ".csv", RANKING)
                .read();

        assertThat(read.of(S24))
                .extracting(Problem::suggestions)
                .containsExactly(meant == null ? List.of() : List.of(meant));
    }

    @Test
    void tablesThatScoredMayRankHoweverTheirScoresLie() {
        TempSite.Read read = site.with("baseline/scores/all.csv", "table,principle,score\nred,MES-2,3\nblue,MES-2,1\n")
                .with("baseline/rankings/red.csv", RANKING)
                .with("baseline/rankings/Blue.csv", "rank,principle\n1,MES-1\n")
                .read();

        assertThat(read.of(S24)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Group,Code,Score\nMeso,MES-2,3\n", "Group,Code,Marks out of\nMeso,MES-2,3\n"})
    void levelsInAColumnOfGroupsAreNotTheTablesThatScored(String scores) {
        TempSite.Read read = site.with("baseline/scores/one.csv", scores)
                .with("baseline/rankings/one.csv", RANKING)
                .with("baseline/rankings/two.csv", "rank,principle\n1,MIC-1\n")
                .read();

        assertThat(read.of(S24)).extracting(p -> p.at().file()).containsExactly("baseline/rankings/two.csv");
    }

    @Test
    void whereNobodyScoredAnyTableMayRank() {
        assertThat(site.with("baseline/rankings/rde.csv", RANKING).read().of(S24))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"room feedback", "rooms", "whole room"})
    void whatMayBeTheRoomsIsSuggested(String stem) {
        TempSite.Read read = site.with("baseline/gaps/" + stem + ".csv", GAPS).read();
        assertThat(read.of(S24)).extracting(Problem::suggestions).containsExactly(List.of("room"));

        TempSite.Read listed = site.with("site.yaml", TempSite.SITE).read();
        assertThat(listed.of(S05)).extracting(Problem::suggestions).containsExactly(List.of("room"));
    }

    @Test
    void aNameThatNoTableMayHaveIsMeantForTheRoomToo() {
        TempSite.Read read = site.with("baseline/gaps/Room (notes).csv", GAPS).read();

        assertThat(read.of(S05)).extracting(Problem::suggestions).containsExactly(List.of("room"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"room", "Room", "room (1)"})
    void noTableIsCalledRoom(String stem) {
        TempSite.Read read = site.with("baseline/scores/" + stem + ".csv", SCORES)
                .with("baseline/rankings/" + stem + ".csv", RANKING)
                .with("baseline/rankings/all.csv", "table,rank,principle\nRoom,1,MES-2\n")
                .read();

        assertThat(read.of(S05))
                .extracting(p -> p.at().file())
                .containsExactly("baseline/rankings/" + stem + ".csv", "baseline/scores/" + stem + ".csv");
        assertThat(read.of(V12)).extracting(p -> p.at().cell()).containsExactly("A2");
        assertThat(read.scores).isEmpty();
        assertThat(read.rankings).isEmpty();
    }

    @Test
    void theRoomsOwnSheetIsWelcome() {
        assertThat(site.with("baseline/gaps/room.csv", GAPS)
                        .with("baseline/scores/red.csv", SCORES)
                        .read()
                        .of(S24))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MES-2,3,Table: blue said 3\n",
                "MES-2,3,Table\n",
                "MES-2,3,Group\nMES-1,2,none\n",
                "group,3,\n",
                "Group: one story,3,\n",
                "Table,3,a\nMES-2,3,b\n"
            })
    void aNoteThatBeginsLikeAHeadingHidesNoScoreSheet(String rows) {
        TempSite.Read read = site.with("baseline/scores/red.csv", "principle,score,notes\n" + rows)
                .with("baseline/gaps/red.csv", GAPS)
                .with("baseline/rankings/red.csv", RANKING)
                .read();

        assertThat(read.of(S24)).isEmpty();
    }

    @Test
    void aColumnOfTablesStillSaysWhichTablesScored() {
        TempSite.Read read = site.with("baseline/scores/all.csv", "Scores\nprinciple,table,score\nMES-2,red,3\n")
                .with("baseline/gaps/red.csv", GAPS)
                .with("baseline/gaps/blue.csv", GAPS)
                .read();

        assertThat(read.of(S24)).extracting(p -> p.at().file()).containsExactly("baseline/gaps/blue.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total Care",
                "Everyone Matters",
                "Average Joes",
                "Agreed minutes group",
                "Example Street",
                "Summary Lane",
                "Plenary Road West",
                "Old table"
            })
    void aGroupsOwnNameIsNotWarnedOf(String name) {
        assertThat(site.with("baseline/scores/" + name + ".csv", SCORES).read().of(S24))
                .isEmpty();
        assertThat(new TempSite(folder.resolve("other"))
                        .with("site.yaml", TempSite.UNLISTED)
                        .with("baseline/scores/all.csv", "table,principle,score\nred,MES-2,2\n" + name + ",MES-2,3\n")
                        .read()
                        .of(S24))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"total", "Total scores", "everyone", "average of all", "agreed scores", "summary", "Summary 2026"
            })
    void whatIsNoTableIsStillWarnedOf(String name) {
        assertThat(site.with("baseline/scores/" + name + ".csv", SCORES).read().of(S24))
                .hasSize(1);
    }
}
