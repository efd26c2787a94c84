package thrive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bars of the Markdown that can be seen in the text itself. */
class MarkdownBarsTest {

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#markdown")
    void no_character_begins_a_tag(Handout page) {
        assertThat(page.text()).as("%s", page).doesNotContainPattern("(?<!\\\\)(?:\\\\\\\\)*<");
    }

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#markdown")
    void lines_end_plainly_and_none_ends_in_blanks(Handout page) {
        assertThat(page.text())
                .as("%s", page)
                .doesNotContain("\r", "\t", "\n\n\n")
                .doesNotContainPattern("[ \\\\]\n")
                .endsWith("\n");
    }

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#markdown")
    void no_page_tells_when_it_was_made(Handout page) {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        String words = today.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK));
        assertThat(page.text())
                .as("%s", page)
                .doesNotContain(today.toString(), words)
                .doesNotContainPattern("\\d\\d:\\d\\d:\\d\\d");
    }

    @ParameterizedTest
    @MethodSource("thrive.browser.Pages#markdown")
    void tables_are_whole_not_padded_and_have_their_numbers_on_the_right(Handout page) {
        assertThat(new MarkdownFile(page.text()).tableFaults()).as("%s", page).isEmpty();
    }

    @Test
    void a_padded_cell_a_short_row_an_empty_cell_and_numbers_on_the_left_are_noticed() {
        String table = "| Code | Scores |\n| :--- | ---: |\n| P1 | 3 |\n";
        assertThat(new MarkdownFile(table).tableFaults()).isEmpty();
        assertThat(new MarkdownFile(table.replace("P1", "P1  ")).tableFaults()).hasSize(1);
        assertThat(new MarkdownFile(table.replace("P1", "a \\| b")).tableFaults())
                .isEmpty();
        assertThat(new MarkdownFile(table.replace("P1", "a | b")).tableFaults()).hasSize(1);
        assertThat(new MarkdownFile(table.replace("P1", "")).tableFaults()).hasSize(1);
        assertThat(new MarkdownFile(table.replace("---:", ":---")).tableFaults())
                .containsExactly("numbers on the left under Scores ");
    }
}
