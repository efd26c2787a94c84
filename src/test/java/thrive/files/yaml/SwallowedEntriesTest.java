package thrive.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.files.definition.DecisionReader;
import thrive.files.definition.ModelReader;
import thrive.files.definition.SiteReader;
import thrive.files.text.TextFile;
import thrive.model.AssessmentModel;
import thrive.model.site.Round;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;

/** Keys and list items that are indented so far that they are read as part of the text above them. */
class SwallowedEntriesTest {

    private static final Round ROUND = new Round(
            "baseline", "Baseline", Optional.empty(), Optional.empty(), Optional.empty(), "", Location.of("site.yaml"));

    private static final String MODEL = """
            schema: thrive-model/1
            id: two
            version: 1
            levels:
              - {id: meso, name: Meso}
            principles:
              - id: MES-2
                level: meso
                name: Easy ways in
                ideal: >-
                  Any door opens
                  at once.
                descriptions: {1: a, 2: b, 3: c, 4: d}
                measured: >-
                  The share of children
                  seen in a week.
              - id: MES-3
                level: meso
                name: One plan
                ideal: |
                  One plan for each child.
                descriptions:
                  1: >-
                    a
                  2: b
                  3: c
                  4: d
            """;

    private static final String DECISION = """
            schema: thrive-decision/1
            date: 2026-04-16
            priorities:
              - principle: MES-2
                because: >-
                  the room says so
              - principle: MES-3
                because: |
                  first of all
            leftOut:
              - principle: MES-9
                because: it is done
            notes: none
            """;

    private static final String SITE = """
            schema: thrive-site/1
            place: Riverbank
            aims:
              - >-
                Every child
              - No wrong door
            phase1:
              team:
                note: >-
                  Nine people
                done: 2026-01-15
            rounds:
              - {id: baseline}
            """;

    private static String told(Problem problem) {
        return problem.code() + " " + problem.at().line() + ":" + problem.at().column() + " " + problem.value();
    }

    private static List<String> model(String yaml) {
        Problems problems = new Problems();
        ModelReader.read(new TextFile("principles.yaml", yaml), problems);
        return problems.sorted().stream().map(SwallowedEntriesTest::told).toList();
    }

    /** The lines of a text from the first that begins so, moved to the right down to the last that is given. */
    private static String moved(String yaml, String first, String last, int blanks) {
        int from = yaml.indexOf("\n" + first) + 1;
        int to = yaml.indexOf("\n" + last, from - 1) + 1;
        to = yaml.indexOf('\n', to) + 1;
        return yaml.substring(0, from) + yaml.substring(from, to).indent(blanks) + yaml.substring(to);
    }

    @Test
    void nothingIsToldOfTextsAsTheyAre() {
        assertThat(model(MODEL)).isEmpty();
        assertThat(model(
                        MODEL.replace("at once.", "at once: at any time\n      - or so\n      and: next: we will see")))
                .isEmpty();
        assertThat(model(MODEL.replace("at once.", "next: we will see"))).isEmpty();
        assertThat(model(MODEL.replace("at once.", "Measured: we will see"))).isEmpty();
        assertThat(model(MODEL.replace("at once.", "levels of need"))).isEmpty();
    }

    static Stream<Arguments> lost() {
        return Stream.of(
                Arguments.of(moved(MODEL, "  - id: MES-3", "      4: d", 6), "F40 17:9 - id:"),
                Arguments.of(moved(MODEL, "  - id: MES-3", "      4: d", 20), "F40 17:23 - id:"),
                Arguments.of(
                        MODEL.replace("      seen in a week.", "      - {id: MES-4, level: meso, name: N}"),
                        "F40 16:7 - id:"),
                Arguments.of(moved(MODEL, "    descriptions: {1", "    descriptions: {1", 2), "F40 13:7 descriptions:"),
                Arguments.of(
                        MODEL.replace("    measured: >-\n      The", "      measured: The")
                                .replace("    descriptions: {1: a, 2: b, 3: c, 4: d}\n", "")
                                .replace("      seen in a week.\n", "    descriptions: {1: a, 2: b, 3: c, 4: d}\n"),
                        "F40 13:7 measured:"),
                Arguments.of(moved(MODEL, "    descriptions:\n", "    descriptions:\n", 2), "F40 22:7 descriptions:"),
                Arguments.of(moved(MODEL, "      2: b", "      2: b", 2), "F40 25:9 2:"),
                Arguments.of(MODEL.replace("at once.", "\"groups\": []"), "F40 12:7 groups:"),
                Arguments.of(MODEL.replace("at once.", "shortName: In"), "F40 12:7 shortName:"));
    }

    @ParameterizedTest
    @MethodSource("lost")
    void whatIsLostToATextIsAnErrorAtItsLineAndTheOnlyOne(String yaml, String place) {
        assertThat(model(yaml)).containsExactly(place);
    }

    @Test
    void aPrincipleThatATextHasTakenInIsStillKnownByItsNames() {
        Problems problems = new Problems();
        AssessmentModel model = ModelReader.read(
                        new TextFile("principles.yaml", moved(MODEL, "  - id: MES-3", "      4: d", 6)), problems)
                .orElseThrow();

        assertThat(model.ids()).containsExactly("MES-2", "MES-3");
        assertThat(model.principles().get(1).name()).isEqualTo("One plan");
    }

