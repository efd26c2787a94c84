package thrive.files.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

import thrive.files.text.TextFile;
import thrive.problem.Problem;
import thrive.problem.Problems;

class PrincipleNamesTest {

    /** A model whose principles stand one on each line from line 7 on, given as {@code id, name[, shortName: …]}. */
    private static List<Problem> told(String... principles) {
        StringBuilder yaml = new StringBuilder("""
                schema: thrive-model/1
                id: m
                version: 1
                levels:
                  - {id: meso, name: Meso}
                principles:
                """);
        for (String principle : principles) {
            yaml.append("  - {id: ")
                    .append(principle.replaceFirst(", ", ", name: "))
                    .append(", level: meso, ideal: i, descriptions: {1: a, 2: b, 3: c, 4: d}}\n");
        }
        Problems problems = new Problems();
        ModelReader.read(new TextFile("principles.yaml", yaml.toString()), problems);
        return problems.sorted();
    }

    private static List<String> places(List<Problem> problems) {
        return problems.stream()
                .map(p -> p.code() + " " + p.at().line() + ":" + p.at().column())
                .toList();
    }

    @Test
    void equalNamesAreWarnedOfAtTheSecond() {
        assertThat(places(told("P-1, Easy ways in", "P-2, easy  Ways-in", "P-3, Other")))
                .containsExactly("M10 8:21");
        assertThat(places(told("P-1, Easy ways in, shortName: Ways in", "P-2, Other, shortName: WAYS IN")))
                .containsExactly("M10 8:39");
        assertThat(places(told("P-1, Easy ways in, shortName: Ways in", "P-2, Ways in")))
                .containsExactly("M10 8:21");
        // e with an accent, in one character and in two
        assertThat(places(told("P-1, Caf\u00e9", "P-2, Cafe\u0301"))).containsExactly("M10 8:21");
    }

    @Test
    void namesThatDifferAreNotWarnedOf() {
        assertThat(told("P-1, Easy ways in, shortName: Easy ways in", "P-2, Easy ways in 2", "P-3, Easy way in"))
                .isEmpty();
        assertThat(told("P-1, \"?\"", "P-2, \"!\"")).isEmpty();
    }

    @Test
    void anIdGivenTwiceIsToldAlone() {
        assertThat(places(told("P-1, Easy ways in", "p-1, Easy ways in"))).containsExactly("M01 8:10");
    }

    @Test
    void anIdThatASpreadsheetRewritesIsWarnedOfOnceWithWhatBecomesOfIt() {
        List<Problem> told = told("1.1, One", "1.10, Two", "MAR-1, Three", "007, Four", "TRUE, Five", "P-10, Six");

        assertThat(places(told)).containsExactly("M11 8:10", "M11 9:10", "M11 10:10", "M11 11:10");
        assertThat(told)
                .extracting(Problem::message)
                .containsExactly(
                        "a spreadsheet makes 1.1 of the id \"1.10\", which is the id of another principle",
                        "a spreadsheet makes 01-Mar of the id \"MAR-1\"",
                        "a spreadsheet makes 7 of the id \"007\"",
                        "a spreadsheet makes the truth value TRUE of the id \"TRUE\"");
    }

    @Test
    void theBundledModelIsClean() {
        Problems problems = new Problems();
        BundledModels.ids()
                .forEach(id -> ModelReader.read(BundledModels.file(id).orElseThrow(), problems));

        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void ofAnIdThatMayNotBeOneOnlyThatIsTold() {
        assertThat(places(told("1/2, One", "MAR 1, Two"))).containsExactly("M07 7:10", "M07 8:10");
    }
}
