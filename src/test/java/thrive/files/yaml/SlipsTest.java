package thrive.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import thrive.files.definition.SiteReader;
import thrive.files.text.TextFile;
import thrive.problem.Problem;
import thrive.problem.Problems;

/** Slips of somebody who writes YAML in a word processor, or pastes from one, at the place where each stands. */
class SlipsTest {

    private static final String START = "schema: thrive-site/1\nplace: P\n";
    private static final String ROUNDS = "rounds:\n  - {id: baseline}\n";

    private static Problems read(String yaml) {
        Problems problems = new Problems();
        SiteReader.read(new TextFile("site.yaml", yaml), problems);
        return problems;
    }

    private static String place(Problem problem) {
        return problem.code() + " " + problem.at().line() + ":" + problem.at().column();
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                // An apostrophe in single quotes
                Arguments.of("aims: 'Children's ways in'", "F16 3:16", "apostrophe"),
                Arguments.of("aims: ['Parents' evenings', x]", "F16 3:16", "apostrophe"),
                Arguments.of("tables:\n  - {id: red, name: 'Children's table', people: 8}", "F16 4:30", "apostrophe"),
                Arguments.of("aims: \"The \"new\" door\"", "F16 3:12", "a quote ends the text"),
                Arguments.of("aims: \"New\", they say", "F16 3:11", "a quote ends the text"),
                // A colon in a text
                Arguments.of("aims: Our finding: nobody gets in", "F16 3:18", "\": \""),
                Arguments.of("aims:\n  - Our finding: nobody: gets in", "F16 4:24", "\": \""),
                Arguments.of("tables:\n  - {id: red, name: Red: the table}", "F16 4:24", "\": \""),
                Arguments.of("aims: \u201cOur finding: nobody\u201d", "F16 3:19", "\": \""),
                // Quotes that have lost their partner, and lists without their brackets
                Arguments.of("tables:\n  - {id: red, name: Red table\"}", "F36 4:21", "the quote at the end"),
                Arguments.of("tables:\n  - {id: red, sectors: health, education}", "F21 4:32", "the comma before"),
                // What is opened and not closed
                Arguments.of("tables:\n  - {id: red, name: Red\n  - {id: blue}", "F16 4:5", "\"{\" is opened here"),
                Arguments.of("aims: [a, b", "F16 3:7", "\"[\" is opened here"),
                Arguments.of("tables:\n  - {id: red, sectors: [health}", "F16 4:24", "\"[\" is opened here"),
                Arguments.of("aims: \"Every child", "F05 3:7", "quote is opened here"),
                Arguments.of(
                        "tables:\n  - {id: red, name: \"Red}\n  - {id: blue, name: \"Blue\"}",
                        "F05 4:21",
                        "quote is opened here"),
                Arguments.of("tables:\n  - id: red\n    name: 'Red\n    people: 8", "F05 5:11", "quote is opened here"),
                // Lists
                Arguments.of("tables:\n  \u2013 id: red\n    name: Red", "F16 4:3", "long dash"),
                Arguments.of("tables:\n  \u2014 id: red\n    name: Red", "F16 4:3", "long dash"),
                Arguments.of("tables:\n  \u2022 id: red\n    name: Red", "F16 4:3", "bullet"),
                Arguments.of("aims:\n  * Every child", "F16 4:3", "bullet"),
                Arguments.of("aims:\n  \u2022 Every child", "F22 4:3", "bullet"),
                Arguments.of("aims:\n  -\u00a0Every child", "F22 4:3", "no plain space"),
                Arguments.of("tables:\n  -id: red\n   name: Red", "F16 4:3", "no space stands behind the hyphen"),
                Arguments.of("tables:\n  -{id: red}", "F22 4:3", "no space stands behind the hyphen"),
                Arguments.of("tables: - {id: red}", "F16 3:9", "stands behind a key"),
                // Blanks behind a colon
                Arguments.of("tables:\n  - id:red\n    name: Red", "F16 4:5", "no space stands behind the colon"),
                Arguments.of("tables:\n  - id:red", "F22 4:5", "no space stands behind the colon"),
                Arguments.of("tables:\n  - {id:red}", "F21 4:6", "no space stands behind the colon"),
                Arguments.of("tables:\n  - id:\u00a0red\n    name: Red", "F16 4:5", "no plain space"),
                Arguments.of("tables:\n  - {id:\u00a0red}", "F21 4:6", "no plain space"),
                // Indents
                Arguments.of("tables:\n\u00a0\u00a0- {id: red}", "F16 4:1", "no plain spaces"),
                Arguments.of("tables:\n  - id: red\n\u2003\u2003name: Red", "F16 5:1", "no plain spaces"),
                Arguments.of("tables:\n  - id: red\n  \u3000 name: Red", "F16 5:3", "no plain spaces"),
                Arguments.of("tables:\n  - id: red\n\u200b    name: Red", "F16 5:1", "no plain spaces"),
                Arguments.of("tables:\n\t- {id: red}", "F16 4:1", "a tab"),
                Arguments.of("tables:\n  - id: \"red\"\n     name: Red", "F16 5:6", "indented otherwise"),
                Arguments.of("tables:\n  - id: red\n     name: Red", "F16 5:10", "indented too far"),
                Arguments.of("tables:\n  - id: \"red\"\n   name: Red", "F16 5:4", "indented otherwise"),
                Arguments.of("aims: >-\nEvery child\n  and family", "F16 4:1", "not indented as the text"),
                Arguments.of("aims: Every child\nand family", "F16 4:1", "not indented as the text"),
                Arguments.of("aims: |\n  Every child\n\nand family\n", "F16 6:1", "not indented as the text"),
                Arguments.of(
                        "phase1:\n  team:\n    note: >-\nFirst of all: nine people\n      of all",
                        "F21 6:1",
                        "is read as a key"),
                // Other formats
                Arguments.of("aims = Every child", "F16 3:1", "equals sign"),
                Arguments.of("aims: \"Every child\",", "F16 3:19", "a \",\" ends the line"),
                Arguments.of("tables:\n  - {id: red};", "F16 4:14", "a \";\" ends the line"),
                Arguments.of("tables:\n  - {id: red}}", "F16 4:14", "too many"),
                Arguments.of("aims: @home", "F16 3:7", "begins with \"@\""),
                Arguments.of("aims: `x`", "F16 3:7", "begins with \"`\""),
                Arguments.of("aims: %x", "F16 3:7", "begins with \"%\""),
                Arguments.of("aims: | x", "F16 3:7", "begins with \"|\""),
                Arguments.of("aims: &x", "F18 3:7", "anchor"),
                Arguments.of("aims: [sic] x", "F16 3:13", "behind the closing bracket"));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void aSlipIsToldAloneWhereItStands(String yaml, String place, String words) {
        assertThat(read(START + yaml + "\n" + ROUNDS).sorted()).singleElement().satisfies(problem -> {
            assertThat(place(problem)).isEqualTo(place);
            assertThat(problem.message()).contains(words);
            assertThat(problem.message().length()).isLessThanOrEqualTo(80);
        });
    }

