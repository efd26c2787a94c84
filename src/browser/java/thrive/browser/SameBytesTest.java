package thrive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bar 8: the same site gives the same bytes, wherever it stands and however often it is asked. */
class SameBytesTest {

    @ParameterizedTest
    @ValueSource(strings = {"riverbank", "20x4", "30x15", "hostile"})
    void a_second_run_gives_the_same_bytes(String site) {
        List<Handout> first = new ArrayList<>(Pages.of(".html", List.of(site)));
        first.addAll(Pages.of(".md", List.of(site)));
        Path again = Pages.written(Pages.TARGET.resolve("again").resolve(site), site);
        assertThat(first)
                .isNotEmpty()
                .allSatisfy(page -> assertThat(again.resolve(page.path())).hasSameBinaryContentAs(page.file()));
    }
}
