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

/** A CSV result in a file begins with a byte order mark where a spreadsheet would misread it without. */
class CsvFileTest {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @TempDir
    Path folder;

    private ThreeTables site = new ThreeTables(Path.of(""));

    @BeforeEach
    void site() throws IOException {
        site = ThreeTables.in(folder);
    }

    private byte[] written(String command, String format) throws IOException {
        Thrive run = site.run(command, "-f", format, "-o", "out");
        assertThat(run.code()).as(run.toString()).isZero();
        return Files.readAllBytes(site.root().resolve("out"));
    }

    private void useAccents() throws IOException {
        site.change("principles.yaml", "One policy", "One policy for children’s care");
        site.write("baseline/gaps/red.csv", "principle,gaps\nP-1,café\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "consensus", "gaps"})
    void aFileThatIsNotPlainAsciiIsMarked(String command) throws IOException {
        useAccents();
        assertThat(written(command, "csv")).startsWith(MARK);
        assertThat(written(command, "CSV")).startsWith(MARK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "md"})
    void otherFormsAreNot(String format) throws IOException {
        useAccents();
        assertThat(written("consensus", format)[0]).isNotEqualTo(MARK[0]);
    }

    @Test
    void neitherIsPlainAsciiNorStandardOutput() throws IOException {
        assertThat(written("score", "csv"))
                .startsWith("principle,".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        useAccents();
        assertThat(site.run("score", "-f", "csv").out())
                .startsWith("principle,")
                .contains("children’s");
        assertThat(site.run("score", "-f", "csv", "-o", "-").out()).startsWith("principle,");
    }

    @Test
    void theSameResultIsNotWrittenAgain() throws IOException {
        useAccents();
        assertThat(site.run("score", "-f", "csv", "-o", "out", "--dry-run").err())
                .isEqualTo("would write out\n");
        assertThat(site.run("score", "-f", "csv", "-o", "out").err()).isEqualTo("wrote out\n");
        assertThat(site.run("score", "-f", "csv", "-o", "out").err()).startsWith("nothing to write");
    }

    @Test
    void aSheetThatThriveWroteIsReadBack() throws IOException {
        site.change("principles.yaml", "Easy ways in", "’Easy “ways” in; – é");
        assertThat(site.run("rank", "red", "P-2", "P-1", "P-3=P-4", "P-6", "--force")
                        .code())
                .isZero();
        assertThat(Files.readAllBytes(site.root().resolve("baseline/rankings/red.csv")))
                .startsWith(MARK);
        Thrive run = site.run("consensus", "-f", "json");
        assertThat(run.err()).isEmpty();
        Json ranking = run.json().at("ranking");
        assertThat(ranking.item("principle", "P-2").at("ranks/red").value()).isEqualTo(1);
        assertThat(ranking.item("principle", "P-4").at("ranks/red").value()).isEqualTo(3);
        assertThat(ranking.item("principle", "P-6").at("ranks/red").value()).isEqualTo(5);
        assertThat(site.run("check").out()).endsWith("no problems\n");
    }
}
