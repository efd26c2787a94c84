package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static thrive.problem.Code.S14;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A round's folder whose name has other capitals than the round. */
class RoundFoldersTest {

    private static final String SCORES = "principle,score\nMES-2,3\n";

    @TempDir
    Path folder;

    private TempSite site() {
        return new TempSite(folder).with("site.yaml", TempSite.SITE.replace("id: baseline", "id: Baseline"));
    }

    @Test
    void isFoundWhateverItsCase() {
        TempSite.Read read = site().with("baseline/scores/red.csv", SCORES).read();

        assertThat(read.scoresAsText()).isEqualTo("red MES-2=3\n");
        assertThat(read.of(S14)).isEmpty();
    }

    @Test
    void ofTwoTheOneOfTheVeryNameCounts() {
        TempSite site = site().with("Baseline/scores/red.csv", SCORES);
        boolean isCaseTold = !Files.exists(folder.resolve("baseline"));
        TempSite.Read read =
                site.with("baseline/scores/blue.csv", SCORES.replace("3", "2")).read();

        assertThat(read.scoresAsText()).startsWith(isCaseTold ? "red MES-2=3\n" : "blue MES-2=2\n");
        assertThat(read.of(S14)).hasSize(isCaseTold ? 1 : 0);
    }
}
