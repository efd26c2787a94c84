package thrive.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import thrive.report.HandoutView;

/**
 * docs/templates-data.md says what templates see. {@code mvn test -Dtest=TemplateDataTest -Dthrive.pages=write} writes it anew from
 * the records and their Javadoc.
 */
class TemplateDataTest {

    private static final Path PAGE = Path.of("docs/templates-data.md");

    private static final String INTRODUCTION = """
            # What templates see

            This page is written from the program's own records. [Templates](templates.md) tells how to use it.

            A **text** is shown by `{{name}}`, and a **number** likewise. A **list** is gone through by `{{#name}}…{{/name}}`;
            each `rows` brings `anyRows`, which tells whether it has any. **Yes or no** and texts decide whether a section is
            shown: an empty text is a no. Any other name leads on to the names of the part that is linked, inside
            `{{#name}}…{{/name}}` or with a dot: `{{masthead.place}}`. A part and a number are always a yes: where a part may
            have nothing to say, ask for a text in it, as in `{{#note.text}}…{{/note.text}}`. A [phrase](#phrase) is both: it is
            shown by `{{name}}`, and an empty one is a no.

            In HTML, what someone typed or the model says comes as an element that keeps its direction and its language to itself:
            `{{place}}` is `<bdi>Riverbank</bdi>`. In an attribute or a title it is the bare text.

            In HTML every handout has six more: `handout`, its name; `style`, its style sheet, for
            `<style>{{{style}}}</style>`; `styleHash`, by which the page's policy allows that style and no other; `patterns`,
            the hatching for `--mono`, which has to stand above the charts as `{{{patterns}}}`, or nothing; and `largePrint` and
            `hatched`, which tell whether the page is set by `--large-print` and by `--mono`.

            """;

    @Test
    void thePageListsEveryNameOfEveryHandout() throws IOException {
        String expected = page();
        if ("write".equals(System.getProperty("thrive.pages"))) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(expected);
    }

    @Test
    void everyNameHasAMeaning() {
        List<String> without = new ArrayList<>();
        for (Class<?> handout : TemplateData.handouts()) {
            for (Class<?> part : TemplateData.within(handout)) {
                TemplateData.names(part).stream()
                        .filter(name -> name.meaning().isEmpty())
                        .forEach(name -> without.add(part.getName() + " " + name.name()));
            }
        }
        assertThat(new LinkedHashSet<>(without)).isEmpty();
    }

    /** The records are what the page is written from; this holds it to what templates are really given. */
    @Test
    void theNamesAreThoseThatTemplatesAreGiven() {
        for (HandoutView view : new Riverbank().handouts()) {
            Class<?> type = view.getClass();
            Set<String> given = PlainValues.drawn(view, chart -> "").keySet();

            assertThat(TemplateData.handouts()).contains(type);
            assertThat(TemplateData.names(type))
                    .extracting(TemplateData.Name::name)
                    .containsExactlyElementsOf(given);
            assertThat(TemplateData.title(type)).isEqualTo(view.handout());
            samePart(
                    PlainValues.drawn(view, chart -> "").get("masthead"),
                    view.masthead().getClass());
        }
    }

    private static void samePart(@Nullable Object given, Class<?> part) {
        assertThat(given).isInstanceOf(Map.class);
        assertThat(((Map<?, ?>) Objects.requireNonNull(given)).keySet())
                .map(String::valueOf)
                .containsExactlyElementsOf(TemplateData.names(part).stream()
                        .map(TemplateData.Name::name)
                        .toList());
    }

    private static String page() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        Set<Class<?>> shared = new LinkedHashSet<>();
        Set<Class<?>> told = new LinkedHashSet<>();
        for (Class<?> handout : TemplateData.handouts()) {
            for (Class<?> part : TemplateData.within(handout)) {
                boolean own = part.getPackage().equals(handout.getPackage())
                        && (part == handout
                                || !HandoutView.class.isAssignableFrom(outermost(part))
                                || outermost(part) == handout);
                if (!own) {
                    shared.add(part);
                } else if (told.add(part)) {
                    part(page, part, part == handout ? "##" : "###");
                }
            }
        }
        shared.removeAll(told);
        page.append("## Parts of several handouts\n\n");
        shared.stream().sorted(Comparator.comparing(TemplateData::title)).forEach(part -> part(page, part, "###"));
        return page.toString().stripTrailing() + "\n";
    }

    private static Class<?> outermost(Class<?> type) {
        return type.getEnclosingClass() == null ? type : outermost(type.getEnclosingClass());
    }

    private static void part(StringBuilder page, Class<?> part, String level) {
        page.append(level).append(' ').append(TemplateData.title(part)).append("\n\n");
        page.append("| name | what it is | meaning |\n| --- | --- | --- |\n");
        for (TemplateData.Name name : TemplateData.names(part)) {
            page.append("| `%s` | %s | %s |\n".formatted(name.name(), name.what(), name.meaning()));
        }
        page.append('\n');
    }
}
