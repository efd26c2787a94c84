package thrive.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import thrive.files.definition.ModelReader;
import thrive.files.definition.SiteReader;
import thrive.files.text.TextFile;
import thrive.model.site.Site;
import thrive.model.site.SiteTable;
import thrive.problem.Problem;
import thrive.problem.Problems;

/** A colon, comma or straight quote that is missing: each told once, with what was typed as it should stand. */
class MissingSignsTest {

    private static final String MODEL = """
            schema: thrive-model/1
            id: m
            version: 1
            levels: [{id: macro, name: Macro}]
            principles:
              - id: A
                level: macro
                name: N
                ideal: I
            """;

    private final Problems problems = new Problems();

    private Site site(String yaml) {
        return SiteReader.read(new TextFile("site.yaml", "schema: thrive-site/1\nplace: P\n" + yaml), problems)
                .orElseThrow();
    }

    private static String place(Problem problem) {
        return problem.code() + " " + problem.at().line() + ":" + problem.at().column();
    }

    private void onlyIs(String place, String words, String expected) {
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(place(problem)).isEqualTo(place);
            assertThat(problem.message()).contains(words).hasSizeLessThanOrEqualTo(80);
            assertThat(problem.expected()).contains(expected);
        });
    }

    static Stream<Arguments> slips() {
        String colon = "no colon stands behind";
        String semicolon = "a \";\" stands where YAML wants a comma";
        String comma = "no comma parts this entry";
        return Stream.of(
                // The colon of a key
                Arguments.of(
                        "rounds:\n  - id: b\n    prioritised 2026-04-16",
                        "F16 5:5",
                        colon,
                        ": prioritised: 2026-04-16"),
                Arguments.of(
                        "rounds:\n  - prioritised 2026-04-16\n    id: b", "F16 4:5", colon, "prioritised: 2026-04-16"),
                Arguments.of("rounds:\n  - {id: b, scored 2026-03-12}", "F21 4:13", colon, ": scored: 2026-03-12"),
                Arguments.of("tables:\n  - id: red\n    people 8\n    name: R", "F16 5:5", colon, ": people: 8"),
                Arguments.of("tables:\n  - {id: red, people 8}", "F21 4:15", colon, ": people: 8"),
                Arguments.of("tables:\n  - {id red, people: 8}", "F21 4:6", colon, ": id: red"),
                Arguments.of("tables:\n  - id red", "F22 4:5", colon, ": id: red"),
                Arguments.of(
                        "tables:\n  - {id: red, name Red table}", "F21 4:15", colon, ": name: Red table, or quotes"),
                Arguments.of(
                        "tables:\n  - id: red\n    name Red table\n    people: 8",
                        "F16 5:5",
                        colon,
                        "(name: Red table)"),
                Arguments.of("model principles.yaml", "F16 3:1", colon, ": model: principles.yaml"),
                Arguments.of("tables\n  - {id: red}", "F16 3:1", colon, ": tables:"),
                Arguments.of(
                        "aims: Every child\nand 2 families", "F16 4:1", "the line is not indented", "as many spaces"),
                // The comma between entries in brackets
                Arguments.of(
                        "rounds:\n  - {id: b; scored: 2026-03-12}", "F16 4:11", semicolon, ": b, scored: 2026-03-12"),
                Arguments.of(
                        "tables:\n  - {id: red; name: Red; people: 8}",
                        "F16 4:13",
                        semicolon,
                        ": red, name: Red, people: 8"),
                Arguments.of(
                        "tables:\n  - {id: red, name: \"Red\"; people: 8}",
                        "F16 4:26",
                        semicolon,
                        "\"Red\", people: 8"),
                Arguments.of("tables: [{id: red}; {id: blue}]", "F16 3:19", semicolon, "{id: red}, {id: blue}"),
                Arguments.of("rounds:\n  - {id: b scored: 2026-03-12}", "F16 4:12", comma, ": b, scored: 2026-03-12"),
                Arguments.of(
                        "tables:\n  - {id: red, name: Red table people: 8}",
                        "F16 4:31",
                        comma,
                        "Red table, people: 8; or quotes"),
                Arguments.of(
                        "tables:\n  - {id: red, name: \"Red\" people: 8}", "F16 4:27", comma, "\"Red\", people: 8"),
                Arguments.of("tables:\n  - {id: red, sectors: [a] people: 8}", "F16 4:28", comma, "[a], people: 8"),
                Arguments.of("tables:\n  - {id: red, sectors: [\"a\" \"b\"]}", "F16 4:29", comma, "\"a\", \"b\""),
                Arguments.of("tables: [{id: red} {id: blue}]", "F16 3:20", comma, "{id: red}, {id: blue}"),
                Arguments.of("tables:\n  - {id: red, name: Red: the table}", "F16 4:24", "holds a \": \"", "quotes"),
                // The straight quote that a curly one stands for
                Arguments.of("aims: \"Every child\u201d", "F05 3:7", "a curly one (\u201d) ends it", "\"Every child\""),
                Arguments.of(
                        "aims: 'Every child\u2019\nnext: []",
                        "F05 3:7",
                        "a curly one (\u2019) ends it",
                        "'Every child'"),
                Arguments.of(
                        "tables:\n  - {id: red, name: \"Red\u201d, people: 8}", "F05 4:21", "a curly one", "\"Red\""),
                Arguments.of("aims: [\"a\u201d, \"b\"]", "F05 3:8", "a curly one (\u201d) ends it", ": \"a\""),
                // The user's own line, mended
                Arguments.of(
                        "tables:\n  \u2022 {id: blue, name: Blue}",
                        "F16 4:3",
                        "bullet",
                        "space: - {id: blue, name: Blue}"),
                Arguments.of("tables:\n  \u2013{id: blue}", "F22 4:3", "long dash", "space: - {id: blue}"),
                Arguments.of(
                        "tables:\n  - {name:Harbour Town, id: red}",
                        "F21 4:6",
                        "no space",
                        "space: name: Harbour Town"),
                Arguments.of("tables:\n  - {id: red, people=8}", "F21 4:15", "an equals sign", "space: people: 8"));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void isToldOnceWithTheLineMended(String yaml, String place, String words, String expected) {
        String rounds = yaml.startsWith("rounds:") ? "" : "rounds:\n  - {id: baseline}\n";
        SiteReader.read(
                new TextFile("site.yaml", "schema: thrive-site/1\nplace: P\n" + yaml + "\n" + rounds), problems);

        onlyIs(place, words, expected);
    }

    @Test
    void theFirstLineMayLackItsColonToo() {
        SiteReader.read(new TextFile("site.yaml", "schema thrive-site/1\nplace: P\nrounds: [{id: b}]\n"), problems);

        onlyIs("F16 1:1", "no colon stands behind \"schema\"", "schema: thrive-site/1");
    }

    @Test
    void whatAKeyWithoutItsBlankOrColonSaysIsReadSoThatNothingFollowsFromIt() {
        Site read = site("""
                tables:
                  - {id:red, name:Red, people:8}
                  - {id blue, "name": "Blue"}
                  - {id: “green”, name: Green}
                  - id:pink
                rounds:
                  - {id:baseline, scored:2026-03-12}
                """);

        assertThat(read.tables()).extracting(SiteTable::id).containsExactly("red", "blue", "green", "pink");
        assertThat(read.tables().get(0).name()).isEqualTo("Red");
        assertThat(read.tables().get(0).people()).hasValue(8);
        assertThat(read.rounds().get(0).id()).isEqualTo("baseline");
        assertThat(problems.sorted())
                .extracting(MissingSignsTest::place)
                .containsExactly(
                        "F21 4:6", "F21 4:14", "F21 4:24", "F21 5:6", "S07 6:10", "F22 7:5", "F21 9:6", "F21 9:19");
    }

    static Stream<Arguments> descriptions() {
        String comma = "ends the text of";
        return Stream.of(
                Arguments.of("{1: none, or few, 2: b, 3: c, 4: d}", "F21 10:29", comma, "quotes (\")"),
                Arguments.of("{1: a, 2: b, 3: c, 4: some, or, all}", "F21 10:47", comma, "quotes (\")"),
                Arguments.of("{1: a, 2: between 1, 2 and 3, 3: c, 4: d}", "F21 10:40", comma, "quotes (\")"),
                Arguments.of("{1:none, 2: b, 3: c, 4: d}", "F21 10:20", "no space stands behind", "1: none"),
                Arguments.of("{1: a, 2 few, 3: c, 4: d}", "F21 10:26", "no colon stands behind \"2\"", "2: few"),
                Arguments.of("{1 none, 2: b, 3: c, 4: d}", "F21 10:20", "no colon stands behind \"1\"", "1: none"),
                Arguments.of("{1: a; 2: b; 3: c; 4: d}", "F16 10:24", "\";\" stands", "a, 2: b, 3: c, 4: d"),
                Arguments.of("{1: a 2: b, 3: c, 4: d}", "F16 10:25", "no comma", "a, 2: b"),
                Arguments.of("\n      1: a\n      2 b\n      3: c\n      4: d", "F16 12:7", "no colon", "2: b"),
                Arguments.of("{1: a, 2: b, 3: c, 4: d, five: e}", "M08 10:50", "no score of the scale", "1 to 4"));
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void descriptionsAreToldByTheirSlipAndNotAsUnknownScores(
            String descriptions, String place, String words, String expected) {
        String yaml = MODEL + "    descriptions: " + descriptions + "\n";
        ModelReader.read(new TextFile("principles.yaml", yaml), problems);

        onlyIs(place, words, expected);
    }

    @Test
    void aListThatACommaInCurlyQuotesDividesIsWarnedOf() {
        assertThat(site("aims: [“Every child, every day”, none]\nrounds: [{id: b}]\n")
                        .aims())
                .hasSize(3);
        onlyIs("F36 3:8", "a comma divides the text in curly quotes", "straight quotes");
    }

    @Test
    void aNameThatOneCurlyAndOneStraightQuoteSurroundIsWarnedOf() {
        site("tables:\n  - {id: red, name: “Red\"}\nrounds: [{id: b}]\n");
        onlyIs("F36 4:21", "curly quotes around name", "straight quotes");
    }

    @Test
    void theWordsThatAreKeysAreThoseOfTheExamples() throws IOException {
        for (String file : new String[] {"site.yaml", "principles.yaml", "baseline/decision.yaml"}) {
            String text = Files.readString(Path.of("examples", "riverbank").resolve(file));
            Matcher key = Pattern.compile("(?m)(?:^[ -]*|\\{|, )([a-z][A-Za-z0-9]*):(?= |$)")
                    .matcher(text);
            while (key.find()) {
                assertThat(Keys.include(key.group(1))).as(key.group(1)).isTrue();
            }
        }
    }
}
