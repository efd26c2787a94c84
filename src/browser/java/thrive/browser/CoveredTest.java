package thrive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bar 4: nothing lies over any text, on a phone, on a tablet and on a screen that is magnified. */
@InBrowser
class CoveredTest {

    private static final int[] SCREENS = {320, 390, 640};

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#some")
    void no_line_of_text_lies_under_another_box(Handout page, Browser browser) {
        browser.open(page);
        for (int width : SCREENS) {
            browser.width(width);
            assertThat(browser.lines("covered.js"))
                    .as("%s at %d px", page, width)
                    .isEmpty();
        }
    }

    @Test
    void a_box_over_a_text_is_noticed(Browser browser) {
        browser.openText(Pages.example("baseline")
                .text()
                .replaceFirst("<meta http-equiv[^>]*>", "")
                .replace("</style>", ".described th.cell { min-width: 9rem !important; position: relative; }</style>"));
        browser.width(320);
        assertThat(browser.lines("covered.js")).isNotEmpty().allMatch(fault -> fault.startsWith("<th class=\"cell s"));
    }
}
