package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static thrive.problem.Code.*;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings that stand once more further down, over the same figures or over others. */
class HeadingsAgainTest {

    @TempDir
    Path folder;

    private TempSite site = TempSite.unwritten();

    @BeforeEach
    void makeTheSite() {
        site = new TempSite(folder);
    }

    private TempSite.Read scores(String first, String second) {
        return site.with(
                        "baseline/scores/red.csv",
                        "principle," + first + "\nMES-2,3\nMES-1,2\nprinciple," + second + "\nMAC-1,1\nMAC-2,4\n")
                .read();
    }

    @ParameterizedTest
    @ValueSource(strings = {"score 2025", "Score (2025)", "revised score", "final score", "Score 2", "baseline score"})
    void anotherScoreIsNotReadAsTheOneAbove(String heading) {
        TempSite.Read read = scores("score", heading);

        assertThat(read.of(H02)).extracting(p -> p.at().cell()).containsExactly("B4");
        assertThat(read.of(H07)).isEmpty();
        assertThat(read.scores)
                .allSatisfy(sheet -> assertThat(sheet.isLeftOut()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "Score", "SCORE (1-4)", "our score", "Score out of 4", "score /4", "rating"})
    void theSameScoreIsPassedOverAndTold(String heading) {
        TempSite.Read read = scores("score", heading);

        assertThat(read.of(H02)).isEmpty();
        assertThat(read.of(H07)).extracting(p -> p.at().cell()).containsExactly("A4");
        assertThat(read.scores).hasSize(1);
    }

    @Test
    void theSameHoldsForRanks() {
        String rows = "\n1,MES-2\n2,MES-1\n3,MAC-1\n";
        TempSite.Read other = site.with(
                        "baseline/rankings/red.csv",
                        "rank,principle" + rows + "rank 2025,principle\n4,MAC-2\n5,MIC-1\n")
                .read();
        assertThat(other.of(H02)).extracting(p -> p.at().cell()).containsExactly("A5");

        TempSite.Read same = site.with(
                        "baseline/rankings/red.csv",
                        "rank 2025,principle" + rows + "Rank 2025,principle\n4,MAC-2\n5,MIC-1\n")
                .read();
        assertThat(same.of(H02)).isEmpty();
        assertThat(same.of(H07)).extracting(p -> p.at().cell()).containsExactly("A5");
    }
}
