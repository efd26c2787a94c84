package thrive.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thrive.text.MarkdownText;

class EscapingTest {

    @Test
    void html_escapes_text_for_content_and_attributes() {
        assertThat(HtmlText.escape("<b title=\"x\">'A' & B</b>"))
                .isEqualTo("&lt;b title=&quot;x&quot;&gt;&#39;A&#39; &amp; B&lt;/b&gt;");
    }

    @Test
    void control_characters_become_one_space_and_signs_that_turn_direction_go() {
        assertThat(HtmlText.escape("a\u0000\r\n\tb\u202Ec\u2066d\u05E9")).isEqualTo("a bcd\u05E9");
    }

    @Test
    void half_a_character_is_replaced() {
        assertThat(HtmlText.escape("a\uD83Db \uD83D\uDE80")).isEqualTo("a\uFFFDb \uD83D\uDE80");
    }

    @Test
    void markdown_escapes_what_could_be_read_as_markup() {
        assertThat(MarkdownText.escape("a|b \\ `c` *d* _e_ <f> [g](h) & ~~i~~"))
                .isEqualTo("a\\|b \\\\ \\`c\\` \\*d\\* \\_e\\_ \\<f\\> \\[g\\](h) \\& \\~\\~i\\~\\~");
    }

    @Test
    void markdown_escapes_what_would_begin_a_block() {
        assertThat(MarkdownText.escape("# a")).isEqualTo("\\# a");
        assertThat(MarkdownText.escape("- a")).isEqualTo("\\- a");
        assertThat(MarkdownText.escape("+ a")).isEqualTo("\\+ a");
        assertThat(MarkdownText.escape("1. a")).isEqualTo("1\\. a");
        assertThat(MarkdownText.escape("12) a")).isEqualTo("12\\) a");
        assertThat(MarkdownText.escape("=== a")).isEqualTo("\\=== a");
    }

    @Test
    void markdown_leaves_figures_and_codes_alone() {
        assertThat(MarkdownText.escape("26.5")).isEqualTo("26.5");
        assertThat(MarkdownText.escape("MES-2")).isEqualTo("MES-2");
        assertThat(MarkdownText.escape("6 of 8")).isEqualTo("6 of 8");
    }

    @Test
    void markdown_makes_no_link_of_an_address() {
        assertThat(MarkdownText.escape("see https://a.org, www.b.org or me@c.org"))
                .isEqualTo("see https\\://a.org, www\\.b.org or me\\@c.org");
    }

    @Test
    void markdown_puts_lines_on_one() {
        assertThat(MarkdownText.escape(" a\n\n# b ")).isEqualTo("a # b");
    }

    @Test
    void a_css_string_cannot_be_ended_by_what_is_in_it() {
        assertThat(StyleSheet.quoted("A\"; } </style>")).isEqualTo("\"A\\22 \\3b  \\7d  \\3c \\2f style\\3e \"");
    }
}
