package thrive.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.files.definition.SiteReader;
import thrive.files.text.TextFile;
import thrive.problem.Problems;

/** A list item without its hyphen is told at its own line, wherever the parser gives up. */
class MissingHyphenTest {

    private static List<String> told(String yaml) {
        Problems problems = new Problems();
        SiteReader.read(
                new TextFile("site.yaml", "schema: thrive-site/1\nplace: P\n" + yaml.replace("/", "\n") + "\n"),
                problems);
        return problems.sorted().stream()
                .map(problem -> problem.code() + " " + problem.at().line() + ":"
                        + problem.at().column() + " " + problem.message())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "tables:/    id: red/    name: Red/  - id: blue/    name: Blue/rounds: [{id: a}] | 4:5 | id:",
                "tables:/  id: red/    name: Red/  - id: blue/    name: Blue/rounds: [{id: a}] | 4:3 | id:",
                "tables:/  - id: red/    name: Red/  id: blue/    name: Blue/rounds: [{id: a}] | 6:3 | id:",
                "tables:/  {id: red}/  - {id: blue}/rounds: [{id: a}] | 4:3 | {id: red}",
                "tables:/  - {id: red}/    {id: blue}/  - {id: coln}/rounds: [{id: a}] | 5:5 | {id: blue}",
                "tables:/  - {id: red}/  {id: blue, name: \"B\"}/rounds: [{id: a}] | 5:3 | {id: blue, name: \"B\"}",
                "tables:/  - id: red/    name: Red/  {id: blue}/rounds: [{id: a}] | 6:3 | {id: blue}",
                "tables: [{id: red}]/rounds:/  - {id: a}/    {id: b}/  - {id: c} | 6:5 | {id: b}",
                "tables:/- {id: red}/  {id: blue}/- {id: coln}/rounds: [{id: a}] | 5:3 | {id: blue}",
                "tables: [{id: red}]/rounds:/    id: one/    title: One | 5:5 | id:",
                "tables: [{id: red}]/rounds:/  id: one/    title: One | 5:3 | id:",
                "aims:/  Every child/  - Nobody waits/tables: [{id: red}]/rounds: [{id: a}] | 4:3 | Every child",
                "aims:/    Every child/  - Nobody waits/tables: [{id: red}]/rounds: [{id: a}] | 4:5 | Every child",
                "aims:/  1. Every child/  - Nobody waits/tables: [{id: red}]/rounds: [{id: a}] | 4:3 | Every child",
            })
    void isToldWhereItIsMissing(String yaml, String at, String item) {
        assertThat(told(yaml)).containsExactly("F17 " + at + " a hyphen is missing in front of \"" + item + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "tables:/  - id: red/  people: 8/rounds: [{id: a}] | 5:3",
                "tables:/  - id: red/- id: blue/rounds: [{id: a}] | 5:1",
                "tables:/  - id: red/   - id: blue/rounds: [{id: a}] | 5:4",
            })
    void anIndentThatIsOffIsNoHyphen(String yaml, String at) {
        assertThat(told(yaml)).containsExactly("F16 " + at + " the line is indented otherwise than its neighbours");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tables:/- id: red/- id: blue/rounds:/- id: a/aims:/- one/- two",
                "tables:/  - id: red/    sectors:/    - health/    - schools/  - id: blue/rounds: [{id: a}]",
                "tables:/  -/    {id: red}/  - {id: blue,/     name: B}/rounds: [{id: a}]",
                "tables:/  [{id: red},/  {id: blue}]/rounds: [{id: a}]",
                "aims:/  Every child/  and all - of them/tables: [{id: red}]/rounds: [{id: a}]",
            })
    void listsThatAreInOrderAreRead(String yaml) {
        assertThat(told(yaml)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tables:/- id: red/- id: blue", "phase1:/  team:/  - done: 2026-01-01/  - note: x"})
    void anotherSlipFurtherDownIsToldAlone(String yaml) {
        assertThat(told(yaml + "/rounds: [{id: a}]/aims: Children: all"))
                .singleElement()
                .asString()
                .contains("the text holds a \": \", which only quotes may hold");
    }
}
