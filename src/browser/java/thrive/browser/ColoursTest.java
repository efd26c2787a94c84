package thrive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bar 4: charts stay legible in light, in dark and in forced colours, and nothing moves. */
@InBrowser
class ColoursTest {

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#some")
    void charts_stand_out_in_light_and_dark(Handout page, Browser browser) {
        browser.open(page);
        assertThat(browser.lines("charts.js")).as("%s", page).isEmpty();
        browser.media("", "prefers-color-scheme", "dark");
        assertThat(browser.lines("charts.js")).as("%s", page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#some")
    void charts_stand_out_in_forced_colours(Handout page, Browser browser) {
        browser.open(page);
        browser.media("", "forced-colors", "active", "prefers-color-scheme", "light");
        assertThat(browser.ask("matchMedia('(forced-colors: active)').matches")).isEqualTo(true);
        assertThat(browser.lines("charts.js")).as("light").isEmpty();
        browser.media("", "forced-colors", "active", "prefers-color-scheme", "dark");
        assertThat(browser.lines("charts.js")).as("dark").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#some")
    void nothing_moves(Handout page, Browser browser) {
        browser.open(page);
        assertThat(browser.lines("motion.js")).as("%s", page).isEmpty();
    }

    @Test
    void strokes_that_do_not_turn_light_in_the_dark_are_noticed(Browser browser) {
        browser.openText(loosened(".chart .ink { stroke: var(--ink); }"));
        browser.media("", "prefers-color-scheme", "dark");
        assertThat(browser.lines("charts.js")).isNotEmpty();
    }

    @Test
    void a_transition_is_noticed(Browser browser) {
        browser.openText(loosened("main { outline: 0; }").replace("</style>", "h1 { transition: color 1s }</style>"));
        assertThat(browser.lines("motion.js")).hasSize(1);
    }

    /** The baseline without its policy and without one of its rules. */
    private static String loosened(String rule) {
        String page = Pages.example("baseline").text();
        assertThat(page).contains(rule);
        return page.replaceFirst("<meta http-equiv[^>]*>", "").replace(rule, "");
    }
}
