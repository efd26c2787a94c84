package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static thrive.problem.Code.*;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who counts as one of several people at a table, and who does not. */
class RespondentsTest {

    @TempDir
    Path folder;

    private TempSite.Read scores(String rows) {
        return new TempSite(folder)
                .with("baseline/scores/red.csv", "respondent,principle,score\n" + rows)
                .read();
    }

    private static String answers(TempSite.Read read) {
        return read.scoresAsText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Average", "mean", "Median", "TOTAL", "Table average", "Average score", "Sum", "Overall"})
    void aFigureOverAllPeopleIsNobodys(String label) {
        TempSite.Read read = scores("A,MES-2,2\nB,MES-2,4\n" + label + ",MES-2,3\n,MES-1,3\n");

        assertThat(answers(read)).isEqualTo(answers(scores("A,MES-2,2\nB,MES-2,4\n")));
        assertThat(read.of(H07)).extracting(p -> p.at().cell()).contains("A4");
        assertThat(read.problems.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Max", "Mina", "Avery", "Sue M", "Tot"})
    void aNameThatOnlyLooksSoIsAPersons(String name) {
        assertThat(scores("A,MES-2,2\n" + name + ",MES-2,3\n").of(H07)).isEmpty();
    }

    @Test
    void whereOnlyATotalAnswersItCounts() {
        TempSite.Read read = scores("Average,MES-2,3\n");

        assertThat(read.of(H07)).isEmpty();
        assertThat(answers(read)).contains("MES-2=3");
    }

    @Test
    void aRowAboveTheFirstNameIsToldAndNobodys() {
        TempSite.Read read = scores(",MES-2,4\nA,MES-2,2\nB,MES-2,2\n");

        assertThat(read.of(F09)).extracting(p -> p.at().cell()).containsExactly("A2");
        assertThat(answers(read)).isEqualTo(answers(scores("A,MES-2,2\nB,MES-2,2\n")));
    }

    /** MES-1 has a row, of nobody: it is left out, and not called missing. */
    @Test
    void whatNobodyAnsweredIsLeftOutAndNotMissing() {
        TempSite.Read read = scores(",MES-1,4\nA,MES-2,2\n");

        assertThat(read.codes()).contains(F09).doesNotContain(V06);
    }

    @Test
    void aMergedNameGoesOnBelow() {
        assertThat(scores("A,MES-2,2\n,MES-1,3\nB,MES-2,4\n,MES-1,3\n").problems.errors())
                .isEmpty();
    }
}
