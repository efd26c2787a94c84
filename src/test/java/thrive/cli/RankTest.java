package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code rank} understands the table's name, and says what to type where it does not. */
class RankTest {

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void makeSite() throws IOException {
        site = ThreeTables.in(folder).root();
        Path definition = site.resolve("site.yaml");
        Files.writeString(
                definition,
                Files.readString(definition)
                        .replace("{id: red}", "{id: Table 6}, {id: parents, name: Parents’ table}"));
        Files.delete(site.resolve("baseline/rankings/red.csv"));
        Files.delete(site.resolve("baseline/scores/red.csv"));
    }

    private Thrive rank(String... words) {
        String[] typed = new String[words.length + 1];
        typed[0] = "rank";
        System.arraycopy(words, 0, typed, 1, words.length);
        return Thrive.run(site, typed);
    }

    @Test
    void aNameWithABlankThatWasTypedWithoutQuotesIsNamed() {
        Thrive run = rank("Table", "6", "P-1", "P-2");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("stands in quotes: \"Table 6\"");
    }

    @Test
    void aTableMayBeCalledByItsName() {
        assertThat(rank("Parents' table", "P-1", "P-2").code()).isZero();
        assertThat(site.resolve("baseline/rankings/parents.csv")).content().contains("1,P-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P-3,P-1,P-2",
                "P-3, P-1, P-2",
                "P-3;P-1;P-2",
                "P-3 P-1 P-2",
                "P-3, P-1, Easy ways in",
                "p3,p1,p2,"
            })
    void aListInOneWordIsAListInOrder(String list) {
        assertThat(rank("Table 6", list).err()).contains("Did you mean P-3 P-1 P-2?");
    }

    @Test
    void aListOfWhichNotAllAreKnownIsNotGuessed() {
        assertThat(rank("Table 6", "P-3,P-99").err())
                .contains("there is no principle")
                .doesNotContain("P-3 P");
    }

    @Test
    void twoPrinciplesInOneWordAreATie() {
        assertThat(rank("Table 6", "P-1 & P-2").err()).contains("Did you mean P-1=P-2?");
        assertThat(rank("Table 6", "Easy ways in and P-3").err()).contains("Did you mean P-2=P-3?");
    }
}
