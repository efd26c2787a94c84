package thrive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bar 1: axe-core finds nothing against WCAG 2.2 AA and best practice, light and dark. */
@InBrowser
class AxeTest {

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#some")
    void axe_finds_nothing_in_light(Handout page, Browser browser) throws IOException {
        browser.open(page);
        assertThat(violations(browser)).as("%s", page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#some")
    void axe_finds_nothing_in_dark(Handout page, Browser browser) throws IOException {
        browser.open(page);
        browser.media("", "prefers-color-scheme", "dark");
        assertThat(violations(browser)).as("%s", page).isEmpty();
    }

    @Test
    void axe_notices_faint_text_and_a_lost_language(Browser browser) throws IOException {
        browser.openText(Pages.example("summary")
                .text()
                .replaceFirst("<meta http-equiv[^>]*>", "")
                .replace("--ink: #212B32", "--ink: #CCCCCC")
                .replace(" lang=\"en-GB\"", ""));
        assertThat(violations(browser))
                .anyMatch(v -> v.contains("html-has-lang"))
                .anyMatch(v -> v.contains("color-contrast"));
    }

    /** Each violation with the places where it is. */
    private static List<String> violations(Browser browser) throws IOException {
        browser.ask(Files.readString(Pages.TARGET.resolve("npm/node_modules/axe-core/axe.min.js")) + "; 0");
        return browser.lines("axe.js");
    }
}
