package thrive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bar 3: every table has its caption, every heading its scope, and no cell is empty. */
@InBrowser
class TablesTest {

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#all")
    void tables_have_captions_scopes_and_no_empty_cell(Handout page, Browser browser) {
        browser.open(page);
        assertThat(browser.lines("tables.js")).as("%s", page).isEmpty();
    }

    @Test
    void a_lost_caption_a_lost_scope_and_an_empty_cell_are_noticed(Browser browser) {
        browser.openText(Pages.example("summary")
                .text()
                .replaceFirst("<caption.*</caption>", "")
                .replaceFirst("<th scope=\"col\"", "<th")
                .replaceFirst("<td class=\"middle\">[^<]*</td>", "<td> </td>"));
        assertThat(browser.lines("tables.js"))
                .anyMatch(line -> line.startsWith("no caption"))
                .anyMatch(line -> line.startsWith("no scope"))
                .anyMatch(line -> line.startsWith("empty cell"))
                .hasSize(3);
    }
}
