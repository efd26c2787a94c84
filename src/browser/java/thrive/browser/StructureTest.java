package thrive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bar 2: language, headings, ids, landmarks and a skip link that works. */
@InBrowser
class StructureTest {

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#all")
    void the_page_has_its_language_headings_landmarks_and_skip_link(Handout page, Browser browser) {
        browser.open(page);
        assertThat(browser.lines("structure.js")).as("%s", page).isEmpty();
    }

    @Test
    void a_skipped_level_a_second_id_and_a_dead_skip_link_are_noticed(Browser browser) {
        browser.openText(Pages.example("baseline")
                .text()
                .replace("<h2>By level</h2>", "<h4>By level</h4>")
                .replace("id=\"heat\"", "id=\"rollups\"")
                .replace("href=\"#main\"", "href=\"#nowhere\""));
        assertThat(browser.lines("structure.js"))
                .containsExactly(
                        "h1 then h4: By level", "twice: #rollups", "the skip link does not move the focus to main");
    }
}
