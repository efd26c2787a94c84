package thrive.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages that {@code thrive explain CODE} prints, against the catalogue of codes. */
class ProblemPagesTest {

    private static final Path PAGES = Path.of("docs", "problems");

    @ParameterizedTest
    @EnumSource
    void everyCodeHasAPageWithItsTitleAndSeverityAndThreeParts(Code code) throws IOException {
        List<String> lines = Files.readAllLines(PAGES.resolve(code + ".md"));

        assertThat(lines)
                .startsWith(
                        "# " + code + ": " + code.title(),
                        "",
                        "Severity: " + code.severity().word(),
                        "",
                        "## Cause",
                        "")
                .containsSubsequence("## Cause", "## Example", "```text", "```", "## Mend");
        assertThat(lines.stream().filter(line -> line.startsWith("#"))).hasSize(4);
        assertThat(lines.get(lines.indexOf("```text") + 1))
                .startsWith(code.severity().word() + "[" + code + "]: ");
    }

    @ParameterizedTest
    @EnumSource
    void everyPageFitsATerminalOfEightyColumns(Code code) throws IOException {
        assertThat(Files.readAllLines(PAGES.resolve(code + ".md")))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(78))
                .hasSizeLessThanOrEqualTo(30);
    }

    @Test
    void noPageLacksACode() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Code.values())
                            .map(code -> code + ".md")
                            .toList());
        }
    }

    @Test
    void theIndexListsAllCodesInOrderWithTitleAndSeverity() throws IOException {
        List<String> rows = Files.readAllLines(PAGES.resolve("README.md")).stream()
                .filter(line -> line.startsWith("| ["))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(Arrays.stream(Code.values())
                        .map(c -> "| [%s](%s.md) | %s | %s |"
                                .formatted(c, c, c.title(), c.severity().word()))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyPageComesWithTheProgram(Code code) {
        assertThat(Code.class.getResource("/thrive/problem/pages/" + code + ".md"))
                .isNotNull();
    }
}
