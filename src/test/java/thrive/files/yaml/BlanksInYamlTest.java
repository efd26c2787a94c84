package thrive.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.files.text.TextFile;
import thrive.problem.Code;
import thrive.problem.Problems;

/** Tabs and unseen characters: apart from an indent, blanks of all kinds around keys and values mean nothing. */
class BlanksInYamlTest {

    private final Problems problems = new Problems();

    private Fields fields(String yaml) {
        TextFile file = new TextFile("site.yaml", yaml);
        return new Fields(YamlReader.read(file, problems).orElseThrow(), file, problems);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id:\tred\nname:\tHarbour\n",
                "id: \t red\t\nname:\t\t\"Harbour\"\t\n",
                "id\t:\tred\nname\t: Harbour\t# a comment\n",
                "id:\tred\nname: Harbour\t# a comment\n",
                "id:\tred\t# a comment\nname:\t'Harbour'\t# another\n",
                "{id:\tred,\tname:\tHarbour\t}\t\n",
                "id:\t\n  red\nname:\t>-\n  Harbour\n"
            })
    void aTabThatPartsAKeyFromItsValueIsABlank(String yaml) {
        Fields fields = fields(yaml);

        assertThat(fields.text("id")).isEqualTo("red");
        assertThat(fields.text("name")).isEqualTo("Harbour");
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aims:\n  -\ta\n  - \tb\t\n", "aims:\t\n  - a\t\n  -\tb\n", "aims:\t[a,\tb]\t\n"})
    void aTabBehindADashToo(String yaml) {
        assertThat(fields(yaml).texts("aims")).containsExactly("a", "b");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aTabInsideATextStaysAndOneThatIndentsIsRefused() {
        assertThat(fields("place:\t\"a\tb\"\n").text("place")).isEqualTo("a\tb");
        assertThat(fields("note:\t|\n  a\tb\n").text("note")).isEqualTo("a\tb");

        YamlReader.read(new TextFile("site.yaml", "id:\tred\n\tname: x\n"), problems);
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.F16);
            assertThat(problem.at().line()).isEqualTo(2);
            assertThat(problem.message()).contains("a tab indents the line");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'na\u200bme: Red', U+200B",
        "'na\ufeffme: Red', U+FEFF",
        "'na\u00a0me: Red', U+00A0",
        "'na\u00adme: Red', U+00AD",
        "'na\u2060me: Red', U+2060",
        "'{na\u200bme: Red}', U+200B"
    })
    void aKeyThatHoldsWhatNobodySeesIsReadAndTheCharacterNamed(String yaml, String code) {
        Fields fields = fields(yaml);
        assertThat(fields.required("name")).isEqualTo("Red");
        fields.close();

        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.F21);
            assertThat(problem.message())
                    .isEqualTo("the key \"name\" holds a character that nobody sees (" + code + ")");
            assertThat(problem.expected()).isEqualTo("\"name\" typed anew");
        });
    }

    @Test
    void aKeyThatIsUnknownBesidesIsShownWithoutIt() {
        Fields fields = fields("na\u200bm: Red");
        assertThat(Optional.of(fields.text("name"))).contains("");
        fields.close();

        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("the key \"nam\" is not known here");
            assertThat(problem.suggestions()).containsExactly("name");
        });
    }
}
