package thrive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bar 4: the page does not scroll sideways at 320 pixels, and wider text spacing cuts nothing off. */
@InBrowser
class NarrowTest {

    private static final int NARROW = 320;
    private static final int[] SCREENS = {NARROW, 390, 640};

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#all")
    void the_page_does_not_scroll_sideways_at_320_pixels(Handout page, Browser browser) {
        browser.open(page);
        browser.width(NARROW);
        assertThat(browser.lines("narrow.js")).as("%s", page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#some")
    void the_verdict_of_every_row_is_on_screen(Handout page, Browser browser) {
        browser.open(page);
        for (int width : SCREENS) {
            browser.width(width);
            assertThat(browser.lines("verdicts.js"))
                    .as("%s at %d px", page, width)
                    .isEmpty();
        }
    }

    @Test
    void a_verdict_that_is_off_the_screen_is_noticed(Browser browser) {
        browser.openText(loosened("</style>", ".principles tr { display: table-row !important }</style>"));
        browser.width(NARROW);
        assertThat(browser.lines("verdicts.js")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#some")
    void each_heading_of_the_gap_analysis_is_told_once_a_priority(Handout page, Browser browser) {
        browser.open(page);
        for (int width : SCREENS) {
            browser.width(width);
            assertThat(browser.lines("repeated.js"))
                    .as("%s at %d px", page, width)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#some")
    void wider_text_spacing_makes_no_page_scroll_sideways_either(Handout page, Browser browser) {
        browser.open(page);
        browser.width(NARROW);
        browser.run("spacing.js");
        assertThat(browser.lines("narrow.js")).as("%s", page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#some")
    void wider_text_spacing_cuts_nothing_off_on_a_wide_screen(Handout page, Browser browser) {
        browser.open(page);
        browser.run("spacing.js");
        assertThat(browser.lines("clipped.js")).as("%s", page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#some")
    void wider_text_spacing_cuts_nothing_off_on_a_narrow_screen(Handout page, Browser browser) {
        browser.open(page);
        browser.width(NARROW);
        browser.run("spacing.js");
        assertThat(browser.lines("clipped.js")).as("%s", page).isEmpty();
    }

    @Test
    void a_box_that_is_too_wide_is_noticed(Browser browser) {
        browser.openText(loosened("</style>", "h1 { width: 400px }</style>"));
        browser.width(NARROW);
        assertThat(browser.lines("narrow.js")).hasSize(2).last().asString().startsWith("<h1");
    }

    @Test
    void a_box_that_is_too_small_for_wider_text_is_noticed(Browser browser) {
        browser.openText(
                loosened("</style>", "h1 { display: inline-block; white-space: nowrap; overflow: hidden; }</style>"));
        browser.ask("document.querySelector('h1').style.width = document.querySelector('h1').offsetWidth + 1 + 'px'");
        assertThat(browser.lines("clipped.js")).isEmpty();
        browser.run("spacing.js");
        assertThat(browser.lines("clipped.js")).hasSize(1);
    }

    /** The summary without its policy, with something put in the place of something else. */
    private static String loosened(String from, String to) {
        return Pages.example("summary")
                .text()
                .replaceFirst("<meta http-equiv[^>]*>", "")
                .replace(from, to);
    }
}
