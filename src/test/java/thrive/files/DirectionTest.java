package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static thrive.problem.Code.*;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a heading says of the way its numbers run. */
class DirectionTest {

    @TempDir
    Path folder;

    private TempSite.Read ranking(String heading) {
        return new TempSite(folder)
                .with("baseline/rankings/red.csv", "\"" + heading + "\",principle\n1,MES-2\n2,MES-1\n")
                .read();
    }

    private TempSite.Read scores(String heading) {
        return new TempSite(folder)
                .with("baseline/scores/red.csv", "principle,\"" + heading + "\"\nMES-2,3\n")
                .read();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rank (5 = most important)",
                "Rank (5 = top)",
                "Rank (1 = lowest)",
                "rank (5 to 1)",
                "Priority (1 = lowest)",
                "Priority (5 = highest)",
                "Top five (5 = most important)"
            })
    void ranksThatRunTheOtherWayAreRefused(String heading) {
        TempSite.Read read = ranking(heading);

        assertThat(read.of(H09)).extracting(p -> p.at().cell()).containsExactly("A1");
        assertThat(read.rankingsAsText()).doesNotContain("MES");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rank (1 = most important)",
                "Rank (1-5)",
                "rank (5 = last)",
                "Rank 1 to 5",
                "rank",
                "Priority (1 = highest)",
                "Priority (1-5)"
            })
    void ranksThatRunAsUsualAreRead(String heading) {
        assertThat(ranking(heading).rankingsAsText()).isEqualTo("red 1=MES-2 2=MES-1\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score (1 = best)",
                "score (4 = worst)",
                "Score (1 is the highest)",
                "Score (1 = fully THRIVE-like, 4 = not at all)",
                "score (4 = far from it)"
            })
    void scoresThatRunTheOtherWayAreRefused(String heading) {
        assertThat(scores(heading).of(H09)).extracting(p -> p.at().cell()).containsExactly("B1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score (1-4)",
                "Score (4 = best)",
                "score (1 = lowest, 4 = highest)",
                "Score (4 = fully THRIVE-like, 1 = not at all)",
                "score (1 = far from, 4 = fully)",
                "our score"
            })
    void scoresThatRunAsUsualAreRead(String heading) {
        assertThat(scores(heading).scoresAsText()).isEqualTo("red MES-2=3\n");
    }
}
