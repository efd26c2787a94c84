package thrive.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Problems;

/** What is told of a site's own templates before any is used. */
class TemplateCheckTest {

    private static List<Problem> check(Map<String, String> files) {
        Problems problems = new Problems();
        TemplateCheck.check(
                new TemplateSource(files.entrySet().stream()
                        .map(file -> Template.own(file.getKey(), file.getKey(), file.getValue()))
                        .toList()),
                problems);
        return problems.sorted();
    }

    private static List<String> told(String template) {
        return check(Map.of("summary.html.mustache", template)).stream()
                .map(problem -> problem.code() + " " + problem.at().line() + ":"
                        + problem.at().column() + " " + problem.message())
                .toList();
    }

    @Test
    void allOfOursHaveNothingWrongWithThem() {
        Map<String, String> ours = new TreeMap<>();
        TemplateSource.names().forEach(name -> ours.put(name, TemplateSource.ours(name)));

        assertThat(ours).hasSizeGreaterThan(30);
        assertThat(check(ours)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            a{{#rows}}b          ~ F27 1:2 the section "rows" is opened here and never closed
            {{#a}}{{#b}}{{/b}}   ~ F27 1:1 the section "a" is opened here and never closed
            ab{{/rows}}          ~ F27 1:3 "{{/rows}}" closes nothing: no section is open here
            {{#a}}{{/b}}         ~ F27 1:7 "{{/b}}" closes nothing: the section opened last is "a" in line 1
            ab {{place           ~ F27 1:4 a tag is opened here and never closed
            ab {{{place}}        ~ F27 1:4 a tag is opened here and never closed
            {{! never closed     ~ F27 1:1 a tag is opened here and never closed
            {{> top              ~ F27 1:1 a tag is opened here and never closed
            {{}}                 ~ F27 1:1 "{{}}" names nothing
            {{ }}                ~ F27 1:1 "{{}}" names nothing
            {{..}}               ~ F27 1:1 "{{..}}" names nothing
            {{a b}}              ~ F27 1:1 "{{a b}}" names nothing
            {{0}}                ~ F27 1:1 "{{0}}" names nothing
            {{#*rows}}{{/*rows}} ~ F27 1:1 "{{#*rows}}" names nothing
            {{&*place}}          ~ F27 1:1 "{{&*place}}" names nothing
            {{*place}}           ~ F27 1:1 "{{*place}}" is a kind of tag that templates of thrive do not have
            {{=<% %>=}}          ~ F27 1:1 "{{=<% %>=}}" is a kind of tag that templates of thrive do not have
            {{%x}}               ~ F27 1:1 "{{%x}}" is a kind of tag that templates of thrive do not have
            {{$x}}               ~ F27 1:1 "{{$x}}" is a kind of tag that templates of thrive do not have
            {{<x}}               ~ F27 1:1 "{{<x}}" is a kind of tag that templates of thrive do not have
            {{?x}}               ~ F27 1:1 "{{?x}}" is a kind of tag that templates of thrive do not have
            {{>*place}}          ~ F27 1:1 "*place" cannot be the name of a partial
            {{>../../etc/passwd}}~ F27 1:1 "../../etc/passwd" cannot be the name of a partial
            {{>/etc/passwd}}     ~ F27 1:1 "/etc/passwd" cannot be the name of a partial
            {{>http://x.org/a}}  ~ F27 1:1 "http://x.org/a" cannot be the name of a partial
            {{>top.html}}        ~ F27 1:1 "top.html" cannot be the name of a partial
            {{>C:top}}           ~ F27 1:1 "C:top" cannot be the name of a partial
            {{> tops}}           ~ F26 1:1 there is no partial "tops" for this format
            """)
    void whatIsWrongIsToldWithItsPlace(String template, String expected) {
        assertThat(told(template)).first().isEqualTo(expected);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThat(told("{{> nobody}}\n{{a b}}\n{{%x}}")).hasSize(3);
    }

    @Test
    void aPartialThatIsNotThereMayHaveBeenMeantToBeOneThatIs() {
        assertThat(check(Map.of("summary.html.mustache", "{{> tops}}")).get(0).suggestions())
                .containsExactly("top");
        assertThat(check(Map.of("summary.html.mustache", "{{> locl}}", "local.html.mustache", "")))
                .filteredOn(problem -> problem.code() == Code.F26)
                .flatExtracting(Problem::suggestions)
                .containsExactly("local");
    }

    @Test
    void aPartialOfTheOtherFormatIsNotThere() {
        assertThat(check(Map.of("summary.md.mustache", "{{> head}}")))
                .extracting(Problem::message)
                .containsExactly("there is no partial \"head\" for this format");
    }

    @Test
    void aTemplateThatIncludesItselfIsToldWhereItDoes() {
        assertThat(told("\n {{> summary}}"))
                .containsExactly(
                        "F27 2:2 this includes itself without end: summary.html.mustache > summary.html.mustache");
    }

    @Test
    void aCircleThroughOneOfOursIsToldInTheSitesOwn() {
        assertThat(check(Map.of("phrase.html.mustache", "{{> principle}}", "principle.html.mustache", "{{> phrase}}")))
                .hasSize(1);
        // Our summary includes phrase, which now includes summary.
        assertThat(check(Map.of("phrase.html.mustache", "{{> summary}}")))
                .extracting(problem -> problem.at().file())
                .containsOnly("phrase.html.mustache");
    }

    @Test
    void sectionsAndPartialsGoOnlySoDeep() {
        assertThat(told("{{#a}}".repeat(5000)))
                .containsExactly("F27 1:193 sections stand more than 32 deep in one another");
        Map<String, String> files = new TreeMap<>(Map.of("summary.html.mustache", "{{> p0}}"));
        for (int i = 0; i < 30; i++) {
            files.put("p" + i + ".html.mustache", "{{> p%d}}".formatted(i + 1));
        }
        files.put("p30.html.mustache", "");
        assertThat(check(files))
                .extracting(Problem::message)
                .allMatch(message -> message.contains("more than 20 deep"));
    }

    @Test
    void aStyleSheetThatCouldEndItsElementIsRefusedWithThePlace() {
        List<Problem> problems = check(Map.of("page.css", "p { margin: 0 }\nq { } </style><script>"));

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo(Code.F27);
        assertThat(problems.get(0).at()).hasToString("page.css:2:7");
    }

    @Test
    void aFileThatNothingUsesIsAWarningWithWhatMayHaveBeenMeant() {
        List<Problem> problems = check(Map.of("sumary.html.mustache", "", "tokns.css", "", "mine.html.mustache", ""));

        assertThat(problems).extracting(Problem::code).containsOnly(Code.F29);
        assertThat(problems)
                .extracting(problem -> problem.value() + " " + problem.suggestions())
                .containsExactly(
                        "mine.html.mustache []",
                        "sumary.html.mustache [summary.html.mustache]",
                        "tokns.css [tokens.css]");
    }

    @Test
    void aPartialThatATemplateOfTheSameFormatIncludesIsUsed() {
        assertThat(check(Map.of("summary.html.mustache", "{{> mine}}", "mine.html.mustache", "")))
                .isEmpty();
        assertThat(check(Map.of(
                        "summary.html.mustache", "{{> mine}}", "mine.html.mustache", "", "mine.md.mustache", "")))
                .hasSize(1);
    }
}
