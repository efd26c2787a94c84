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

/** A level's name with a number behind it is a code that was mistyped where an answer stands beside it, and a heading where none does. */
class MistypedCodesTest {

    @TempDir
    Path folder;

    private TempSite.Read read(String kind, String sheet) {
        return new TempSite(folder).with("baseline/" + kind + "/red.csv", sheet).read();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Meso 1,3                   | MES-1",
                "MESO-2,4                   | MES-2",
                "meso–2,1                   | MES-2",
                "Meso.1,3.0                 | MES-1",
                "Principle Meso 1,3         | MES-1",
                "Meso 2: Easy waits in,DK   | MES-2",
                "MESO-1 - Needs,NA          | MES-1",
                "MIN-2,2                    | MIC-2"
            })
    void aLevelAndANumberBesideAScoreAreACode(String row, String meant) {
        TempSite.Read read = read("scores", "principle,score\nMAC-1,2\n" + row + "\n");

        assertThat(read.of(H07)).isEmpty();
        assertThat(read.problems.errors())
                .extracting(Problem::code, p -> p.at().cell())
                .containsExactly(tuple(V01, "A3"));
        if (!row.startsWith("Principle")) {
            assertThat(read.of(V01).get(0).suggestions()).contains(meant);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Meso,2.4",
                "Meso,3",
                "Meso 1,",
                "Meso 1,2.4",
                "Meso 1,17",
                "Meso level 1,3",
                "Meso (4),3",
                "Level 1,",
                "Level 1: Meso,2",
                "Section 2,2.5",
                "1. Meso,3",
                "Total 24,16",
                "Mean,3",
                "Sub-total (out of 24),3"
            })
    void aLevelOrATotalIsPassedOverStill(String row) {
        TempSite.Read read = read("scores", "principle,score\nMAC-1,2\n" + row + "\n");

        assertThat(read.of(H07)).extracting(p -> p.at().cell()).containsExactly("A3");
        assertThat(read.problems.errors()).isEmpty();
        assertThat(read.scoresAsText()).isEqualTo("red MAC-1=2\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5,Meso 3,because", "5th,MESO-3,", "=5,Min 3,", "No. 5,Meso 3,"})
    void aLevelAndANumberBesideARankAreACodeAndNothingFollows(String row) {
        TempSite.Read read =
                read("rankings", "rank,principle,reason\n1,MES-2,\n2,MIC-1,\n3,MAC-1,\n4,MAC-2,\n" + row + "\n");

        assertThat(read.problems.errors())
                .extracting(Problem::code, p -> p.at().cell())
                .containsExactly(tuple(R06, "B6"));
    }

    @Test
    void theFirstRankThatIsGivenUpIsNotSaidToBeSkipped() {
        TempSite.Read read = read("rankings", "rank,principle\n1,Meso 1\n2,MES-2\n3,MIC-1\n");

        assertThat(read.codes()).contains(R06).doesNotContain(R03, H07);
    }

    @Test
    void whereTheTitleStandsForTheCodeItIsNoLabelEither() {
        TempSite.Read read = read("scores", "principle,title,score\nMAC-1,,2\n,Meso 1,3\n,Meso,2.4\n");

        assertThat(read.of(F09)).extracting(p -> p.at().line()).containsExactly(3);
        assertThat(read.of(H07)).extracting(p -> p.at().cell()).containsExactly("B4");
    }

    @Test
    void aLevelThatIsCalledSoIsALevel() {
        TempSite.Read read = new TempSite(folder)
                .with("principles.yaml", TempSite.MODEL.replace("name: Meso", "name: Meso 1"))
                .with("baseline/scores/red.csv", "principle,score\nMAC-1,2\nMeso 1,3\n")
                .read();

        assertThat(read.of(H07)).extracting(p -> p.at().cell()).containsExactly("A3");
        assertThat(read.problems.errors()).isEmpty();
    }

    @Test
    void allWordsBesideALabelAreShown() {
        TempSite.Read read = read(
                "scores",
                "principle,title,score,evidence,notes,sector\nMAC-1,,3,,,\n,Meso,,we saw,we disagree,Health\n");

        assertThat(read.of(H07).get(0).message())
                .isEqualTo("the row \"Meso\" is no answer and is passed over, and so are \"we saw\", \"we disagree\","
                        + " \"Health\"");
        assertThat(read("rankings", "rank,principle,reason\n1,MES-2,\n,Meso,why\n")
                        .of(H07)
                        .get(0)
                        .message())
                .endsWith("passed over, and so is \"why\"");
    }
}
