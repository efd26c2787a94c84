package thrive.render.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.problem.Code;

/** What a template can do with its values, and what it cannot. */
class TemplatesTest {

    private static final Map<String, Object> VALUES = Map.of(
            "place",
            "Riverbank",
            "typed",
            "<script>alert(1)</script>",
            "nested",
            Map.of("inner", "x"),
            "rows",
            List.of(Map.of("name", "a"), Map.of("name", "b")),
            "picture",
            new Drawn("<svg/>"),
            "no",
            false);

    private static String render(String template) {
        return render(Map.of("summary.html.mustache", template));
    }

    private static String render(Map<String, String> files) {
        List<Template> own = new TreeMap<>(files)
                .entrySet().stream()
                        .map(file -> Template.own(file.getKey(), "templates/" + file.getKey(), file.getValue()))
                        .toList();
        return new Templates("html", text -> text.replace("<", "&lt;"), new TemplateSource(own))
                .render("summary", VALUES);
    }

    @Test
    void valuesSectionsAndPathsAreFilledIn() {
        assertThat(render("{{place}} {{nested.inner}} {{#rows}}[{{name}}]{{/rows}}{{^no}}!{{/no}}"))
                .isEqualTo("Riverbank x [a][b]!");
    }

    @Test
    void aNameThatIsNotThereIsAnErrorWithFileLineAndColumnAndWhatMayHaveBeenMeant() {
        assertThatThrownBy(() -> render("one\ntwo {{placee}}\n"))
                .isInstanceOfSatisfying(TemplateProblem.class, e -> {
                    assertThat(e.problem().code()).isEqualTo(Code.F26);
                    assertThat(e.problem().at()).hasToString("templates/summary.html.mustache:2:5");
                    assertThat(e.problem().suggestions()).containsExactly("place");
                    assertThat(e.isOurs()).isFalse();
                })
                .hasMessageEndingWith("there is no \"placee\" here");
    }

    @Test
    void theSuggestionsAreTheNamesOfTheMapThatAPathLeadsTo() {
        assertThatThrownBy(() -> render("{{nested.iner}}"))
                .isInstanceOfSatisfying(
                        TemplateProblem.class,
                        e -> assertThat(e.problem().suggestions()).containsExactly("nested.inner"));
    }

    @Test
    void aCommentOfSeveralLinesDoesNotMoveThePlacesBelowIt() {
        assertThatThrownBy(() -> render("{{! one\ntwo\nthree }}\n<p>{{nobody}}</p>"))
                .hasMessageStartingWith("templates/summary.html.mustache:4:4: ");
    }

    @Test
    void theLinesOfAFileWithCarriageReturnsAreCountedAsEverybodyCountsThem() {
        assertThatThrownBy(() -> render("a\r\nb\r\n{{nobody}}"))
                .hasMessageStartingWith("templates/summary.html.mustache:3:1: ");
        assertThatThrownBy(() -> render("a\rb\r{{nobody}}"))
                .hasMessageStartingWith("templates/summary.html.mustache:3:1: ");
    }

    @Test
    void aMissingNameOfASectionAndInAPartialIsToldWhereItStands() {
        assertThatThrownBy(() -> render("{{#rooms}}x{{/rooms}}"))
                .hasMessageStartingWith("templates/summary.html.mustache:1:1: ");
        assertThatThrownBy(() -> render("a\n{{^rooms}}x{{/rooms}}"))
                .hasMessageStartingWith("templates/summary.html.mustache:2:1: ");
        assertThatThrownBy(() ->
                        render(Map.of("summary.html.mustache", "{{> mine}}", "mine.html.mustache", "\n\n{{nobody}}")))
                .hasMessage("templates/mine.html.mustache:3:1: there is no \"nobody\" here");
    }

    @Test
    void whatOneOfOurPartialsLacksIsToldWhereTheSitesTemplateIncludesIt() {
        assertThatThrownBy(() -> render("\n\n  {{> counts}}"))
                .isInstanceOfSatisfying(
                        TemplateProblem.class, e -> assertThat(e.isOurs()).isFalse())
                .hasMessage(
                        "templates/summary.html.mustache:3:3: the partial \"counts\" needs \"counts\", which is not here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "place.length",
                "place.class",
                "place.bytes",
                "class",
                "class.classLoader",
                "getClass",
                "rows.size",
                "rows.empty",
                "rows.stream",
                "nested.keySet",
                "nested.entrySet",
                "hashCode",
                "toString",
                "notify",
                "picture.markup"
            })
    void aTemplateReachesNoMethodAndNoClass(String name) {
        for (String tag : List.of("{{%s}}", "{{{%s}}}", "{{&%s}}", "{{#%s}}x{{/%<s}}", "{{^%s}}x{{/%<s}}")) {
            assertThatThrownBy(() -> render(tag.formatted(name)))
                    .as(tag)
                    .isInstanceOf(TemplateProblem.class)
                    .hasMessageContaining("there is no \"" + name + "\"");
        }
    }

