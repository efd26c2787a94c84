package thrive.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.files.definition.SiteReader;
import thrive.files.text.TextFile;
import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Problems;

/** A # with a blank before it and none behind it. */
class SwallowedWordsTest {

    private static List<Problem> told(String yaml) {
        Problems problems = new Problems();
        YamlReader.read(new TextFile("site.yaml", yaml), problems);
        return problems.sorted();
    }

    static Stream<Arguments> swallowed() {
        return Stream.of(
                Arguments.of("place: Ward #5 Smallbrook\n", "#5 Smallbrook", 1, 13),
                Arguments.of("place: P\nnote: Ranked\t#1 by the heads\n", "#1 by the heads", 2, 14),
                Arguments.of("name: #1 priority\n", "#1 priority", 1, 7),
                Arguments.of("name:\t#1 priority\n", "#1 priority", 1, 7),
                Arguments.of("aims:\n  - #1 priority\n", "#1 priority", 2, 5),
                Arguments.of("aims:\n  - Get help #now\n", "#now", 2, 14),
                Arguments.of("tables:\n  - {id: red, name: Table #1}\n", "#1}", 2, 27),
                Arguments.of("tables:\n  - {id: red, name: #1 table, people: 8}\n", "#1 table, people: 8}", 2, 21),
                Arguments.of("aims: [a, #1 priority]\n", "#1 priority]", 1, 11),
                Arguments.of("aims: [\n  Priority #1,\n  b]\n", "#1,", 2, 12),
                Arguments.of("tables:\n  - id: red #the first\n    name: Red\n", "#the first", 2, 13),
                Arguments.of("note: Ranked\n  #1 by the heads\n", "#1 by the heads", 2, 3),
                Arguments.of("note: Ranked\n  high, #1 by the heads\n", "#1 by the heads", 2, 9),
                Arguments.of("note:\n  Ranked #1\n", "#1", 2, 10),
                Arguments.of("people: 8 #eight\n", "#eight", 1, 11),
                Arguments.of("# fine\nplace: It's #1\n", "#1", 2, 13));
    }

    @ParameterizedTest
    @MethodSource("swallowed")
    void isToldAloneAtItsPlaceWithWhatWouldBeLost(String yaml, String lost, int line, int column) {
        assertThat(told(yaml)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.F35);
            assertThat(problem.at().line()).isEqualTo(line);
            assertThat(problem.at().column()).isEqualTo(column);
            assertThat(problem.message()).startsWith("\"" + lost + "\" would not be read");
            assertThat(problem.expected()).contains("quotes", "space behind #");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "place: P # a comment\n",
                "place: P #\n",
                "#place: P\nplace: Q\n",
                "tables:\n  - {id: red}\n#  - {id: blue}\n  #- {id: green}\n",
                "tables:\n  #- {id: green}\n  - {id: red}\n",
                "tables:\n  - id: red\n    #name: Red\n    people: 8\n",
                "aims: [\n  a,\n  #b,\n  c]\n",
                "aims: [\n  a\n  #b\n]\n",
                "tables:\n  - {id: red} #the first\n",
                "place: \"Ward #5\"\n",
                "place: 'Ward #5'\n",
                "place: \"Ward\n  #5\"\n",
                "place: \"Riverbank\" #town\n",
                "note: >-\n  Ranked #1\n  #2 as well\nplace: P\n",
                "note: |\n\n  #1 first\n",
                "- a: |-\n    Ranked #1\n",
                "place: Table#1\n",
                "place: C#\n",
                "links: [http://example.org/#top]\n",
                "place: Ward\u00a0#5\n"
            })
    void aCommentIsAComment(String yaml) {
        assertThat(told(yaml)).noneMatch(problem -> problem.code() == Code.F35);
    }

    @Test
    void allAreToldAndNothingThatFollowsFromThem() {
        String yaml = """
                schema: thrive-site/1
                place: #5 Smallbrook
                tables:
                  - {id: red, name: Table #1}
                  - {id: blue, name: Table #2}
                rounds:
                  - {id: baseline}
                """;
        Problems problems = new Problems();
        SiteReader.read(new TextFile("site.yaml", yaml), problems);

        assertThat(problems.sorted())
                .extracting(p -> p.code() + " " + p.at().line() + ":" + p.at().column())
                .containsExactly("F35 2:8", "F35 4:27", "F35 5:28");
    }

    @Test
    void whatIsWrongElsewhereIsToldBesideIt() {
        assertThat(told("place: Ward #5\naims: [a, b\nnote: Our finding: none\n"))
                .extracting(p -> p.code() + " " + p.at().line() + ":" + p.at().column())
                .containsExactly("F35 1:13", "F16 2:7", "F16 3:18");
    }

    @Test
    void theValueIsReadWithItsWordsSoThatNothingElseIsTold() {
        Problems problems = new Problems();
        TextFile file = new TextFile("site.yaml", "place: Ward #5\n");
        Fields fields = new Fields(YamlReader.read(file, problems).orElseThrow(), file, problems);

        assertThat(fields.text("place")).isEqualTo("Ward #5");
    }

    /** A point is no hyphen: 1,002 such lines are one kind of slip, and of it a thousand are told. */
    @ParameterizedTest
    @ValueSource(strings = {"  \u2022 a point\n", "\ta tab\n", "  - \"a\" b\n"})
    void isToldBelowAThousandSlipsOfOtherKinds(String slip) {
        String yaml = "aims:\n" + slip.repeat(1_002) + "place: Ward #5\n";

        assertThat(told(yaml))
                .filteredOn(p -> p.code() == Code.F35)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.at().line()).isEqualTo(1_004);
                    assertThat(problem.at().column()).isEqualTo(13);
                });
    }
}
