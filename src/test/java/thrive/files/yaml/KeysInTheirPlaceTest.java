package thrive.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import thrive.files.text.TextFile;
import thrive.problem.Problems;

/** A word without a colon is told as a key only where such a key may stand; else the line is told that does not fit. */
class KeysInTheirPlaceTest {

    private static final String START = "schema: thrive-site/1\nplace: P\n";

    private static List<String> told(String yaml) {
        Problems problems = new Problems();
        YamlReader.read(new TextFile("site.yaml", START + yaml.replace("/", "\n") + "\n"), problems);
        return problems.sorted().stream()
                .map(p -> p.at().line() + ":" + p.at().column() + " " + p.message())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "aims:/  - every child gets help/    date: 2026-05-05 | 5:9 \"date:\" stands in the text above",
                "aims:/  - people get help/    date: 2026-05-05 | 5:9 \"date:\" stands in the text above",
                "aims:/- what we want/  notes: none | 5:8 \"notes:\" stands in the text above",
                "aims:/  - year 2026/    date: soon | 5:9 \"date:\" stands in the text above",
                "aims:/  - every child gets help/    from day one: always | 5:17 a \": \" too many",
                "next:/  - what we do/    from day one: always | 5:17 a \": \" too many",
                "tables:/  - id: red/    sectors:/      - health care/        id: x | 7:11 \"id:\" stands",
                "rounds:/  - scored well/    id: r | 4:5 no colon stands behind \"scored\"",
                "next:/  - meet the council/    date: 2026-05-05 | 5:9 \"date:\" stands in the text above",
            })
    void aTextIsNoKeyWithoutItsColon(String yaml, String told) {
        assertThat(told(yaml)).singleElement().asString().startsWith(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "next:/  - what Meet the council/    date: 2026-05-05 | 4:5 no colon stands behind \"what\"",
                "tables:/- name Red table/  id: red | 4:3 no colon stands behind \"name\"",
                "rounds:/  - titel Baseline/    id: r | 4:5 no colon stands behind \"titel\"",
                "rounds:/  - day 2026-03-12/    id: r | 4:5 no colon stands behind \"day\"",
                "phase1:/  team Nine people/  data: {} | 4:3 no colon stands behind \"team\"",
                "principles:/  - id: A/    descriptions:/      1 None/      2: Few | 6:7 no colon stands behind \"1\"",
                "evidence:/  MES-1:/    - text We saw it/      kind: data | 5:7 no colon stands behind \"text\"",
                "elsewhere:/  - source Us/    kind: data | 4:5 no colon stands behind \"source\"",
                "tables:/  - id: red/    people 8/    name: R | 5:5 no colon stands behind \"people\"",
                "rounds: []/model m.yaml/next: [] | 4:1 no colon stands behind \"model\"",
            })
    void aKeyOfItsPlaceMayLackItsColon(String yaml, String told) {
        assertThat(told(yaml)).singleElement().asString().startsWith(told);
    }
}
