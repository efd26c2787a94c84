package thrive.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.files.text.TextFile;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;

class YamlReaderTest {

    private final Problems problems = new Problems();

    private Optional<Node.Mapping> read(String yaml) {
        return YamlReader.read(new TextFile("site.yaml", yaml), problems);
    }

    private Fields fields(String yaml) {
        return new Fields(read(yaml).orElseThrow(), new TextFile("site.yaml", yaml), problems);
    }

    private Problem only() {
        assertThat(problems.sorted()).hasSize(1);
        return problems.sorted().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: no | no",
                "a: Yes | Yes",
                "a: on | on",
                "a: 010 | 010",
                "a: 0x1F | 0x1F",
                "a: 1.0 | 1.0",
                "a: 1_000 | 1_000",
                "a: 2026-03-12 | 2026-03-12",
                "a: 12:30 | 12:30",
                "a: .inf | .inf",
                "a: \"~\" | ~",
                "a: \"null\" | null"
            })
    void everyValueIsReadAsItIsWritten(String yaml, String text) {
        assertThat(fields(yaml).text("a")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:", "a: ~", "a: null", "a: Null", "a: NULL", "a: # nothing", "{a: , b: c}"})
    void nothingIsNothing(String yaml) {
        Fields fields = fields(yaml);
        assertThat(fields.isAbsent("a")).isTrue();
        fields.required("a");
        fields.text("b");
        fields.close();
        assertThat(only().code()).isEqualTo(Code.F23);
    }

    @Test
    void wholeNumbersAreDecimalAndNeverOctal() {
        assertThat(fields("people: 010").wholeNumber("people")).hasValue(10);
    }

    @Test
    void daysAreYearMonthDay() {
        assertThat(fields("date: 2026-03-12").date("date")).contains(LocalDate.of(2026, 3, 12));
        assertThat(fields("date: 2026-02-30").date("date")).isEmpty();
        assertThat(only().code()).isEqualTo(Code.S04);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("an anchor", "place: P\naims: &a [x]\n", Code.F18, 2, 7),
                Arguments.of("an anchor of a key", "place: P\n&a aims: x\n", Code.F18, 2, 1),
                Arguments.of("an anchor of nothing", "place: P\naims: &a\n", Code.F18, 2, 7),
                Arguments.of("an anchor of a mapping", "place: P\naims: &a\n  b: c\n", Code.F18, 2, 7),
                Arguments.of("an alias", "place: *p\n", Code.F18, 1, 8),
                Arguments.of("a merge", "<<: *p\n", Code.F18, 1, 5),
                Arguments.of("a tag", "place: !!str P\n", Code.F18, 1, 8),
                Arguments.of("a tag of a key", "!!str place: P\n", Code.F18, 1, 1),
                Arguments.of("a class by name", "place: !!javax.script.ScriptEngineManager [x]\n", Code.F18, 1, 8),
                Arguments.of("a tag of nothing", "place: !x\n", Code.F18, 1, 8),
                Arguments.of("a second document", "place: P\n---\nplace: Q\n", Code.F19, 2, 1),
                Arguments.of("an empty second document", "place: P\n---\n", Code.F19, 2, 1),
                Arguments.of("a quote never closed", "place: P\naims: 'x\nnext: []\n", Code.F05, 2, 7),
                Arguments.of("a tab", "place: P\naims:\n\t- x\n", Code.F16, 3, 1),
                Arguments.of("a colon in a text", "place: P: Q\n", Code.F16, 1, 9),
                Arguments.of("a bracket never closed", "aims: [x, y\nplace: P\n", Code.F16, 1, 7),
                Arguments.of("a list behind its key", "aims: - x\n", Code.F16, 1, 7),
                Arguments.of("a line too far in", "place: P\n  model: m\n", Code.F16, 2, 8),
                Arguments.of("a list of lists as key", "? [a, b]\n: c\n", Code.F22, 1, 4),
                Arguments.of("a list and not keys", "- a\n- b\n", Code.F22, 1, 1),
                Arguments.of("a text and not keys", "Riverbank\n", Code.F22, 1, 1),
                Arguments.of("nothing at all", "", Code.F23, 1, 1),
                Arguments.of("nothing but a comment", "# nothing\n", Code.F23, 1, 1),
                Arguments.of("nothing but a document's start", "---\n", Code.F23, 1, 1),
                Arguments.of("nothing by its name", "~\n", Code.F23, 1, 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusedAtItsPlaceWithItsLine(String what, String yaml, Code code, int line, int column) {
        assertThat(read(yaml)).isEmpty();
        assertThat(only().code()).isEqualTo(code);
        assertThat(only().at()).isEqualTo(Location.at("site.yaml", line, column));
        if (code != Code.F23) {
            assertThat(only().excerpt()).isEqualTo(yaml.split("\n", -1)[line - 1]);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"---\nplace: P\n", "place: P\n...\n", "%YAML 1.2\n---\nplace: P\n", "place: P\r\n", "place: P"})
    void oneDocumentIsReadWhateverMarksIt(String yaml) {
        assertThat(fields(yaml).text("place")).isEqualTo("P");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aKeyGivenTwiceIsToldAtTheSecondAndTheFirstCounts() {
        assertThat(fields("place: P\nmodel: m\nplace: Q\n").text("place")).isEqualTo("P");

        assertThat(only().code()).isEqualTo(Code.F17);
        assertThat(only().at()).isEqualTo(Location.at("site.yaml", 3, 1));
        assertThat(only().expected()).contains("line 1");
        assertThat(only().excerpt()).isEqualTo("place: Q");
    }

    @Test
    void placesCountCharactersAsTheTextHoldsThem() {
        // 🙂 takes two of Java's characters; YAML counts it as one.
        Fields fields = fields("place: 🙂🙂\n\"🙂\": {date: soon}\n");
        fields.fields("🙂").orElseThrow().date("date");

        assertThat(only().at()).isEqualTo(Location.at("site.yaml", 2, 14));
    }

    @Test
    void anEmojiMayLieAnywhere() {
        for (int before = 1_000; before < 1_050; before++) {
            assertThat(fields("a: " + "x".repeat(before) + "🙂y").text("a")).hasSize(before + 3);
        }
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("brackets", "a: " + "[".repeat(5_000) + "]".repeat(5_000), Code.F20),
                Arguments.of("a megabyte of brackets", "[".repeat(1 << 20), Code.F20),
                Arguments.of("braces", "{a: ".repeat(5_000), Code.F20),
                Arguments.of("lists in lists", "- ".repeat(5_000) + "x", Code.F20),
                Arguments.of("keys of keys", "? ".repeat(5_000) + "x", Code.F22),
                Arguments.of("deep lines", deepLines(500), Code.F20),
                Arguments.of("laughs", "a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]\n", Code.F18),
                Arguments.of("quotes", "a: " + "\"".repeat(1 << 20), Code.F16),
                Arguments.of("an open quote", "a: \"" + "x ".repeat(1 << 19), Code.F05),
                Arguments.of("exclamation marks", "!".repeat(1 << 20), Code.F18));
    }

    private static String deepLines(int depth) {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            yaml.append(" ".repeat(i)).append("a:\n");
        }
        return yaml.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void whatIsMadeToDoHarmIsRefusedAtOnce(String what, String yaml, Code code) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(yaml));

        assertThat(only().code()).isEqualTo(code);
        assertThat(only().excerpt().length()).isLessThanOrEqualTo(242);
    }

    @Test
    void aLongLineIsReadInTimeThatGrowsWithItsLength() {
        String yaml = "aims: [" + "🙂,".repeat(150_000) + "x]\n";

        List<String> aims = assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> fields(yaml).texts("aims"));

        assertThat(aims).hasSize(150_001);
    }

    @Test
    void twentyFourLevelsAreRead() {
        assertThat(read("a: " + "[".repeat(23) + "]".repeat(23))).isPresent();
        assertThat(read("a: " + "[".repeat(24) + "]".repeat(24))).isEmpty();
    }

    @Test
    void anUnknownKeyIsToldWithWhatMayHaveBeenMeant() {
        Fields fields = fields("place: P\nmodle: m\n");
        fields.text("place");
        fields.text("model");
        fields.close();

        assertThat(only().code()).isEqualTo(Code.F21);
        assertThat(only().at()).isEqualTo(Location.at("site.yaml", 2, 1));
        assertThat(only().suggestions()).containsExactly("model");
    }

    @Test
    void aKeyThatIsGivenIsNotSuggestedAgain() {
        Fields fields = fields("model: m\nmodle: m\n");
        fields.text("model");
        fields.close();

        assertThat(only().suggestions()).isEmpty();
    }

    @Test
    void wrongKindsAreToldAndCountAsNotGiven() {
        Fields fields = fields("place: [x]\ntables: red\nrounds: [baseline]\nphase1: yes\naims: [{a: b}, c]\n");

        assertThat(fields.text("place")).isEmpty();
        assertThat(fields.list("tables")).isEmpty();
        assertThat(fields.list("rounds")).isEmpty();
        assertThat(fields.fields("phase1")).isEmpty();
        assertThat(fields.texts("aims")).containsExactly("c");
        assertThat(problems.sorted())
                .extracting(Problem::message)
                .containsExactly(
                        "\"place\" is a list",
                        "\"tables\" is a single value",
                        "an item of \"rounds\" is a single value",
                        "\"phase1\" is a single value",
                        "an item of \"aims\" is keys with values");
    }
}
