package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The Markdown of every handout becomes a Word document, as docs/handouts.md shows it, where pandoc is installed. */
class WordTest {

    @TempDir
    Path folder;

    @TestFactory
    List<DynamicTest> everyHandoutBecomesAWordDocument() throws Exception {
        assumeThat(isPandocHere()).as("pandoc is installed").isTrue();
        Path site = Thrive.copyOf("riverbank", folder);
        Thrive run = Thrive.run(site, "report", "--format", "md", "-o", "out");
        assertThat(run.code()).as(run.err()).isZero();
        try (Stream<Path> files = Files.list(site.resolve("out"))) {
            List<Path> handouts = files.sorted().toList();
            assertThat(handouts).hasSizeGreaterThanOrEqualTo(6);
            return handouts.stream()
                    .map(file -> DynamicTest.dynamicTest(
                            String.valueOf(file.getFileName()), () -> becomesAWordDocument(file)))
                    .toList();
        }
    }

    private void becomesAWordDocument(Path markdown) throws Exception {
        Path word = Path.of(markdown.toString().replaceFirst("md$", "docx"));
        pandoc("-f", "gfm", markdown.toString(), "-o", word.toString());
        String document = document(word);
        List<String> lines = Files.readAllLines(markdown);
        String heading = lines.stream()
                .filter(line -> line.startsWith("# "))
                .findFirst()
                .orElseThrow()
                .substring(2);
        assertThat(document.replaceAll("<[^>]*>", ""))
                .contains(heading.replace("\\", "").replace("&", "&amp;"));
        long tables = lines.stream()
                .filter(line -> line.matches("\\|[ :|-]*-[ :|-]*\\|"))
                .count();
        assertThat(document.split("<w:tblHeader", -1)).hasSize((int) tables + 1);
        assertThat(document).doesNotContain("|");
    }

    private static String document(Path word) throws IOException {
        try (ZipFile zip = new ZipFile(word.toFile())) {
            var entry = Objects.requireNonNull(zip.getEntry("word/document.xml"));
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static boolean isPandocHere() {
        try {
            pandoc("--version");
            return true;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    private static void pandoc(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of("pandoc"), Stream.of(arguments)).toList();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
