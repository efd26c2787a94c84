package thrive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bar 6: the digits of a scale stand over their dots, and bars and strips have one line where THRIVE-like begins. */
@InBrowser
class DigitsTest {

    private static final List<Integer> SCREENS = List.of(320, 390, 640, 1280);
    /** What an A4 page has between its margins. */
    private static final int PAPER = 703;

    @ParameterizedTest
    @CsvSource({"1, 3, 2", "1, 3, 3", "1, 4, 3", "0, 4, 3", "1, 5, 4", "1, 7, 5", "0, 10, 7"})
    void digits_stand_over_their_dots_on_every_scale(int min, int max, int thriveLike, Browser browser) {
        Path pages = ScaleSite.pages(min, max, thriveLike);
        for (String page : List.of("summary.html", "baseline.html")) {
            browser.open(pages.resolve(page));
            for (int width : SCREENS) {
                browser.width(width);
                assertThat(browser.lines("digits.js"))
                        .as("%s at %d px", page, width)
                        .isEmpty();
            }
            browser.media("print");
            browser.width(PAPER);
            assertThat(browser.lines("digits.js")).as("%s in print", page).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"20x4", "26x15", "30x15"})
    void digits_stand_over_their_dots_however_tightly_the_page_is_set(String site, Browser browser) {
        for (Handout page : Pages.of(".html", List.of(site))) {
            if (page.name().equals("summary") || page.name().equals("baseline")) {
                browser.open(page);
                browser.media("print");
                browser.width(PAPER);
                assertThat(browser.lines("digits.js")).as("%s in print", page).isEmpty();
            }
        }
    }

    @Test
    void digits_that_stand_elsewhere_are_noticed(Browser browser) throws IOException {
        String page = Files.readString(ScaleSite.pages(1, 5, 4).resolve("summary.html"));
        browser.openText(page.replaceFirst("<meta http-equiv[^>]*>", "")
                .replace("</style>", ".ends { width: 190px !important; }</style>"));
        assertThat(browser.lines("digits.js")).anyMatch(fault -> fault.startsWith("digit 5 of 5 is -"));
    }
}
