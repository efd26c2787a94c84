package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition in the place of the usual pages is told of, and only then. */
class EditionTest {

    private static final String LARGE =
            "the large-print edition stands in for the usual pages now; -o DIR writes it to a\n  folder of its own\n";

    @TempDir
    Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void copy() {
        site = Thrive.copyOf("riverbank", folder);
    }

    private Thrive poster(String... more) {
        return Thrive.run(
                site,
                Stream.concat(Stream.of("report", "poster"), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void itIsToldAfterTheFilesThatWereWritten() {
        assertThat(poster("--large-print").err()).contains("wrote reports/").endsWith("index.html\n" + LARGE);
        assertThat(poster("--large-print", "--mono").err())
                .contains("\nthe large-print, ink-saving edition stands in for the usual pages now; ");
    }

    @Test
    void itIsNotToldWhereNothingWasReplaced() {
        assertThat(poster().err()).doesNotContain("stands in");
        assertThat(poster("--large-print", "-o", "large").err())
                .contains("wrote large/poster.html")
                .doesNotContain("stands in");
        assertThat(poster("--large-print", "--format", "md").err()).doesNotContain("stands in");
        assertThat(poster("--large-print", "--dry-run").err())
                .contains("would write reports/baseline/poster.html")
                .doesNotContain("stands in");
    }

    @Test
    void itIsNotToldTwiceNorToWhoeverWantsQuiet() {
        assertThat(poster("--large-print", "-q").err()).isEmpty();
        assertThat(poster("--large-print").err()).contains("nothing to write").doesNotContain("stands in");
    }
}
