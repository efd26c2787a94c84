package thrive.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import thrive.files.definition.DecisionReader;
import thrive.files.definition.ModelReader;
import thrive.files.definition.SiteReader;
import thrive.files.text.TextFile;
import thrive.model.AssessmentModel;
import thrive.model.site.Round;
import thrive.model.site.Site;
import thrive.model.site.SiteTable;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;

/** A key that comes again: where a hyphen is missing that is told, once, and else that the key is given twice, once. */
class RepeatedKeysTest {

    private static final Round ROUND = new Round(
            "baseline", "Baseline", Optional.empty(), Optional.empty(), Optional.empty(), "", Location.of("site.yaml"));

    private static final String MODEL = """
            schema: thrive-model/1
            id: m
            version: 1
            levels: [{id: a, name: A}]
            principles:
              - id: D-1
                level: a
                name: One
                ideal: I
                descriptions: {1: a, 2: b, 3: c, 4: d}
              - id: D-2
                level: a
                name: Two
                ideal: I
                descriptions:
                  1: a
                  2: b
                  3: c
                  4: d
              - id: D-3
                level: a
                name: Three
                ideal: I
                descriptions: {1: a, 2: b, 3: c, 4: d}
            """;

    private static final String SITE = """
            schema: thrive-site/1
            place: P
            rounds:
              - id: r1
                title: One
                scored: 2026-03-12
              - id: r2
                title: Two
            tables:
              - id: red
                name: Red
                people: 8
              - id: blue
                name: Blue
              - id: green
            next:
              - what: We meet
                date: 2026-05-05
              - what: We eat
                date: 2026-06-05
            evidence:
              MES-1:
                - kind: data
                  text: A
                - kind: voice
                  text: B
            """;

    private static final String DECISION = """
            schema: thrive-decision/1
            date: 2026-04-16
            priorities:
              - principle: D-1
                because: first
              - principle: D-2
                because: second
            """;

    private final Problems problems = new Problems();

    private List<String> told() {
        return problems.sorted().stream()
                .map(p -> p.code() + " " + p.at().line() + ":" + p.at().column() + " " + p.message())
                .toList();
    }

    private AssessmentModel model(String yaml) {
        return ModelReader.read(new TextFile("principles.yaml", yaml), problems).orElseThrow();
    }

    private Site site(String yaml) {
        return SiteReader.read(new TextFile("site.yaml", yaml), problems).orElseThrow();
    }

    private static String hyphen(String place, String key) {
        return "F17 " + place + " a hyphen is missing in front of \"" + key + ":\"";
    }

    @Test
    void theFilesAreInOrderAsTheyAre() {
        model(MODEL);
        site(SITE);
        assertThat(told()).isEmpty();
    }

    @Test
    void aPrincipleWithoutItsHyphenIsToldOnceWithItsLineMendedAndRead() {
        AssessmentModel model = model(MODEL.replace("  - id: D-2", "    id: D-2"));

        assertThat(told()).containsExactly(hyphen("11:5", "id"));
        assertThat(problems.sorted().get(0).expected()).endsWith(": - id: D-2");
        assertThat(model.ids()).containsExactly("D-1", "D-2", "D-3");
        assertThat(model.principles().get(1).name()).isEqualTo("Two");
    }

    @Test
    void twoHyphensThatAreMissingAreTwoSlips() {
        AssessmentModel model =
                model(MODEL.replace("  - id: D-2", "    id: D-2").replace("  - id: D-3", "    id: D-3"));

        assertThat(told()).containsExactly(hyphen("11:5", "id"), hyphen("20:5", "id"));
        assertThat(model.ids()).containsExactly("D-1", "D-2", "D-3");
    }

    @ParameterizedTest
    @CsvSource({"r2, 7:5, id", "blue, 13:5, id", "We eat, 19:5, what", "voice, 25:7, kind"})
    void itemsOfAllListsOfASiteMayLackTheirHyphen(String value, String place, String key) {
        Site site = site(SITE.replace("- " + key + ": " + value, "  " + key + ": " + value));

        assertThat(told()).containsExactly(hyphen(place, key));
        assertThat(site.rounds()).extracting(Round::id).containsExactly("r1", "r2");
        assertThat(site.tables()).extracting(SiteTable::id).containsExactly("red", "blue", "green");
        assertThat(site.next()).hasSize(2);
        assertThat(site.evidence()).hasSize(2);
    }

    @Test
    void itemsOfOneKeyMayLackTheirHyphensToo() {
        Site site = site(
                "schema: thrive-site/1\nplace: P\nrounds: [{id: r}]\ntables:\n  - id: red\n    id: blue\n    id: green\n");

        assertThat(told()).containsExactly(hyphen("6:5", "id"), hyphen("7:5", "id"));
        assertThat(site.tables()).hasSize(3);
    }

    @Test
    void aPriorityMayLackItsHyphen() {
        AssessmentModel model = model(MODEL);
        String yaml = DECISION.replace("  - principle: D-2", "    principle: D-2");
        DecisionReader.read(new TextFile("decision.yaml", yaml), ROUND, model, 2, problems);

        assertThat(told()).containsExactly(hyphen("6:5", "principle"));
    }

    @Test
    void aKeyThatIsTypedTwiceIsToldAsSuchAndAsNothingElse() {
        site(SITE.replace("    people: 8", "    name: Red room"));
        assertThat(told()).containsExactly("F17 12:5 the key \"name\" is given twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "people: 8 | id: pink | F17 12:5 the key \"id\" is given twice",
                "people: 8 | id: red | F17 12:5 the key \"id\" is given twice",
                "id: red | name: Pink | F17 11:5 the key \"name\" is given twice",
            })
    void whereNothingShowsThatAnItemBeginsNoHyphenIsMissing(String line, String other, String told) {
        site(SITE.replace(line, other));
        assertThat(told()).containsExactly(told);
    }

    @Test
    void inBracketsNoHyphenIsMissing() {
        site(SITE.replace("  - id: green", "  - {id: green, name: G, id: pink, name: P}"));
        assertThat(told())
                .containsExactly(
                        "F17 15:26 the key \"id\" is given twice", "F17 15:36 the key \"name\" is given twice");
    }

    @ParameterizedTest
    @CsvSource({"3, 2, 18:7, 3", "4, 3, 19:7, 4", "1, 2, 17:7, 1", "2, 3, 18:7, 2"})
    void aScoreTypedForItsNeighbourIsToldOnceAndWithTheOneThatIsMissing(
            String score, String typed, String place, String missing) {
        model(MODEL.replace("\n      " + score + ": ", "\n      " + typed + ": "));

        assertThat(told()).containsExactly("F17 " + place + " the key \"" + typed + "\" is given twice");
        assertThat(problems.sorted())
                .extracting(Problem::expected)
                .allMatch(expected -> expected.endsWith(", or \"" + missing + "\" in place of one"));
    }

    @Test
    void aScoreThatIsMissingBesidesIsStillTold() {
        model(MODEL.replace("      3: c\n      4: d\n", "      2: c\n"));
        assertThat(told())
                .containsExactly(
                        "M03 16:7 the description of score 4 is missing", "F17 18:7 the key \"2\" is given twice");
    }
}
