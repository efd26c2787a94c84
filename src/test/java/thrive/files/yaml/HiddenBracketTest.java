package thrive.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import thrive.files.definition.SiteReader;
import thrive.files.text.TextFile;
import thrive.problem.Problem;
import thrive.problem.Problems;

/** A # with blanks on both sides that takes the closing bracket with it, and a # within a single word. */
class HiddenBracketTest {

    private static final String START = "schema: thrive-site/1\nplace: P\n";
    private static final String ROUNDS = "rounds:\n  - {id: baseline}\n";

    private static List<String> told(String yaml) {
        Problems problems = new Problems();
        SiteReader.read(new TextFile("site.yaml", START + yaml + "\n" + ROUNDS), problems);
        return problems.sorted().stream().map(HiddenBracketTest::place).toList();
    }

    private static String place(Problem problem) {
        return problem.code() + " " + problem.at().line() + ":" + problem.at().column();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "- {id: red, people: 8 # two online, sectors: [a]}; F35 4:25",
                "- {id: red, name: Red # 1 table}; F35 4:25",
                "- {id: red, sectors: [a, b # and c]}; F35 4:30",
                "- {id: red, people: 8; F16 4:5",
                "- {id: red, people: 8 # two online; F16 4:5"
            })
    void isToldAtTheHash(String item, String place) {
        assertThat(told("tables:\n  " + item)).containsExactly(place);
    }

    @Test
    void aHashBehindAWordIsToldAlone() {
        assertThat(told("tables:\n  - id: #red\n    people: 8 #two")).containsExactly("F35 4:9", "F35 5:15");
        assertThat(told("tables:\n  - id: \"#red\"")).containsExactly("S07 4:9");
    }
}
