package thrive.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.files.TempSite;
import thrive.problem.Problem;

/** Entries in brackets of another kind than YAML wants: the line put right is the whole entry, and can be read. */
class OtherBracketsTest {

    @TempDir
    Path folder;

    private TempSite.Read table(String line) {
        return new TempSite(folder)
                .with("site.yaml", TempSite.SITE.replace("  - {id: blue}\n", "  - " + line + "\n"))
                .with("baseline/scores/blue.csv", "principle,score\nMES-2,3\n")
                .read();
    }

    private static List<Problem> told(TempSite.Read read) {
        return read.problems.errors();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "(id: blue, name: Coln-2 table) | {id: blue, name: Coln-2 table}",
                "(id: blue, name: \"Coln-2 table\") | {id: blue, name: \"Coln-2 table\"}",
                "(id: blue, name: \"Coln-2 table\"} | {id: blue, name: \"Coln-2 table\"}",
                "(id: blue, name: \"Coln #2\")  # new | {id: blue, name: \"Coln #2\"}",
                "(id: blue, name: Coln (lower)) | {id: blue, name: Coln (lower)}",
                "(id: blue, name: Coln (lower) | {id: blue, name: Coln (lower)}",
                "<id: blue, name: Coln> | {id: blue, name: Coln}",
                "(id: blue) | {id: blue}",
                "[id: blue, name: \"Coln-2 table\"] | {id: blue, name: \"Coln-2 table\"}",
                "[id: blue] | {id: blue}",
                "[id: blue, name: Coln} | {id: blue, name: Coln}",
                "{id: blue, name: \"Coln-2 table\") | {id: blue, name: \"Coln-2 table\"}",
                "{id: blue, name: Coln-2 table) | {id: blue, name: Coln-2 table}",
                "{id: blue, name: Coln-2 table] | {id: blue, name: Coln-2 table}",
            })
    void theWholeEntryIsPutRight(String typed, String mended) {
        List<Problem> told = told(table(typed));

        assertThat(told).hasSize(1);
        assertThat(told.get(0).expected()).endsWith(": " + mended);
        assertThat(told.get(0).at().line()).isEqualTo(6);
        assertThat(told(table(mended))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(id: blue)", "[id: blue, name: Coln]", "[id: blue]"})
    void whatIsMeantIsRead(String typed) {
        assertThat(table(typed).scoresAsText()).isEqualTo("blue MES-2=3\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{id: blue, sectors: [health, school} | a \"]\" at the end of the entry",
                "{id: blue, name: Coln (lower) | a \"}\" at the end of the entry",
            })
    void aBracketThatIsNotClosedIsToldAsBefore(String typed, String expected) {
        assertThat(told(table(typed))).extracting(Problem::expected).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{id: blue, name: Coln (lower)}",
                "{id: blue, name: \"Coln (id: lower)\"}",
                "{id: blue, sectors: [health, (school)]}",
                "{id: blue, sectors: [\"id: x\"]}"
            })
    void soundEntriesAreRead(String typed) {
        assertThat(told(table(typed))).isEmpty();
    }

    @Test
    void theMappingsOfADescriptionOrScaleAreReadToo() {
        TempSite.Read read = new TempSite(folder)
                .with(
                        "principles.yaml",
                        TempSite.MODEL
                                .replace("{1: a, 2: b, 3: c, 4: d}", "[1: a, 2: b, 3: c, 4: d]")
                                .replace("version: 1\n", "version: 1\nscale: [min: 1, max: 4, thriveLike: 3]\n"))
                .read();

        assertThat(told(read))
                .hasSize(7)
                .extracting(Problem::message)
                .containsOnly("a \"[\" opens an entry, where YAML wants a \"{\"");
    }
}
