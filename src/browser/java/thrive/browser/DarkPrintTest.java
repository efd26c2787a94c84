package thrive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bar 6: who reads in the dark prints on white paper all the same. */
@InBrowser
class DarkPrintTest {

    private static final String COLOURS = "['--ink', '--paper', '--panel', '--line'].map(name => "
            + "getComputedStyle(document.documentElement).getPropertyValue(name)).join(' ')";

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#riverbank")
    void a_print_from_dark_mode_is_the_print_from_light_mode(Handout page, Browser browser) {
        BufferedImage light = Pdf.of(page, browser).picture(0);
        browser.open(page);
        browser.media("", "prefers-color-scheme", "dark");
        BufferedImage dark = Pdf.of(browser).picture(0);
        assertThat(Arrays.equals(pixels(dark), pixels(light))).as("%s", page).isTrue();
        assertThat(pixels(dark)[0] & 0xFFFFFF).as("%s", page).isEqualTo(0xFFFFFF);
    }

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#some")
    void the_styles_for_print_are_light_in_dark_mode(Handout page, Browser browser) {
        browser.open(page);
        browser.media("print", "prefers-color-scheme", "light");
        Object light = browser.ask(COLOURS);
        browser.media("print", "prefers-color-scheme", "dark");
        assertThat(browser.ask(COLOURS)).as("%s", page).isEqualTo(light);
    }

    @Test
    void styles_that_print_dark_are_noticed(Browser browser) {
        String page = Pages.example("summary").text().replaceFirst("<meta http-equiv[^>]*>", "");
        browser.openText(
                page.replace("@media screen and (prefers-color-scheme: dark)", "@media (prefers-color-scheme: dark)"));
        browser.media("print", "prefers-color-scheme", "light");
        Object light = browser.ask(COLOURS);
        browser.media("print", "prefers-color-scheme", "dark");
        assertThat(browser.ask(COLOURS)).isNotEqualTo(light);
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
