package thrive.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import thrive.files.definition.SiteReader;
import thrive.files.text.TextFile;
import thrive.problem.Problems;

/** A hyphen without its blank, and a known key with another sign than its colon, are told once and with all that was typed. */
class OtherSignsForColonsTest {

    private static final String BLANK = "no space stands behind the hyphen that begins a list item";
    private static final String COLON = "a colon of another kind stands where YAML wants a colon";

    private static List<String> told(String yaml) {
        Problems problems = new Problems();
        SiteReader.read(new TextFile("site.yaml", yaml.replace("/ ", "\n") + "\n"), problems);
        return problems.sorted().stream()
                .map(p -> p.at().line() + ":" + p.at().column() + " " + p.code() + " " + p.message() + " | "
                        + p.expected())
                .toList();
    }

    private static String site(String more) {
        return "schema: thrive-site/1/ place: P/ rounds: [{id: a}]/ " + more;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "aims:/   -Every child is safe/   - Families have help; Every child is safe",
                "aims:/   -1 meal a day/   - Families have help; 1 meal a day",
            })
    void aHyphenWithoutABlankIsNoMissingOne(String aims, String item) {
        assertThat(told(site(aims)))
                .singleElement()
                .asString()
                .contains("F16 " + BLANK)
                .endsWith("| a hyphen and a space: - " + item);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {"\uff1a ", "\uff1a", " \uff1a ", "\ufe55 "})
    void aWideColonBeforeABracketIsNamed(String sign) {
        assertThat(told(site("phase1:/   team" + sign + "{done: 2026-01-15, note: \"Nine\"}")))
                .containsExactly(
                        "5:3 F16 " + COLON + " | a colon and a space: team: {done: 2026-01-15, note: \"Nine\"}");
    }

    @ParameterizedTest
    @CsvSource({"team,team", "team.,team.", "team =,team ="})
    void soIsNoneBeforeABracket(String key, String written) {
        assertThat(told(site("phase1:/   data: {done: 2026-01-15}/   " + key + " {done: 2026-01-15, note: N}")))
                .containsExactly("6:3 F16 \"" + written
                        + "\" has no colon, which a key has | a colon and a space: team: {done: 2026-01-15, note: N}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "schema. thrive-site/1/ place: P | schema. | schema: thrive-site/1",
                "schema) thrive-site/1/ place: P | schema) | schema: thrive-site/1",
                "place. Riverbank town/ schema: thrive-site/1 | place. | place: Riverbank town",
            })
    void aDotInTheFirstLineIsNoTitle(String lines, String written, String mended) {
        assertThat(told(lines + "/ rounds: [{id: a}]"))
                .containsExactly(
                        "1:1 F16 \"" + written + "\" has no colon, which a key has | a colon and a space: " + mended);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MAC-1:/     - kind: fact/       text: T/       source: S/ next. | 9",
                "MAC-1: [{kind: fact, text: T, source: S}]/ next. | 6",
            })
    void aDotBelowDeeperKeysIsToldOnce(String evidence, int line) {
        assertThat(told(site("evidence:/   " + evidence + "/   - what: X/     date: 2026-01-01")))
                .containsExactly(line + ":1 F16 \"next.\" has no colon, which a key has | a colon and a space: next:");
    }
}