    @Test
    void aTemplateReachesNoFileAndNoOtherResource() {
        Templates ours = new Templates("html", text -> text, TemplateSource.OURS);
        for (String name :
                List.of("/etc/passwd", "../../models/example-thrive.yaml", "http://example.org/x", "page.css")) {
            assertThatThrownBy(() -> ours.render(name, VALUES)).as(name).isInstanceOf(TemplateProblem.class);
            assertThatThrownBy(() -> render("{{> " + name + "}}")).as(name).isInstanceOf(TemplateProblem.class);
        }
    }

    /** Even where the scan before it were to miss them: these are the parser's own ways. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{<summary}}{{/summary}}",
                "{{$block}}x{{/block}}",
                "{{?block}}x{{/block}}",
                "{{>*place}}",
                "{{%implicit-iterator}}",
                "{{*place}}",
                "{{..}}",
                "{{0}}",
                "{{rows.0.name}}"
            })
    void whatTheLibraryOffersBeyondOurTagsIsAnError(String template) {
        assertThatThrownBy(() -> render(template))
                .isInstanceOf(TemplateProblem.class)
                .hasMessageStartingWith("templates/summary.html.mustache:1:1: ");
    }

    @Test
    void otherDelimitersReachNoMore() {
        assertThatThrownBy(() -> render("{{=<% %>=}}<%place.class%>")).isInstanceOf(TemplateProblem.class);
    }

    @Test
    void textIsEscapedWhateverATemplateAsksFor() {
        String escaped = "&lt;script>alert(1)&lt;/script>";

        assertThat(render("{{typed}}|{{{typed}}}|{{&typed}}")).isEqualTo(escaped + "|" + escaped + "|" + escaped);
    }

    @Test
    void onlyWhatWeDrewStandsAsItIsAndOnlyWhereThatIsAskedFor() {
        assertThat(render("{{{picture}}}{{&picture}}{{picture}}{{#picture}}.{{/picture}}"))
                .isEqualTo("<svg/><svg/>&lt;svg/>.");
    }

    @Test
    void anUnclosedSectionIsAnErrorWithFileAndLine() {
        assertThatThrownBy(() -> render("a\n{{#rows}}b"))
                .isInstanceOf(TemplateProblem.class)
                .hasMessageStartingWith("templates/summary.html.mustache:2:");
    }

    @Test
    void aMapOrAListInThePlaceOfATextShowsNothing() {
        assertThat(render("[{{nested}}{{rows}}{{{rows}}}]")).isEqualTo("[]");
    }

    @Test
    void aTextHasNoTagsOfItsOwn() {
        String template = "{{#rows}}{{name}}{{/rows}}{{place}}";
        Map<String, Object> values = Map.of("rows", List.of(Map.of("name", "{{place}}")), "place", "{{> top}}");
        TemplateSource source = new TemplateSource(List.of(Template.own("a.md.mustache", "a", template)));

        assertThat(new Templates("md", text -> text, source).render("a", values))
                .isEqualTo("{{place}}{{> top}}");
    }

    @Test
    void aPageThatGrowsWithoutEndIsStoppedAtSixteenMebibytes() {
        String manyTimes = "{{#rows}}".repeat(24) + "x" + "{{/rows}}".repeat(24);

        assertThatThrownBy(() -> render(manyTimes + manyTimes.replace("x", "xx")))
                .isInstanceOfSatisfying(
                        TemplateProblem.class,
                        e -> assertThat(e.problem().code()).isEqualTo(Code.F28));
    }

    @Test
    void turnsThatWriteNothingAreCountedToo() {
        assertThatThrownBy(() -> render("{{#rows}}".repeat(30) + "{{/rows}}".repeat(30)))
                .hasMessageContaining("more than 10 million sections and partials");
    }

    /** Each partial includes the next one twice: two to the power of forty inclusions, of which none is compiled twice. */
    @Test
    void partialsThatDoubleAreStoppedTheSameWay() {
        Map<String, String> files = new TreeMap<>(Map.of("summary.html.mustache", "{{> p0}}{{> p0}}"));
        for (int i = 0; i < 40; i++) {
            files.put("p" + i + ".html.mustache", "{{> p%d}}{{> p%<d}}".formatted(i + 1));
        }
        files.put("p40.html.mustache", "");

        assertThatThrownBy(() -> render(files)).hasMessageContaining("more than 10 million sections and partials");
    }

    @Test
    void aTemplateOfNothingButLinesIsReadInNoTime() {
        assertThat(render("\n".repeat(1 << 20))).hasSize(1 << 20);
    }
}
