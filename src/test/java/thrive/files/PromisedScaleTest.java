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

/** A heading of scores that promises another scale than the model's, which is 1 to 4. */
class PromisedScaleTest {

    @TempDir
    Path folder;

    private TempSite.Read read(String heading) {
        return new TempSite(folder)
                .with("baseline/scores/red.csv", "principle,\"" + heading + "\"\nMES-2,3\nMIC-1,1\n")
                .read();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Score (0-3)                        | a scale from 0 to 3",
                "Score (1-5)                        | a scale from 1 to 5",
                "Score 1–10                         | a scale from 1 to 10",
                "Score (5 to 1)                     | a scale from 1 to 5",
                "Rating [0 to 10]                   | a scale from 0 to 10",
                "Score (1/2/3)                      | a scale from 1 to 3",
                "Score (one to five)                | a scale from 1 to 5",
                "Score out of 10                    | scores out of 10",
                "Our score (out of five)            | scores out of 5",
                "Score /5                           | scores out of 5",
                "Score (/ 3)                        | scores out of 3",
                "Score (max 5)                      | scores out of 5",
                "Score (%)                          | scores in per cent",
                "Score (0 = not at all, 3 = fully)  | a score 0",
                "Score (5 = highest)                | a score 5",
                "Score (1 = not at all, 3 = fully)  | a scale of which 3 is the best"
            })
    void isRefusedAtTheHeading(String heading, String promised) {
        TempSite.Read read = read(heading);

        assertThat(read.problems.errors())
                .extracting(Problem::code, p -> p.at().cell(), Problem::message)
                .containsExactly(
                        tuple(H09, "B1", "the heading promises " + promised + ", but the model's scale is 1 to 4"));
        assertThat(read.scoresAsText()).doesNotContain("MES-2=3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Score (1-4)",
                "Score 1 to 4",
                "Score (4-1)",
                "Score out of 4",
                "Score /4",
                "Score (1-2 = not THRIVE-like, 3-4 = THRIVE-like)",
                "Score (3 = THRIVE-like)",
                "Score (1-4, 9 = don't know)",
                "Score (0 = not applicable)",
                "Score (3 = good, 4 = fully)",
                "Score (12/03/26)",
                "Score (12-03-2026)",
                "Score (12 March)",
                "Score (3-4 is THRIVE-like)",
                "Score: 1, 2, 3 or 4",
                "Score (1-4; see pages 2-5)",
                "Score (1-4) 12/03/26",
                "Score (1-4), 12-03-2026",
                "Score (1 to 4, principles 1-21)",
                "Score (1-4, MAC 1-5)",
                "Score (1-4): 9-11 am",
                "Score (questions 1-21)",
                "Score (steps 1-3)",
                "Score (table 1-2)",
                "Score (1-2 needs work)",
                "Score (table 6: 8 people)",
                "Score (100% agreed)",
                "Score (agreed by 75% or more)",
                "Score (1 = not at all, 4 = fully; 0 = no view)"
            })
    void theModelsOwnScaleIsNoSuchPromise(String heading) {
        assertThat(read(heading).scoresAsText()).isEqualTo("red MES-2=3 MIC-1=1\n");
    }

    @Test
    void aScaleFromZeroIsTheModelsOwnWhereItIs() {
        TempSite site = new TempSite(folder)
                .with(
                        "principles.yaml",
                        TempSite.MODEL
                                .replace("levels:", "scale: {min: 0, max: 3, thriveLike: 2}\nlevels:")
                                .replace("{1: a, 2: b, 3: c, 4: d}", "{0: a, 1: b, 2: c, 3: d}"));

        assertThat(site.with("baseline/scores/red.csv", "principle,Score (0-3)\nMES-2,0\n")
                        .read()
                        .scoresAsText())
                .isEqualTo("red MES-2=0\n");
        assertThat(site.with("baseline/scores/red.csv", "principle,Score (1-4)\nMES-2,1\n")
                        .read()
                        .of(H09))
                .hasSize(1);
    }
}
