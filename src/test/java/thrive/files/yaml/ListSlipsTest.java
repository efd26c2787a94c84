package thrive.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static thrive.problem.Code.F22;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.files.TempSite;

/** Lists that YAML reads as one text. */
class ListSlipsTest {

    @TempDir
    Path folder;

    private TempSite.Read read(String more) {
        return new TempSite(folder).with("site.yaml", TempSite.SITE + more).read();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aims: |\n  - one\n  - two\n",
                "aims: >\n  - one\n  - two\n",
                "aims: |-\n  - one\n",
                "aims: -One aim\n  -And two\n",
                "aims: 1. One aim\n  2. And two\n"
            })
    void aSignForLongTextsAboveAListIsTold(String aims) {
        assertThat(read(aims).of(F22))
                .extracting(p -> p.at().column(), p -> p.message())
                .containsExactly(tuple(7, "\"aims\" is one text, in which list items stand"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aims: [one; two]\n", "aims: [one ;two]\n", "aims: [one;two;three]\n"})
    void semicolonsBetweenItemsAreTold(String aims) {
        assertThat(read(aims).of(F22))
                .extracting(p -> p.message())
                .containsExactly("a semicolon stands between the items of \"aims\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aims: |\n  one aim\n  - with a dash\n",
                "aims: [\"one; two\"]\n",
                "aims:\n  - one; then two\n",
                "aims: one; two\n",
                "aims: [one, two]\n",
                "aims: [Every child gets help; nobody waits, Two]\n"
            })
    void whatIsATextIsOne(String aims) {
        assertThat(read(aims).of(F22)).isEmpty();
    }
}
