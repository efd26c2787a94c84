package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static thrive.problem.Code.*;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.problem.Problem;

/** A level's name in the column of codes, beside the title of a principle. */
class LevelAsCodeTest {

    private static final String LEVELS = TempSite.MODEL
            .replace("- {id: meso, name: Meso}", "- {id: meso, name: Meso}\n  - {id: micro, name: Micro}")
            .replace("MIC-2, level: meso", "MIC-2, level: micro");

    @TempDir
    Path folder;

    private TempSite.Read read(String kind, String sheet) {
        return new TempSite(folder)
                .with("principles.yaml", LEVELS)
                .with("baseline/" + kind + "/red.csv", sheet)
                .read();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Meso", "MESO", "meso level", "Level: Meso", " Meso. "})
    void theTitleTellsThePrinciple(String level) {
        TempSite.Read read = read(
                "scores",
                "principle,title,score\nMAC-1,One policy,2\n" + level + ",Easy ways in,3\nMicro,Clear endings,1\n");

        assertThat(read.scoresAsText()).isEqualTo("red MAC-1=2 MES-2=3 MIC-2=1\n");
        assertThat(read.of(F38))
                .extracting(p -> p.at().cell(), Problem::expected)
                .containsExactly(tuple("A3", "the code of the principle, MES-2; also in A4"));
        assertThat(read.of(H07)).isEmpty();
    }

    @Test
    void soItDoesInRankingsAndGapSheets() {
        assertThat(read("rankings", "rank,principle,title\n1,Meso,Easy ways in\n")
                        .rankingsAsText())
                .isEqualTo("red 1=MES-2\n");
        assertThat(read("gaps", "principle,title,gaps\nMicro,Clear endings,None are agreed\n")
                        .gaps
                        .get(0)
                        .rows())
                .extracting(row -> row.principle())
                .containsExactly("MIC-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Micro,Easy ways in,3", "Total,Easy ways in,3"})
    void aTitleOfAnotherLevelIsRefused(String row) {
        TempSite.Read read = read("scores", "principle,title,score\nMAC-1,One policy,2\n" + row + "\n");

        assertThat(read.problems.errors())
                .extracting(Problem::code, p -> p.at().cell())
                .containsExactly(tuple(V01, "A3"));
        assertThat(read.of(V01).get(0).suggestions()).containsExactly("MES-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Meso,The whole area,2", "Meso,,3", "Meso,Meso,3"})
    void aLevelBesideNoPrinciplesTitleIsPassedOverStill(String row) {
        TempSite.Read read = read("scores", "principle,title,score\nMAC-1,One policy,2\n" + row + "\n");

        assertThat(read.of(H07)).extracting(p -> p.at().cell()).containsExactly("A3");
        assertThat(read.problems.errors()).isEmpty();
    }
}
