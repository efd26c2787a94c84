package thrive.render.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import thrive.files.definition.DecisionReader;
import thrive.files.text.TextFile;
import thrive.model.AssessmentModel;
import thrive.model.site.Decision;
import thrive.model.site.Decision.Choice;
import thrive.model.site.Round;
import thrive.problem.Location;
import thrive.problem.Problems;
import thrive.report.Sample;

/** What is written reads back as the same decision, whatever people said. */
class DecisionYamlTest {

    private static final Round ROUND = new Round(
            "baseline", "Baseline", Optional.empty(), Optional.empty(), Optional.empty(), "", Location.of("site.yaml"));

    private static final AssessmentModel MODEL = Sample.of(6, "red").model();
    private static final Location AT = Location.of("decision.yaml");
    private static final Random RANDOM = new Random(20_260_416);

    private static final List<String> HOSTILE = List.of(
            "- a dash",
            "--- three",
            "# no comment",
            "a: b",
            "a #b",
            "'single'",
            "\"double\"",
            "back\\slash \\n \\",
            "{x: [1, 2",
            "] }",
            "? key",
            "| bar",
            "> fold",
            "&anchor",
            "*alias",
            "!tag",
            "%TAG",
            "@at `tick`",
            "~",
            "null",
            "no",
            "1.0",
            "2026-02-30",
            "two\nlines",
            "two\n\n  indented\r\nlines\rapart",
            "a\ttab",
            "two  spaces   three",
            "Café naïve – “curly” …",
            "🙂 👩‍👩‍👧",
            "right \u202Eto left\u202C",
            "no\u00A0break\u2028line\u2029paragraph\u0085next",
            "bell\u0007 escape\u001B[31m nul\u0000",
            "byte order\uFEFFmark \uFFFE \uE000",
            "=1+1",
            "a very long text of many words that goes on well past the width of a line, so that it has to be broken");

    private static Decision decision(List<Choice> priorities, List<Choice> leftOut, String notes, String ballots) {
        return new Decision(Optional.of(LocalDate.of(2026, 4, 16)), priorities, leftOut, notes, ballots, AT);
    }

    private static Choice choice(String principle, String because) {
        return new Choice(principle, because, AT);
    }

    private static Decision read(String yaml) {
        Problems problems = new Problems();
        Decision decision = DecisionReader.read(new TextFile("decision.yaml", yaml), ROUND, MODEL, 5, problems)
                .orElseThrow();
        assertThat(problems.sorted()).as(yaml).isEmpty();
        return decision(
                placeless(decision.priorities()), placeless(decision.leftOut()), decision.notes(), decision.ballots());
    }

    private static List<Choice> placeless(List<Choice> choices) {
        return choices.stream().map(c -> choice(c.principle(), c.because())).toList();
    }

    private static Decision saying(String words) {
        List<Choice> priorities = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> choice("P" + i, words))
                .toList();
        return decision(priorities, List.of(choice("P6", words)), words, "5f0c");
    }

    @Test
    void isWrittenAsPeopleWouldWriteIt() {
        Decision decision = decision(
                List.of(
                        choice("P3", ""),
                        choice("P1", "It's \"now\": or never"),
                        choice("P2", ""),
                        choice("P4", ""),
                        choice("P5", "")),
                List.of(choice("P6", "next year")),
                "",
                "5f0c");
        assertThat(DecisionYaml.of(decision)).isEqualTo("""
                # What the room agreed, in its order. Written by thrive decide.
                schema: thrive-decision/1
                date: 2026-04-16
                priorities:
                  - principle: P3
                  - principle: P1
                    because: "It's \\"now\\": or never"
                  - principle: P2
                  - principle: P4
                  - principle: P5
                leftOut:
                  - principle: P6
                    because: "next year"
                # The rankings that the room saw: thrive check tells when they are no longer the same.
                ballots: "5f0c"
                """);
    }

    @Test
    void everyHostileTextReadsBackAsItWas() {
        for (String words : HOSTILE) {
            assertThat(read(DecisionYaml.of(saying(words)))).isEqualTo(saying(words));
        }
    }

    @RepeatedTest(300)
    void hostileTextsInAnyOrderReadBackAsTheyWere() {
        String words = IntStream.range(0, 1 + RANDOM.nextInt(12))
                .mapToObj(i -> RANDOM.nextInt(4) == 0
                        ? Character.toString(anyCharacter())
                        : HOSTILE.get(RANDOM.nextInt(HOSTILE.size())))
                .collect(Collectors.joining(RANDOM.nextBoolean() ? " " : ""))
                .strip();
        assertThat(read(DecisionYaml.of(saying(words)))).isEqualTo(saying(words));
    }

    /** Any character but half of one. */
    private static int anyCharacter() {
        int c = RANDOM.nextInt(Character.MAX_CODE_POINT + 1);
        return Character.getType(c) == Character.SURROGATE ? 'x' : c;
    }

    @Test
    void whatCannotBeSeenIsWrittenAsAnEscape() {
        String yaml = DecisionYaml.of(saying("a\u202Eb\u001Bc\u0000d\u00A0e\uFEFFf\nline"));
        assertThat(yaml).contains("\"a\\u202Eb\\u001Bc\\u0000d\\u00A0e\\uFEFFf\\nline\"");
        assertThat(yaml.codePoints().filter(c -> c != '\n'))
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }

    @Test
    void noLineOfWordsIsLongerThanAHundredColumns() {
        String yaml = DecisionYaml.of(saying("so many words ".repeat(40).strip()));
        assertThat(yaml.lines()).allMatch(line -> line.length() <= 100).anyMatch(line -> line.length() > 90);
    }
}
