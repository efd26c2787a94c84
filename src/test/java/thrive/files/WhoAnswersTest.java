package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static thrive.problem.Code.*;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who answers on a sheet of several people, and which rows are nobody's. */
class WhoAnswersTest {

    @TempDir
    Path folder;

    private TempSite.Read scores(String rows) {
        return new TempSite(folder)
                .with("baseline/scores/red.csv", "principle,score,respondent\n" + rows)
                .read();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Average",
                "Average score",
                "Lower median",
                "Std dev",
                "Maximum",
                "Count",
                "Grand total",
                "Overall",
                "Highest",
                "Mid-point",
                "Median (rounded)",
                "Average (2 people)",
                "Average of table"
            })
    void aFigureOverPeopleIsNobodys(String name) {
        TempSite.Read read = scores("MES-2,3,Jo\nMES-2,3,Sam\nMES-2,1," + name + "\n");

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3 MES-2=3\n");
        assertThat(read.of(H07)).extracting(p -> p.at().cell()).containsExactly("C4");
        assertThat(read.problems.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Agreed",
                "Agreed score",
                "Agreed (after talk)",
                "Consensus",
                "Consensus score",
                "Group",
                "The group",
                "Whole table",
                "Final score",
                "Result",
                "Team decision",
                "All",
                "Everyone",
                "Red table",
                "red",
                "Agreed by table",
                "Agreed score (table)",
                "Moderated"
            })
    void whatAllAgreedIsRefusedWhereItIsNotWhatTheirScoresComeTo(String name) {
        TempSite.Read other = scores("MES-2,1,Jo\nMES-2,1,Sam\nMES-2,3," + name + "\nMES-1,2," + name + "\n");
        assertThat(other.of(V05)).extracting(p -> p.at().cell()).containsExactly("B4", "B5");

        TempSite.Read same = scores("MES-2,1,Jo\nMES-2,2,Sam\nMES-2,1," + name + "\nMES-1,," + name + "\n");
        assertThat(same.scoresAsText()).isEqualTo("red MES-2=1 MES-2=2\n");
        assertThat(same.of(H07)).extracting(p -> p.at().cell()).containsExactly("B4");
        assertThat(same.problems.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Max", "Min", "N", "Facilitator", "Allan", "Tablet", "R1", "Parent of two", "Mean Joe"})
    void aNameIsSomebodys(String name) {
        TempSite.Read read = scores("MES-2,3,Jo\nMES-2,1," + name + "\nMES-2,2,Average\n");

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3 MES-2=1\n");
        assertThat(read.of(H07)).hasSize(1);
    }

    @Test
    void maxAndMinBesideAnAverageAreFigures() {
        TempSite.Read read = scores("MES-2,3,Jo\nMES-2,1,Sam\nMES-2,2,Average\nMES-2,3,Max\nMES-2,1,Min\n");

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3 MES-2=1\n");
        assertThat(read.of(H07)).hasSize(3);
    }

    /** A sheet that says "Group" throughout is the table's. */
    @Test
    void oneNameForAllIsTheTables() {
        assertThat(scores("MES-2,3,Group\nMES-1,2,Group\n").scoresAsText()).isEqualTo("red MES-2=3 MES-1=2\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZOË", "Zoe\u0308", " zoë ", "Zo\u00eb.", "\u201cZoë\u201d", "Zoë\u200b"})
    void aNameIsTheSameHoweverItIsTyped(String again) {
        TempSite.Read read = scores("MES-2,1,Zoë\nMES-2,4,Ann\nMES-2,1," + again + "\n");

        assertThat(read.of(V05)).extracting(p -> p.at().cell()).containsExactly("B4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#REF!", "#NAME?", "=A2", "=VLOOKUP(A2;B:C;2)", "########"})
    void aNameThatTheSpreadsheetLostIsNobodys(String name) {
        TempSite.Read read = scores("MES-2,1,Ann\nMES-2,4," + name + "\n");

        assertThat(read.of(F09)).extracting(p -> p.at().cell()).containsExactly("C3");
        assertThat(read.scoresAsText()).isEqualTo("red MES-2=1\n");
    }
}