    static Stream<Arguments> commas() {
        return Stream.of(
                Arguments.of("note: No figures, no way to tell", "F21 5:28", "the comma before \"no way to tell\""),
                Arguments.of("note: One, two, three, four", "F21 5:21", "the comma before \"two\""),
                Arguments.of("note: No figures, and worse: none", "F21 5:28", "the comma before \"and worse\""),
                Arguments.of("note: \u201cNo figures, none\u201d", "F21 5:29", "the comma before"));
    }

    @ParameterizedTest
    @MethodSource("commas")
    void aCommaInBracketsThatCutsATextIsNamed(String entry, String place, String words) {
        Problems problems =
                read(START + ROUNDS.replace("rounds:\n", "phase1:\n").replace("  - {id: baseline}\n", "")
                        + "  # steps\n  team: {" + entry + "}\n" + ROUNDS);

        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(place(problem)).isEqualTo(place);
            assertThat(problem.message()).startsWith(words).endsWith("ends the text of \"note\"");
            assertThat(problem.expected()).contains("quotes (\")");
        });
    }

    @Test
    void aCommaThatPartsThousandsIsRefusedWhereverItStands() {
        Problems problems = read(START + """
                tables:
                  - {id: red, people: 1,200}
                  - {id: blue, people: "1,200"}
                  - id: green
                    people: 1,200
                """ + ROUNDS);

        assertThat(problems.sorted()).extracting(SlipsTest::place).containsExactly("F22 4:23", "F22 5:24", "F22 7:13");
        assertThat(problems.sorted())
                .allMatch(p -> p.message().equals("\"1,200\" holds a comma"))
                .allMatch(p -> p.expected().equals("a whole number without a comma: 1200"));
    }

    @Test
    void curlyQuotesAreNamedWhereTheySpoilAValueAndWarnedOfAroundAName() {
        Problems problems = read("""
                schema: \u201cthrive-site/1\u201d
                place: \u201cRiverbank\u201d
                tables:
                  - {id: \u201cred\u201d, name: \u2018Red table\u2019}
                  - {\u201cid\u201d: blue, people: \u201c8\u201d}
                  - {id: green, name: The \u201cnew\u201d table}
                phase1:
                  team: {note: \u201cNine people\u201d}
                rounds:
                  - {id: baseline, title: \u201cBaseline\u201d, scored: \u201c2026-03-12\u201d}
                """);

        assertThat(problems.sorted())
                .extracting(SlipsTest::place)
                .containsExactly(
                        "S09 1:9", "F36 2:8", "S07 4:10", "F36 4:23", "F21 5:6", "F22 5:26", "F36 10:27", "S04 10:47");
        assertThat(problems.errors()).allMatch(p -> p.message().contains("curly quotes; type straight ones"));
    }

    @Test
    void aSignAtTheEndOfAValueIsNamed() {
        Problems problems = read("schema: thrive-site/1,\nplace: P\ntables:\n  - id: red;\n    people: 8,\n" + ROUNDS);

        assertThat(problems.sorted()).extracting(SlipsTest::place).containsExactly("S09 1:9", "S07 4:9", "F22 5:13");
        assertThat(problems.sorted()).allMatch(p -> p.message().endsWith("at its end is read as part of it"));
    }

    @Test
    void severalSlipsAreToldTogether() {
        Problems problems = read(START + """
                tables:
                  - {id: red, name: 'Children's table'}
                  \u2013 id: blue
                aims: Our finding: none
                """ + ROUNDS);

        assertThat(problems.sorted()).extracting(SlipsTest::place).containsExactly("F16 4:30", "F16 5:3", "F16 6:18");
    }

    @Test
    void blanksThatNobodySeesAreTrimmed() {
        Problems problems = new Problems();
        TextFile file = new TextFile(
                "x.yaml",
                "\u200bid\u00a0: \u00a0red\u200b\ndate:  \u20092026-03-12\ufeff\npeople: \u00ad8\u2060\naims: [\u200ea\u200f]\n");
        Fields fields = new Fields(YamlReader.read(file, problems).orElseThrow(), file, problems);

        assertThat(fields.text("id")).isEqualTo("red");
        assertThat(fields.date("date")).hasToString("Optional[2026-03-12]");
        assertThat(fields.wholeNumber("people")).hasValue(8);
        assertThat(fields.texts("aims")).containsExactly("a");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aFieldIsNotCalledMissingWhereAMistypedKeyMayBeIt() {
        assertThat(read("schema: thrive-site/1\nplase: P\n" + ROUNDS).sorted())
                .extracting(SlipsTest::place)
                .containsExactly("F21 2:1");
    }
}