    @Test
    void aKeyThatTheMappingHasAsWellMayBeASentenceAndIsWarnedOf() {
        assertThat(model(MODEL.replace("at once.", "name: the door's"))).containsExactly("F41 12:7 name:");
        assertThat(model(MODEL.replace("at once.", "groups: all five of them"))).containsExactly("F41 12:7 groups:");
    }

    @Test
    void aDecisionLosesNeitherPrinciplesNorKeysToAReason() {
        AssessmentModel model = ModelReader.read(new TextFile("principles.yaml", MODEL), new Problems())
                .orElseThrow();

        assertThat(decision(model, moved(DECISION, "leftOut", "    because: it", 6)))
                .containsExactly("F40 10:7 leftOut:");
        assertThat(decision(model, moved(DECISION, "  - principle: MES-3", "      first", 4)))
                .startsWith("F40 7:7 - principle:")
                .noneMatch(told -> told.startsWith("D01"));
        assertThat(decision(model, DECISION.replace("      first of all", "      - {principle: MES-3}\n      x")))
                .contains("F40 9:7 - principle:");
        assertThat(decision(model, DECISION.replace("first of all", "because: of all")))
                .contains("F41 9:7 because:");
    }

    private static List<String> decision(AssessmentModel model, String yaml) {
        Problems problems = new Problems();
        DecisionReader.read(new TextFile("decision.yaml", yaml), ROUND, model, 2, problems);
        return problems.sorted().stream()
                .filter(p -> p.at().line() < 11)
                .map(SwallowedEntriesTest::told)
                .toList();
    }

    @Test
    void aSiteLosesNothingToItsTexts() {
        assertThat(site(SITE)).isEmpty();
        assertThat(site(moved(SITE, "    done", "    done", 2))).containsExactly("F40 11:7 done:");
        assertThat(site(moved(SITE, "phase1", "    done", 4))).contains("F16 7:11 ");
        assertThat(site(SITE.replace("    Every child", "    Every child\n    tables:")))
                .containsExactly("F40 6:5 tables:");
        assertThat(site(SITE.replace("  - No wrong door\n", "")
                        .replace("  - >-\n    Every child", "  - Every child\n    - No wrong door")))
                .containsExactly("F40 5:5 - No wrong door");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "  ", "      "})
    void anotherItemOfAListThatStandsTooFarToTheRightIsAnErrorWithItsWords(String more) {
        String aims = SITE.replace("  - >-\n    Every child\n", "  - Every child\n");
        assertThat(site(aims)).isEmpty();
        assertThat(site(aims.replace("  - No wrong", more + "  - No wrong")))
                .containsExactly("F40 5:" + (more.length() + 3) + " - No wrong door");
        assertThat(site(aims.replace(
                        "  - No wrong door", more + "  - No wrong door # of ours\n" + more + "  - And: so")))
                .hasSize(1);
        assertThat(site(aims.replace("\n  - Every", " Every").replace("  - No wrong", more + "  - No wrong")))
                .containsExactly("F40 4:" + (more.length() + 3) + " - No wrong door");
    }

    @Test
    void aTextThatHoldsAHyphenIsNoList() {
        assertThat(site(SITE.replace("- >-\n    Every child", "- |\n    Every child\n    - at any time")))
                .isEmpty();
        assertThat(site(SITE.replace("- >-\n    Every child", "- \"Every child\n    - at any time\"")))
                .isEmpty();
        assertThat(site(SITE.replace("- >-\n    Every child", "- Every child\n    -at any time")))
                .isEmpty();
        assertThat(model(MODEL.replace("ideal: |\n      One plan", "ideal: One\n      - plan")))
                .containsExactly("F41 21:7 - plan for each child.");
    }

    @Test
    void aPriorityThatATextHasTakenInIsStillRead() {
        AssessmentModel model = ModelReader.read(new TextFile("principles.yaml", MODEL), new Problems())
                .orElseThrow();

        assertThat(decision(model, "schema: thrive-decision/1\npriorities:\n  - MES-2\n   - MES-3\n"))
                .containsExactly("F40 4:4 - MES-3");
        assertThat(decision(model, "schema: thrive-decision/1\npriorities:\n  - MES-2\n   - MES-4\n"))
                .containsExactly("F40 4:4 - MES-4", "D02 4:4 MES-4");
    }

    private static List<String> site(String yaml) {
        Problems problems = new Problems();
        SiteReader.read(new TextFile("site.yaml", yaml), problems);
        return problems.sorted().stream().map(SwallowedEntriesTest::told).toList();
    }

    @Test
    void inAPlainTextTheKeyIsNamedToo() {
        Problems problems = new Problems();
        YamlReader.read(new TextFile("x.yaml", "ideal: One\n  door\n  measured: x\n"), problems);

        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.at().line()).isEqualTo(3);
            assertThat(problem.message()).isEqualTo("\"measured:\" stands in the text above: it is indented too far");
        });
    }

    @Test
    void linesEndAsTheyLikeAndSignsOfTwoPlacesMoveNothing() {
        assertThat(model(moved(MODEL, "  - id: MES-3", "      4: d", 6)
                        .replace("\n", "\r\n")
                        .replace("Easy", "\ud83d\ude80")))
                .containsExactly("F40 17:9 - id:");
    }
}
