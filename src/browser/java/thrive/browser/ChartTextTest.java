package thrive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text in a chart is 9 pt or more, also where the chart is squeezed into a table. */
@InBrowser
class ChartTextTest {

    /** The width of A4 paper between its margins, in CSS pixels. */
    private static final int PAPER = 703;

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#some")
    void no_text_of_a_chart_is_below_nine_points(Handout page, Browser browser) {
        browser.open(page);
        assertThat(browser.lines("charttext.js")).as("on screen: %s", page).isEmpty();
        browser.width(PAPER);
        browser.media("print");
        assertThat(browser.lines("charttext.js")).as("on paper: %s", page).isEmpty();
    }

    @Test
    void a_chart_that_is_squeezed_is_noticed(Browser browser) {
        browser.openText(Pages.example("baseline")
                .text()
                .replaceFirst("<meta http-equiv[^>]*>", "")
                .replace("</style>", ".rollups .chart { width: 50mm !important }</style>"));
        assertThat(browser.lines("charttext.js")).isNotEmpty();
    }
}
