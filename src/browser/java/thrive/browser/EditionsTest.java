package thrive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The editions: large print has no text below 16 pt, and the one that saves ink has neither colours nor fills. */
@InBrowser
class EditionsTest {

    static List<Handout> large() {
        return Pages.riverbank().stream()
                .filter(page -> page.path().startsWith("reports_large/"))
                .toList();
    }

    static List<Handout> mono() {
        return Pages.riverbank().stream()
                .filter(page -> page.path().startsWith("reports_mono/"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("large")
    void large_print_has_no_text_below_sixteen_points(Handout page, Browser browser) {
        browser.open(page);
        assertThat(browser.lines("small.js")).as("on screen: %s", page).isEmpty();
        browser.media("print");
        assertThat(browser.lines("small.js")).as("on paper: %s", page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mono")
    void the_edition_that_saves_ink_has_neither_colours_nor_fills(Handout page, Browser browser) {
        browser.open(page);
        assertThat(browser.lines("coloured.js")).as("%s", page).isEmpty();
        browser.media("print");
        assertThat(browser.lines("coloured.js")).as("on paper: %s", page).isEmpty();
    }

    @Test
    void the_usual_edition_has_smaller_texts_colours_and_fills(Browser browser) {
        browser.open(Pages.example("baseline"));
        assertThat(browser.lines("small.js")).isNotEmpty();
        assertThat(browser.lines("coloured.js")).anyMatch(fault -> fault.startsWith("filled: "));
    }
}
