package thrive.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import thrive.report.pack.PackView;

/** The pack as a page and as Markdown. */
class PackPageTest {

    private static final int LARGEST = 150 * 1024;

    private final PackView pack = new Riverbank().pack();
    private final String page = new Handouts().html(pack);
    private final String markdown = new Handouts().markdown(pack);

    @Test
    void every_slide_is_a_section_of_its_own() {
        assertThat(page.split("<section class=\"slide ", -1)).hasSize(pack.last() + 1);
        assertThat(markdown.lines().filter(line -> line.startsWith("### Slide ")))
                .hasSize(pack.last());
    }

    @Test
    void headings_never_skip_a_level() {
        Matcher heading = Pattern.compile("<h([1-6])").matcher(page);
        int level = 0;
        while (heading.find()) {
            int next = Integer.parseInt(heading.group(1));
            assertThat(next)
                    .as(page.substring(heading.start(), heading.start() + 60))
                    .isLessThanOrEqualTo(level + 1);
            level = next;
        }
    }

    @Test
    void every_table_has_its_caption_and_every_heading_its_scope() {
        assertThat(page.split("<caption", -1)).hasSameSizeAs(page.split("<table", -1));
        assertThat(page).doesNotContain("<th>", "<td></td>");
    }

    @Test
    void it_is_small_enough_to_send_and_leaves_nothing_to_fill_in() {
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(LARGEST);
        assertThat(page + markdown).doesNotContainPattern("\\[(enter|add|insert)|TBC|to be agreed|to be confirmed");
    }

    @Test
    void the_agreed_priorities_are_numbered_in_both() {
        assertThat(markdown).contains("1. Easy ways in (MES-2)\n2. Joint teams and accountability for risk (MES-8)\n");
        assertThat(page).contains("<ol>\n<li><bdi>Easy ways in</bdi> <span class=\"whole\">(MES-2)</span></li>");
    }
}
