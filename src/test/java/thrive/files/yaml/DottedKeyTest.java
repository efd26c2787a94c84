package thrive.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.files.definition.ModelReader;
import thrive.files.text.TextFile;
import thrive.problem.Problem;
import thrive.problem.Problems;

/** A score, or the key of a long text, with a full stop or bracket in place of its colon. */
class DottedKeyTest {

    private static final String LONG = """
            schema: thrive-model/1
            id: m
            version: 1
            scale: {min: 1, max: 3, thriveLike: 2}
            levels: [{id: macro, name: Macro}]
            principles:
              - id: A
                level: macro
                name: N
                ideal: >-
                  All is well.
                descriptions:
                  1: >-
                    None of it.
                  2: >-
                    Some: a plan.
                  3: >-
                    All of it.
            """;
    private static final String SHORT =
            LONG.replaceAll("(?m)^      (\\d): >-\\R\\s+", "      $1: ").replace("Some: ", "Some, ");

    private static List<Problem> told(String yaml) {
        Problems problems = new Problems();
        ModelReader.read(new TextFile("principles.yaml", yaml), problems);
        return problems.sorted();
    }

    private static void only(String yaml, String key, String at, String mended) {
        assertThat(told(yaml)).singleElement().satisfies(problem -> {
            assertThat(problem.at().line() + ":" + problem.at().column()).isEqualTo(at);
            assertThat(problem.message()).isEqualTo("\"" + key + "\" has no colon, which a key has");
            assertThat(problem.expected()).isEqualTo("a colon and a space: " + mended);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "1:,1.,13:7,1: >-",
        "2:,2.,15:7,2: >-",
        "2:,2),15:7,2: >-",
        "3:,3;,17:7,3: >-",
        "3:,3 -,17:7,3: >-",
        "ideal:,ideal.,10:5,ideal: >-"
    })
    void beforeALongText(String key, String written, String at, String mended) {
        only(LONG.replace(key + " >-", written + " >-"), written, at, mended);
    }

    @ParameterizedTest
    @CsvSource({"1,13:7,1: None of it.", "2,14:7,'2: Some, a plan.'", "3,15:7,3: All of it."})
    void beforeAShortText(String score, String at, String mended) {
        only(SHORT.replace("      " + score + ": ", "      " + score + ". "), score + ".", at, mended);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ")"})
    void inEveryLineItIsToldOnce(String sign) {
        only(SHORT.replaceAll("(?m)^      (\\d):", "      $1" + sign), "1" + sign, "13:7", "1: None of it.");
        assertThat(told(LONG.replaceAll("(?m)^      (\\d):", "      $1" + sign)))
                .first()
                .extracting(problem -> problem.at().line())
                .isEqualTo(13);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. the first, 2. the second", "12. March", "ideal. >- it is"})
    void aTextMayBeginSo(String text) {
        assertThat(told(SHORT.replace("None of it.", text))).isEmpty();
        assertThat(told(SHORT)).isEmpty();
        assertThat(told(LONG)).isEmpty();
    }
}
