package thrive.render.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    private static final Map<String, Object> VALUES = Map.of(
            "place",
            "Riverbank",
            "nested",
            Map.of("inner", "x"),
            "rows",
            List.of(Map.of("name", "a"), Map.of("name", "b")),
            "no",
            false);

    private static String render(String template) {
        return render(Map.of("summary.html.mustache", template));
    }

    private static String render(Map<String, String> files) {
        return new Templates("html", HtmlText::escape, name -> Optional.ofNullable(files.get(name)))
                .render("summary", VALUES);
    }

    @Test
    void values_sections_and_paths_are_filled_in() {
        assertThat(render("{{place}} {{nested.inner}} {{#rows}}[{{name}}]{{/rows}}{{^no}}!{{/no}}"))
                .isEqualTo("Riverbank x [a][b]!");
    }

    @Test
    void a_name_that_is_not_there_is_an_error_with_file_and_line() {
        assertThatThrownBy(() -> render("one\ntwo {{plaice}}\n"))
                .isInstanceOfSatisfying(TemplateProblem.class, problem -> {
                    assertThat(problem.template()).isEqualTo("summary.html.mustache");
                    assertThat(problem.line()).isEqualTo(2);
                })
                .hasMessage("summary.html.mustache, line 2: there is no \"plaice\" here");
    }

    @Test
    void a_missing_name_of_a_section_and_in_a_partial_is_told_where_it_stands() {
        assertThatThrownBy(() -> render("{{#rooms}}x{{/rooms}}"))
                .hasMessageStartingWith("summary.html.mustache, line 1");
        assertThatThrownBy(() -> render("a\n{{^rooms}}x{{/rooms}}"))
                .hasMessageStartingWith("summary.html.mustache, line 2");
        assertThatThrownBy(() ->
                        render(Map.of("summary.html.mustache", "{{> top}}", "top.html.mustache", "\n\n{{nobody}}")))
                .hasMessage("top.html.mustache, line 3: there is no \"nobody\" here");
    }

    @Test
    void a_template_reaches_no_method_and_no_class() {
        for (String name : List.of(
                "place.length",
                "place.class",
                "class",
                "getClass",
                "rows.size",
                "nested.keySet",
                "hashCode",
                "toString")) {
            assertThatThrownBy(() -> render("{{" + name + "}}"))
                    .as(name)
                    .isInstanceOf(TemplateProblem.class)
                    .hasMessageContaining("there is no \"" + name + "\"");
        }
    }

    @Test
    void a_template_reaches_no_file_and_no_other_resource() {
        Templates ours = new Templates("html", HtmlText::escape);
        for (String name :
                List.of("/etc/passwd", "../../models/example-thrive.yaml", "http://example.org/x", "page.css")) {
            assertThatThrownBy(() -> ours.render(name, VALUES)).as(name).isInstanceOf(TemplateProblem.class);
            assertThatThrownBy(() -> render("{{> " + name + "}}")).as(name).isInstanceOf(TemplateProblem.class);
        }
    }

    @Test
    void an_unclosed_section_is_an_error_with_file_and_line() {
        assertThatThrownBy(() -> render("a\n{{#rows}}b"))
                .isInstanceOf(TemplateProblem.class)
                .hasMessageStartingWith("summary.html.mustache, line ");
    }

    @Test
    void a_map_or_a_list_in_the_place_of_a_text_shows_nothing() {
        assertThat(render("[{{nested}}{{rows}}]")).isEqualTo("[]");
    }
}
