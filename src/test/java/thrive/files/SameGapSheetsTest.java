package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static thrive.problem.Code.*;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import thrive.problem.Problem;

/** When two gap sheets of one table say the same. */
class SameGapSheetsTest {

    private static final String HEADINGS = "principle,gaps,training,owner,by when|";

    @TempDir
    Path folder;

    private TempSite.Read two(String one, String other) {
        return new TempSite(folder)
                .with("baseline/gaps/red.csv", (HEADINGS + one).replace("|", "\n"))
                .with("baseline/gaps/red (1).csv", (HEADINGS + other).replace("|", "\n"))
                .read();
    }

    @ParameterizedTest
    @CsvSource({
        "'MES-2,Open a door,,Council,|MES-2,Close a gap,,NHS,|', 'MES-2,Open a door,,NHS,|MES-2,Close a gap,,Council,|'",
        "'MES-2,Open a door,,,May|MES-2,Close a gap,,,June|', 'MES-2,Open a door,,,June|MES-2,Close a gap,,,May|'",
        "'MES-2,Open a door,,Council,|MES-2,,Listening,NHS,|', 'MES-2,Open a door,,NHS,|MES-2,,Listening,Council,|'",
        "'MES-2,Open a door,,Council,|', 'MES-2,Open a door,,,|'",
        "'MES-2,Open a door,,Council,May|', 'MES-2,Open a door,,May,Council|'",
        "'MES-2,,,Council,|', 'MES-2,,,NHS,|'",
    })
    void itemsOfOtherOwnersAreOtherAnswers(String one, String other) {
        TempSite.Read read = two(one, other);

        assertThat(read.of(S12)).extracting(Problem::message).allMatch(m -> m.endsWith("differ in MES-2"));
        assertThat(read.of(S12)).hasSize(1);
        assertThat(read.of(S17)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'MES-2,Open a door,,Council,|MES-2,Close a gap,,NHS,|', 'MES-2,close a gap.,,NHS,|MES-2,Open a door,,council,|'",
        "'MES-2,Open a door,,Council,|MES-2,,Listening,Council,|', 'MES-2,Open a door,Listening,Council,|'",
        "'MES-2,Open a door,n/a,,|', 'MES-2,Open a door,none,,|'",
        "'MES-2,Open a door,n/a,,|', 'MES-2,Open a door,,,|'",
    })
    void theSameItemsWithTheSameOwnersCountOnce(String one, String other) {
        TempSite.Read read = two(one, other);

        assertThat(read.of(S17)).extracting(Problem::message).allMatch(m -> m.endsWith("and it counts once"));
        assertThat(read.of(S17)).hasSize(1);
        assertThat(read.problems.errors()).isEmpty();
    }

    @Test
    void thatThereIsNothingToSayIsNotLost() {
        TempSite.Read read = two("MES-2,No lead,,,|MIC-1,n/a,,,|", "MES-2,No lead,n/a,,|");

        assertThat(read.of(S17)).extracting(Problem::message).allMatch(m -> m.contains("other words beside"));
        assertThat(read.of(S17)).hasSize(1);
    }
}
