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

/** A column of tables that contradicts whose file it is. */
class RowsOfAnotherTableTest {

    private static final String RED = "table,principle,score\nred,MES-2,3\n";
    private static final String BLUE = "table,principle,score\nblue,MES-2,1\n";
    private static final String BOTH = "table,principle,score\nred,MES-2,3\nblue,MES-2,1\nblue,MIC-1,2\n";

    @TempDir
    Path folder;

    private TempSite site = TempSite.unwritten();

    @BeforeEach
    void makeTheSite() {
        site = new TempSite(folder);
    }

    private static String scores(String stem) {
        return "baseline/scores/" + stem + ".csv";
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "RED", "Red table", "red (1)", "Scores - red", "red-Table 1"})
    void aTablesOwnFileHoldsNoRowsOfAnother(String stem) {
        TempSite.Read read = site.with(scores(stem), BLUE).read();

        assertThat(read.problems.errors())
                .extracting(Problem::code, p -> p.at().file(), p -> p.at().cell(), Problem::message)
                .containsExactly(
                        tuple(S20, scores(stem), "A2", "the row names table blue, but its file is that of table red"));
        assertThat(read.scoresAsText()).doesNotContain("MES-2=1");
    }

    @Test
    void twoFilesThatChangedPlacesAreToldEachAtItsFirstCell() {
        TempSite.Read read =
                site.with(scores("red"), BLUE).with(scores("blue"), RED).read();

        assertThat(read.problems.errors())
                .extracting(Problem::code, p -> p.at().file(), p -> p.at().cell())
                .containsExactly(tuple(S20, scores("blue"), "A2"), tuple(S20, scores("red"), "A2"));
    }

    @Test
    void aFileOfATableWithRowsOfTwoIsRefusedAtTheFirstOfTheOther() {
        TempSite.Read read = site.with(scores("red"), BOTH).read();

        assertThat(read.of(S20)).extracting(p -> p.at().cell()).containsExactly("A3");
        assertThat(read.scoresAsText()).startsWith("red MES-2=3").doesNotContain("MIC-1=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "tables", "scores", "red and blue", "Workshop 1"})
    void aFileThatIsNoTablesMayHoldSeveral(String stem) {
        TempSite.Read read = site.with(scores(stem), BOTH).read();

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3\nblue MES-2=1 MIC-1=2\n");
        assertThat(read.of(S20)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"red,red", "red,Red table", "red,RED", "blue,Blue"})
    void aColumnThatNamesTheFilesOwnTableIsRead(String stem, String named) {
        TempSite.Read read = site.with(scores(stem), "table,principle,score\n" + named + ",MES-2,3\n")
                .read();

        assertThat(read.scoresAsText()).isEqualTo(stem + " MES-2=3\n");
        assertThat(read.problems.errors()).isEmpty();
    }

    @Test
    void theSameHoldsForRankingsAndGaps() {
        TempSite.Read read = site.with("baseline/rankings/red.csv", "table,rank,principle\nblue,1,MES-2\n")
                .with("baseline/gaps/red.csv", "table,principle,gaps\nblue,MES-2,One\n")
                .read();

        assertThat(read.of(S20))
                .extracting(p -> p.at().file())
                .containsExactly("baseline/gaps/red.csv", "baseline/rankings/red.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {TempSite.SITE, TempSite.UNLISTED})
    void theRoomsSheetHoldsWhatTheRoomSaid(String definition) {
        TempSite.Read read = site.with("site.yaml", definition)
                .with("baseline/gaps/room.csv", "table,principle,gaps\nred,MES-2,One\n")
                .read();

        assertThat(read.of(S20)).extracting(p -> p.at().cell()).containsExactly("A2");
    }

    @Test
    void whereTheSiteListsNoneAnotherFolderTellsThatTheNameIsATables() {
        site.with("site.yaml", TempSite.UNLISTED).with(scores("red"), BLUE);
        assertThat(site.read().of(S20)).isEmpty();

        site.with("baseline/rankings/red.csv", "rank,principle\n1,MES-2\n");
        assertThat(site.read().of(S20)).extracting(p -> p.at().file()).containsExactly(scores("red"));
    }

    @Test
    void whereTheSiteListsNoneAnotherRoundTellsItToo() {
        TempSite.Read read = site.with(
                        "site.yaml", TempSite.UNLISTED.replace("{id: baseline}", "{id: baseline}, {id: later}"))
                .with("later/scores/red.csv", "principle,score\nMES-2,1\n")
                .with(scores("red"), BLUE)
                .read();

        assertThat(read.of(S20)).extracting(p -> p.at().file()).containsExactly(scores("red"));
    }

    @Test
    void whereTheSiteListsNoneAColumnTellsThatTheNameIsATables() {
        TempSite.Read read = site.with("site.yaml", TempSite.UNLISTED)
                .with(scores("red"), BLUE)
                .with(scores("blue"), RED)
                .read();

        assertThat(read.of(S20)).extracting(p -> p.at().file()).containsExactly(scores("blue"), scores("red"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "scores", "march", "Workshop 1"})
    void whereTheSiteListsNoneSharedFilesOfOneNameStayShared(String stem) {
        TempSite.Read read = site.with("site.yaml", TempSite.UNLISTED)
                .with(scores(stem), BOTH)
                .with("baseline/rankings/" + stem + ".csv", "table,rank,principle\nred,1,MES-2\nblue,1,MIC-1\n")
                .read();

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3\nblue MES-2=1 MIC-1=2\n");
        assertThat(read.problems.errors()).isEmpty();
    }
}
