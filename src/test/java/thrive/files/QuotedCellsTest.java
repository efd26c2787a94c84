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

/** CSV that was typed by hand: blanks before the quotes, or the quotes of a word processor. */
class QuotedCellsTest {

    @TempDir
    Path folder;

    private TempSite.Read scores(String sheet) {
        return new TempSite(folder).with("baseline/scores/red.csv", sheet).read();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "MAC-1,2, \"Letters, GPs told\", a note | Letters, GPs told | a note",
                "MAC-1, \"2\",  \"Letters\" , \"a \"\"quick\"\" note, and more\" | Letters | a \"quick\" note, and more",
                "MAC-1,2, \"Letters; and, calls\",x | Letters; and, calls | x",
                "MAC-1,2, \"Letters\" they said,x | \"Letters\" they said | x",
            })
    void blanksBeforeAQuoteLeaveTheCellWhole(String row, String evidence, String notes) {
        TempSite.Read read = scores("principle,score,evidence,notes\n" + row.replace('/', '\n') + "\n");

        assertThat(read.problems.errors()).isEmpty();
        assertThat(read.scores.get(0).entries().get(0))
                .extracting(e -> e.evidence(), e -> e.notes())
                .containsExactly(evidence.replace('/', '\n'), notes);
        assertThat(read.scoresAsText()).startsWith("red MAC-1=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MAC-1,2,“Letters,GPs told”",
                "MAC-1,2,„Letters,GPs told“",
                "MAC-1, 2, “Letters, GPs told”",
            })
    void theQuotesOfAWordProcessorHoldNoCellTogether(String row) {
        TempSite.Read read = scores("principle, score, evidence, notes\n" + row + "\n");

        assertThat(read.of(F39)).extracting(p -> p.at().cell()).containsExactly("D2");
        assertThat(read.of(F39).get(0).expected()).contains("straight");
    }

    @Test
    void aQuoteBehindABlankThatIsNeverClosedTakesNoRowsWithIt() {
        TempSite.Read read = scores("principle, score, notes\nMAC-1,2, \"we tried\nMAC-2,3,we did it\"\nMES-1,1,\n");

        assertThat(read.scoresAsText()).isEqualTo("red MAC-1=2 MAC-2=3 MES-1=1\n");
    }

    @Test
    void aCellThatIsQuotedBehindABlankIsNotCut() {
        TempSite.Read read = scores("principle,score,evidence,notes\nMAC-1,2,letters, \"x, y\"\n");

        assertThat(read.of(F39)).isEmpty();
    }

    @Test
    void quotesThatStandInOneCellAreWords() {
        TempSite.Read read = scores(
                "principle,score,evidence,notes\nMAC-1,2,“Letters” and calls,“we are sure”\nMAC-2,3,\"\"\"a\"\" b\",c\n");

        assertThat(read.problems.sorted())
                .extracting(Problem::code, p -> p.at().cell())
                .doesNotContain(tuple(F39, "D2"));
        assertThat(read.of(F39)).isEmpty();
    }
}
