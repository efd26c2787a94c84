package thrive.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.files.definition.SiteReader;
import thrive.files.text.TextFile;
import thrive.problem.Problem;
import thrive.problem.Problems;

/** Slips of people who type YAML in a word processor: each told once, at its place, with what to type. */
class TypedSlipsTest {

    private static final String SITE = """
            schema: thrive-site/1
            place: Riverbank
            aims:
              - Every child
              - Nobody waits
            tables:
              - id: red
                name: Red
                sectors: [health, schools]
            rounds: [{id: a}]
            """;

    private static List<Problem> told(String yaml) {
        Problems problems = new Problems();
        SiteReader.read(new TextFile("site.yaml", yaml), problems);
        return problems.sorted();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "place: | place; | F16 2:1 | a colon and a space: place: Riverbank",
                "place: | place ; | F16 2:1 | a colon and a space: place: Riverbank",
                "place: | place： | F16 2:1 | a colon and a space: place: Riverbank",
                "place: | place - | F16 2:1 | a colon and a space: place: Riverbank",
                "place: | place – | F16 2:1 | a colon and a space: place: Riverbank",
                "name: | name; | F16 8:5 | a colon and a space: name: Red",
                "- Nobody | -Nobody | F16 5:3 | a hyphen and a space: - Nobody waits",
                "[health, schools] | health, schools | F22 9:14 | square brackets around a list: [health, schools]",
                "[health, schools] | health; schools | F22 9:14 | square brackets around a list: [health, schools]",
                "[health, schools] | (health, schools) | F22 9:14 | square brackets around a list: [health, schools]",
                "Riverbank | Riverbank, | F36 2:8 | the text without it, or straight quotes (\") around both",
                "Riverbank | Riverbank; | F36 2:8 | the text without it, or straight quotes (\") around both",
            })
    void isToldWithItsCure(String right, String typed, String at, String cure) {
        assertThat(told(SITE.replace(right, typed))).singleElement().satisfies(problem -> {
            assertThat(problem.code() + " " + problem.at().line() + ":"
                            + problem.at().column())
                    .isEqualTo(at);
            assertThat(problem.expected()).isEqualTo(cure);
        });
    }

    @Test
    void severalKeysOnOneLineWantBrackets() {
        assertThat(told(SITE.replace("red\n    name: Red\n    sectors: [health, schools]", "red, name: Red")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message()).isEqualTo("several keys with values stand on one line");
                    assertThat(problem.expected()).isEqualTo("brackets around them: {id: red, name: Red}");
                });
    }

    @ParameterizedTest
    @CsvSource({"+,+", "a),b)", "a.,b.", "i),ii)", "1.,2."})
    void itemsWithOtherMarksAreNoList(String first, String second) {
        String yaml = SITE.replace("- Every", first + " Every").replace("- Nobody", second + " Nobody");
        assertThat(told(yaml)).singleElement().satisfies(problem -> {
            assertThat(problem.code() + " " + problem.at().line()).isEqualTo("F22 4");
            assertThat(problem.expected()).isEqualTo("a hyphen and a space before each: - Every …");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"health", "\"health, schools\"", "[\"health, schools\"]", "health and schools"})
    void aSectorAloneIsOne(String sector) {
        assertThat(told(SITE.replace("[health, schools]", sector))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"012", "8", "08"})
    void aNumberWithANoughtInFrontIsDecimal(String number) {
        assertThat(told(SITE.replace("    name: Red", "    people: " + number))).isEmpty();
    }
}
