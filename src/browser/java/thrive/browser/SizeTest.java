package thrive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bar 8: no page is larger than can be e-mailed without a thought. */
class SizeTest {

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#all")
    void the_page_keeps_to_its_budget(Handout page) throws IOException {
        assertThat(Files.size(page.file())).as("%s", page).isBetween(1_000L, kilobytes(page.name()) * 1024L);
    }

    private static int kilobytes(String handout) {
        return switch (handout) {
            case "summary" -> 60;
            case "baseline" -> 250;
            default -> 150;
        };
    }
}
