package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static thrive.problem.Code.F09;
import static thrive.problem.Code.R06;
import static thrive.problem.Code.R07;
import static thrive.problem.Code.S15;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.problem.Problem;

/** Several principles in one cell of a ranking, and rows that hold but a remark. */
class ListsInCellsTest {

    @TempDir
    Path folder;

    private TempSite.Read ranking(String rows) {
        return new TempSite(folder)
                .with("baseline/rankings/red.csv", "rank,principle,reason\n" + rows)
                .read();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MAC-1 = MAC-2",
                "MAC-1 MAC-2",
                "MAC-1 (or MAC-2)",
                "MAC-1 or MAC-2",
                "\"MAC-1, MAC-2\"",
                "MAC-1=MAC-2",
                "MAC-1 (MAC-2)"
            })
    void allAreNamed(String cell) {
        Problem told = ranking("1," + cell + ",\n").of(R06).get(0);

        assertThat(told.suggestions()).containsExactly("MAC-1", "MAC-2");
        assertThat(told.expected())
                .isEqualTo("one principle in a row of its own; ranks that count on (1, 2, 3) for a list in order, one"
                        + " rank for a tie, of which all count");
    }

    @ParameterizedTest
    @CsvSource({
        "MES-2: Shared decisions, MES-2 MIC-1",
        "MAC-1 One budget, MAC-1 MAC-2",
        "MAC-2 Needs first, MAC-2 MES-1",
        "MIC-2 MAC-9, MIC-2",
        "MAC-1 our choice, MAC-1"
    })
    void theCodeOfOneWithTheNameOfAnotherMayBeEither(String cell, String meant) {
        assertThat(ranking("1," + cell + ",\n").of(R06))
                .extracting(Problem::suggestions)
                .containsExactly(List.of(meant.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAC-1 One policy", "MAC-1", "One policy", "One policy (MAC-1)", "mac 1"})
    void onePrincipleIsOne(String cell) {
        assertThat(ranking("1," + cell + ",\n").rankingsAsText()).isEqualTo("red 1=MAC-1\n");
    }

    @Test
    void aRemarkWithoutAPrincipleLacksNoRank() {
        TempSite.Read read = ranking("1,MAC-1,\n2,MAC-2,\n,,we ran out of time\n");

        assertThat(read.problems.errors()).extracting(Problem::code).containsExactly(F09);
        assertThat(read.rankingsAsText()).isEqualTo("red 1=MAC-1 2=MAC-2\n");
    }

    @Test
    void aPrincipleWithoutARankLacksIt() {
        assertThat(ranking("1,MAC-1,\n,MAC-2,we ran out of time\n").problems.errors())
                .extracting(Problem::code)
                .containsExactly(R07);
        assertThat(ranking("1,MAC-1,\n2,,odd\n").problems.errors())
                .extracting(Problem::code)
                .containsExactly(F09);
    }

    private List<String> named(String red, String blue) {
        return new TempSite(folder)
                        .with(
                                "site.yaml",
                                TempSite.SITE
                                        .replace("{id: red, name: Red table}", red)
                                        .replace("{id: blue}", blue))
                        .read()
                        .of(S15)
                        .stream()
                        .map(Problem::message)
                        .toList();
    }

    @Test
    void aTableThatIsCalledByTheIdOfAnotherIsTold() {
        assertThat(named("{id: red, name: Blue}", "{id: blue, name: Red}"))
                .containsExactly(
                        "the name \"Blue\" is the id of another table, which is called \"Red\"",
                        "the name \"Red\" is the id of another table, which is called \"Blue\"");
        assertThat(named("{id: red, name: BLUE}", "{id: blue, name: Sea}")).hasSize(1);
        assertThat(named("{id: red, name: Blue}", "{id: blue}"))
                .hasSize(1)
                .allMatch(m -> m.contains("is also that of"));
    }

    @Test
    void namesOfTheirOwnAreFine() {
        assertThat(named("{id: red, name: Red}", "{id: blue, name: Blue}")).isEmpty();
        assertThat(named("{id: red, name: Blue table}", "{id: blue, name: Sea}"))
                .isEmpty();
        assertThat(named("{id: red}", "{id: blue}")).isEmpty();
    }
}
