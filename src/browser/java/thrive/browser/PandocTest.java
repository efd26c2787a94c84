package thrive.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The bars of the Markdown that only a reader of Markdown can tell. */
class PandocTest {

    private static final List<String> MARKUP = List.of(
            "RawInline", "RawBlock", "Image", "Strikeout", "LineBreak", "CodeBlock", "Math", "Note", "BlockQuote");

    @BeforeEach
    void pandoc_is_there() {
        assumeTrue(Pandoc.isThere(), "pandoc is not installed");
    }

    static List<Handout> some() {
        return Pages.of(".md", List.of("riverbank", "30x15", "hostile"));
    }

    static List<Handout> hostile() {
        return Pages.of(".md", List.of("hostile"));
    }

    @ParameterizedTest
    @MethodSource("some")
    void a_reader_finds_no_html_no_picture_and_no_break(Handout page) throws Exception {
        JsonNode read = Pandoc.read(page.file());
        for (String kind : MARKUP) {
            assertThat(Pandoc.parts(read, kind)).as("%s", page).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("some")
    void links_lead_to_the_pages_beside_only(Handout page) throws Exception {
        assertThat(Pandoc.parts(Pandoc.read(page.file()), "Link"))
                .as("%s", page)
                .allSatisfy(link -> assertThat(link.path("c").path(2).path(0).asString())
                        .matches("([\\w-]+/)*[\\w-]+\\.(md|html|csv)"));
    }

    @Test
    void every_hostile_text_is_read_as_it_was_written() throws Exception {
        StringBuilder all = new StringBuilder();
        for (Handout page : hostile()) {
            all.append(Pandoc.text(Pandoc.read(page.file())));
        }
        assertThat(all).contains(HostileWords.TEXTS).contains(HostileWords.LONG_WORD);
    }

    @ParameterizedTest
    @MethodSource("some")
    void every_table_keeps_its_heading_in_word(Handout page) throws Exception {
        assertThat(Pandoc.word(page.file()).split("<w:tblHeader", -1))
                .as("%s", page)
                .hasSize(new MarkdownFile(page.text()).tables().size() + 1);
    }

    @Test
    void a_text_that_is_not_escaped_is_noticed() throws Exception {
        Path file = Files.writeString(
                Pages.TARGET.resolve("broken.md"), "<b>bold</b> ~~no~~ ![i](x.png) [a](javascript:b)\\\nnext\n");
        JsonNode read = Pandoc.read(file);
        for (String kind : List.of("RawInline", "Strikeout", "Image", "Link", "LineBreak")) {
            assertThat(Pandoc.parts(read, kind)).as(kind).isNotEmpty();
        }
        assertThat(Pandoc.text(read)).contains("bold").doesNotContain("<b>");
    }
}
