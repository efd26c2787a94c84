package thrive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.logging.LogType;

/** Bar 5: one request, a policy that allows the page's own styles and nothing else, and charts that need no styles. */
@InBrowser
class SelfContainedTest {

    private static final String POLICY =
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='\">";

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#all")
    void the_page_is_one_request_and_its_policy_finds_nothing(Handout page, Browser browser) {
        browser.open(page);
        assertThat(requests(browser)).as("%s", page).hasSize(1);
        assertThat(browser.log(LogType.BROWSER)).as("%s", page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#all")
    void the_page_has_the_policy_and_needs_nothing_else(Handout page, Browser browser) {
        browser.open(page);
        assertThat(page.text().lines().filter(line -> line.matches(POLICY))).hasSize(1);
        assertThat(browser.lines("alone.js")).as("%s", page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#some")
    void charts_are_there_without_any_styles(Handout page, Browser browser) {
        browser.open(page);
        browser.run("bare.js");
        assertThat(browser.ask("getComputedStyle(document.documentElement).getPropertyValue('--ink')"))
                .as("%s", page)
                .isEqualTo("");
        assertThat(browser.lines("charts.js")).as("%s", page).isEmpty();
    }

    @Test
    void a_picture_and_a_style_sheet_from_elsewhere_are_noticed(Browser browser) {
        browser.openText(Pages.example("summary")
                .text()
                .replaceFirst("<meta http-equiv[^>]*>", "<link rel=\"stylesheet\" href=\"more.css\">")
                .replace("</main>", "<img src=\"x.png\" alt=\"\"></main>"));
        assertThat(requests(browser)).hasSize(3);
        assertThat(browser.lines("alone.js")).hasSize(4);
    }

    @Test
    void styles_that_the_policy_does_not_know_are_noticed(Browser browser) {
        browser.openText(Pages.example("summary").text().replace("</style>", " </style>"));
        assertThat(browser.lines("alone.js")).containsExactly("the page's styles are not in force");
        assertThat(browser.log(LogType.BROWSER)).isNotEmpty();
    }

    @Test
    void charts_that_only_styles_paint_are_noticed(Browser browser) {
        browser.openText(Pages.example("baseline").text().replaceAll(" (fill|stroke)=\"#[^\"]*\"", " $1=\"none\""));
        browser.run("bare.js");
        assertThat(browser.lines("charts.js")).isNotEmpty();
    }

    private static List<String> requests(Browser browser) {
        return browser.log(LogType.PERFORMANCE).stream()
                .filter(line -> line.contains("\"Network.requestWillBeSent\""))
                .toList();
    }
}
