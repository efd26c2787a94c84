package thrive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bar 9: names and remarks that would be markup stay text, even where nothing but the page itself holds them back. */
@InBrowser
class HostileTest {

    /** The elements and attributes of pages with harmless names. */
    private static final Set<String> KNOWN = new HashSet<>();

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#hostile")
    void no_script_runs_even_without_the_policy(Handout page, Browser browser) {
        browser.openText(unguarded(page));
        assertThat(browser.dialogs()).as("%s", page).isEmpty();
        assertThat(browser.ask("document.scripts.length")).as("%s", page).isEqualTo(0L);
    }

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#hostile")
    void texts_bring_no_element_and_no_attribute(Handout page, Browser browser) {
        if (KNOWN.isEmpty()) {
            for (Handout other : Pages.of(".html", List.of("riverbank", "26x4"))) {
                browser.open(other);
                KNOWN.addAll(browser.lines("names.js"));
            }
        }
        browser.openText(unguarded(page));
        assertThat(KNOWN).as("%s", page).containsAll(browser.lines("names.js"));
    }

    @Test
    void every_text_is_on_the_page_as_it_was_written(Browser browser) {
        Handout baseline = Pages.hostile().stream()
                .filter(page -> page.name().equals("baseline"))
                .findFirst()
                .orElseThrow();
        browser.open(baseline);
        String shown = browser.ask("document.querySelector('main').textContent").toString();
        assertThat(shown).contains(HostileWords.TEXTS).contains(HostileWords.LONG_WORD);
    }

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#hostile")
    void nothing_is_cut_off_on_a_wide_or_a_narrow_screen(Handout page, Browser browser) {
        browser.open(page);
        assertThat(browser.lines("clipped.js")).as("%s", page).isEmpty();
        browser.width(320);
        assertThat(browser.lines("clipped.js")).as("%s", page).isEmpty();
        assertThat(browser.lines("narrow.js")).as("%s", page).isEmpty();
    }

    @Test
    void a_name_that_is_not_escaped_is_noticed(Browser browser) {
        browser.openText(unguarded(Pages.hostile().get(0)).replace("&lt;", "<").replace("&gt;", ">"));
        assertThat(browser.dialogs()).isNotEmpty();
        assertThat(browser.lines("names.js")).contains("<script>", "<img>", "onerror");
    }

    private static String unguarded(Handout page) {
        return page.text().replaceFirst("<meta http-equiv[^>]*>", "");
    }
}
