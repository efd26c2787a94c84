package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static thrive.problem.Code.*;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a key or a heading says of the way numbers run on a scale that goes below 0: -2 is no 2. */
class SignedKeysTest {

    @TempDir
    Path folder;

    private TempSite site(int end) {
        StringBuilder descriptions = new StringBuilder();
        for (int score = -end; score <= end; score++) {
            descriptions.append(score == -end ? "" : ", ").append(score).append(": d");
        }
        return new TempSite(folder)
                .with(
                        "principles.yaml",
                        TempSite.MODEL
                                .replace(
                                        "levels:",
                                        "scale: {min: -" + end + ", max: " + end + ", thriveLike: 1}\nlevels:")
                                .replace("1: a, 2: b, 3: c, 4: d", descriptions));
    }

    private TempSite.Read key(int end, String line) {
        return site(end)
                .with("baseline/scores/red.csv", line + ",,,,\nprinciple,title,score,evidence,notes\nMES-2,,-1,,\n")
                .read();
    }

    private TempSite.Read heading(int end, String heading) {
        return site(end)
                .with("baseline/scores/red.csv", "principle,\"" + heading + "\"\nMES-2,-1\n")
                .read();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-2 = never",
                "2 = always",
                "-2 = low",
                "-2 = worst",
                "-2 = far from it",
                "\u22122 = worst",
                "\u20132 = worst",
                "minus 2 = worst",
                "-2 is lowest",
                "+2 is highest",
                "\"-2 = low, 2 = high\"",
                "\"-2 = not at all, 2 = fully\"",
                "Key: -2 = not at all",
                "-2 = completely against",
                "-2 = most unlike us",
                "\"-2 = poor, 1 = good, 2 = very good\"",
                "Score from -2 (worst) to 2 (best)",
                "lowest is -2"
            })
    void aKeyOfTheScaleIsPassedOver(String line) {
        TempSite.Read read = key(2, line);

        assertThat(read.problems.errors()).isEmpty();
        assertThat(read.of(H06)).hasSize(1);
        assertThat(read.scoresAsText()).isEqualTo("red MES-2=-1\n");
    }

    @ParameterizedTest
    @CsvSource({"3, -3 = not at all", "3, 3 = fully", "1, -1 = not at all", "1, 1 = best", "1, -1 is worst"})
    void soIsOneOfAnotherLength(int end, String line) {
        assertThat(key(end, line).problems.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-2 = best",
                "-2 is best",
                "-2 is highest",
                "Key: -2 = best",
                "\u22122 = best",
                "2 = worst",
                "+2 = worst",
                "\"2 = never, -2 = always\"",
                "Scores: -2 best to 2 worst",
                "Score: highest is -2"
            })
    void aKeyOfTheOtherWayIsRefused(String line) {
        assertThat(key(2, line).of(H09)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"3, -3 = best", "3, 3 = worst", "1, -1 = best", "1, 1 = worst"})
    void soIsOneOfAnotherScale(int end, String line) {
        assertThat(key(end, line).of(H09)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Score (-2 = best)",
                "Score (-2 = high)",
                "Score (-2 high)",
                "Score (2 low)",
                "Score (2 = worst)",
                "Score (-2 best to 2 worst)",
                "Score (\u22122 = fully THRIVE-like)",
                "Score (lower is better)",
                "Score (best = -2)"
            })
    void aHeadingOfTheOtherWayIsRefused(String heading) {
        assertThat(heading(2, heading).of(H09)).extracting(p -> p.at().cell()).containsExactly("B1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Score (-2 = worst)",
                "Score (-2 low, 2 high)",
                "Score (-2 low - 2 high)",
                "Score (worst: -2 best: 2)",
                "Score (low -2 high 2)",
                "Score (worst -2, best 2)",
                "Score (1 = good, 2 = very good)",
                "Score (higher is better)"
            })
    void aHeadingOfTheUsualWayIsRead(String heading) {
        TempSite.Read read = heading(2, heading);

        assertThat(read.problems.errors()).isEmpty();
        assertThat(read.scoresAsText()).isEqualTo("red MES-2=-1\n");
    }
}
