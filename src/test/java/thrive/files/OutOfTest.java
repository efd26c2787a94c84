package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import thrive.problem.Code;
import thrive.problem.Problem;

/** A score that is written with the highest of its scale behind it. */
class OutOfTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "10, 7/10, V02, 7",
        "10, 0/10, V02, 0",
        "10, 9/10, V02, 9",
        "10, 10/10, V02, 10",
        "10, 7 / 10, V02, 7",
        "10, 7 out of 10, V02, 7",
        "10, 7/8, V04, ''",
        "10, 7-10, V04, ''",
        "10, 7 or 10, V04, ''",
        "4, 3/4, V04, ''",
        "4, 1/4, V04, ''"
    })
    void itsNumberIsWhatWasMeant(int highest, String typed, Code code, String meant) {
        StringBuilder descriptions = new StringBuilder("0: d");
        for (int score = 1; score <= highest; score++) {
            descriptions.append(", ").append(score).append(": d");
        }
        TempSite.Read read = new TempSite(folder)
                .with(
                        "principles.yaml",
                        TempSite.MODEL
                                .replace("levels:", "scale: {min: 0, max: " + highest + ", thriveLike: 3}\nlevels:")
                                .replace("1: a, 2: b, 3: c, 4: d", descriptions))
                .with("baseline/scores/red.csv", "principle,score\nMES-2," + typed + "\n")
                .read();

        assertThat(read.problems.errors())
                .extracting(Problem::code, p -> String.join(" ", p.suggestions()))
                .containsExactly(tuple(code, meant));
    }
}
