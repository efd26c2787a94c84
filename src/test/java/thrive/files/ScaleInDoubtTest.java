package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static thrive.problem.Code.F21;
import static thrive.problem.Code.F22;
import static thrive.problem.Code.H09;
import static thrive.problem.Code.M02;
import static thrive.problem.Code.M08;
import static thrive.problem.Code.M13;
import static thrive.problem.Code.V02;
import static thrive.problem.Code.V03;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.problem.Code;
import thrive.problem.Problem;

/** Where the scale of a model is faulty nothing is said of scores. */
class ScaleInDoubtTest {

    private static final String FROM_NOUGHT =
            TempSite.MODEL.replace("{1: a, 2: b, 3: c, 4: d}", "{0: z, 1: a, 2: b, 3: c, 4: d}");

    @TempDir
    Path folder;

    private TempSite.Read read(String model) {
        return new TempSite(folder)
                .with("principles.yaml", model)
                .with("baseline/scores/red.csv", "principle,Score (0-4)\nMES-2,0\nMIC-1,3\n")
                .read();
    }

    private static String with(String line, String model) {
        return model.replace("version: 1\n", "version: 1\n" + line + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scale: 0-4 | F22",
                "scale: [0, 1, 2, 3, 4] | F22",
                "scale: '{min: O, max: 4, thriveLike: 3}' | F22",
                "scale: {min: 4, max: 0, thriveLike: 3} | M02",
                "scale: {min: 0, max: 4, thriveLike: 5} | M02",
                "scale: {minimum: 0, max: 4, thriveLike: 3} | F21",
                "scales: {min: 0, max: 4, thriveLike: 3} | F21",
            })
    void isToldAlone(String line, Code code) {
        for (String model : new String[] {TempSite.MODEL, FROM_NOUGHT}) {
            TempSite.Read read = read(with(line.replace("'", ""), model));

            assertThat(read.problems.errors()).extracting(Problem::code).containsOnly(code);
            assertThat(read.scoresAsText()).contains("MIC-1=3");
        }
    }

    @Test
    void whatIsWantedIsShown() {
        assertThat(read(with("scale: 0-4", TempSite.MODEL)).of(F22).get(0).expected())
                .isEqualTo("keys with values, such as {min: 0, max: 4, thriveLike: 3}");
        assertThat(read(with("scale: {min: 4, max: 1}", TempSite.MODEL))
                        .of(M02)
                        .get(0)
                        .expected())
                .endsWith("as in {min: 0, max: 4, thriveLike: 3}");
    }

    @Test
    void aMissingScaleIsNamedOnce() {
        TempSite.Read read = read(FROM_NOUGHT);

        assertThat(read.codes()).contains(M08).doesNotContain(V03, H09);
        assertThat(read.of(M08)).hasSize(1);
        assertThat(read.of(M08).get(0).message())
                .isEqualTo("the descriptions go from 0 to 4, and the model has no line \"scale:\"");
        assertThat(read.of(M08).get(0).expected()).startsWith("a line such as scale: {min: 0, max: 4, thriveLike: 3};");
        assertThat(read(TempSite.MODEL.replace("4: d}", "4: d, 5: e}"))
                        .of(M08)
                        .get(0)
                        .expected())
                .startsWith("a line such as scale: {min: 1, max: 5, thriveLike: 4};");
    }

    @Test
    void oneDescriptionThatIsOffTheUsualScaleIsToldForItself() {
        TempSite.Read read = read(TempSite.MODEL.replaceFirst("4: d", "4: d, 5: e"));

        assertThat(read.of(M08)).extracting(Problem::message).containsExactly("\"5\" is no score of the scale 1–4");
        assertThat(read.codes()).contains(H09);
    }

    @ParameterizedTest
    @ValueSource(strings = {"# none", "locale: en-GB", "scale: {min: 1, max: 4, thriveLike: 3}", "scale: {max: 4}"})
    void byASoundScaleScoresAreJudged(String line) {
        TempSite.Read read = new TempSite(folder)
                .with("principles.yaml", with(line, TempSite.MODEL))
                .with("baseline/scores/red.csv", "principle,score\nMES-2,0\nMIC-1,3\nMAC-1,three\n")
                .read();

        assertThat(read.problems.errors()).extracting(Problem::code).containsExactly(V03, V02);
        assertThat(read.of(V03).get(0).expected()).contains("from 1 to 4");
        assertThat(read.codes()).doesNotContain(M13, F21);
    }
}
