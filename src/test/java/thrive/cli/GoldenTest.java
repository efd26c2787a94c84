package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every handout of the example in every form, to the character. {@code mvn test -Dtest=GoldenTest -Dthrive.golden=write} writes the files
 * anew: read what has changed, and look at the pages, before they are taken over.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private Path folder = Path.of("");
    private Path site = Path.of("");

    @BeforeAll
    void makeAllHandouts(@TempDir Path temporary) throws IOException {
        folder = temporary;
        site = Thrive.copyOf("riverbank", folder);
        make(site);
        if ("write".equals(System.getProperty("thrive.golden"))) {
            for (Path made : made()) {
                Files.createDirectories(GOLDEN);
                Files.copy(made, GOLDEN.resolve(made.getFileName()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** All of one round, with the sheets to print, whose day the handouts themselves are of. */
    private static void make(Path site) {
        assertThat(Thrive.run(site, "sheets", "--round", "baseline", "--format", "html")
                        .code())
                .isZero();
        assertThat(Thrive.run(site, "report", "--round", "baseline").code()).isZero();
    }

    private List<Path> made() {
        return in(site.resolve("reports/baseline"));
    }

    private static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> golden() {
        return in(GOLDEN).stream().map(file -> file.getFileName().toString()).toList();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void theHandoutIsTheGoldenOne(String file) throws IOException {
        assertThat(Files.readString(site.resolve("reports/baseline").resolve(file)))
                .isEqualTo(Files.readString(GOLDEN.resolve(file)));
    }

    @Test
    void thereIsAGoldenFileForEveryHandoutInEveryForm() {
        assertThat(made().stream().map(file -> file.getFileName().toString()))
                .isEqualTo(golden())
                .hasSize(16);
    }

    /** Windows' line ends in every sheet and definition change no byte of any handout. */
    @Test
    void otherLineEndsInTheFilesChangeNothing() throws IOException {
        Path other = Thrive.copyOf("riverbank", Files.createDirectories(folder.resolve("other")));
        try (Stream<Path> files = Files.walk(other)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                Files.writeString(file, text.replace("\r\n", "\n").replace("\n", "\r\n"), StandardCharsets.ISO_8859_1);
            }
        }
        make(other);
        for (Path made : made()) {
            assertThat(other.resolve("reports/baseline").resolve(made.getFileName()))
                    .hasSameBinaryContentAs(made);
        }
    }
}
