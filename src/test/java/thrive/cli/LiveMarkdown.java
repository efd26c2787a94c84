package thrive.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * What of a Markdown text comes alive on GitHub: elements other than those that tables, lists and paragraphs are made of, mentions,
 * formulas and bare addresses, each with how often. Addresses are looked for in the text as it is written: GitHub links none of which
 * the sign is escaped, where the library's own extension would.
 */
final class LiveMarkdown {

    private static final List<Extension> GITHUB =
            List.of(TablesExtension.create(), StrikethroughExtension.create(), TaskListItemsExtension.create());

    private static final Pattern ELEMENT = Pattern.compile("<([a-z][a-z0-9]*)");
    private static final Pattern CODE = Pattern.compile("<(code|pre)[^>]*>.*?</\\1>", Pattern.DOTALL);
    /** What GitHub acts on beyond the standard, in a Markdown text as it is written. */
    private static final Map<String, Pattern> BEYOND = Map.of(
            "mention", Pattern.compile("(?<![\\\\\\p{Alnum}_`])@[A-Za-z0-9]"),
            "formula", Pattern.compile("(?<!\\\\)\\$[^$\\n]*[^\\\\\\n]\\$"),
            "address", Pattern.compile("(?i)(?<!\\\\)\\bwww\\.|\\bhttps?://|[a-z0-9]@[a-z0-9-]+\\."));

    private static final Set<String> LAYOUT =
            Set.of("table", "thead", "tbody", "tr", "td", "th", "ul", "ol", "li", "p", "h2", "h3");

    private LiveMarkdown() {}

    static Map<String, Integer> in(String markdown) {
        Map<String, Integer> live = new TreeMap<>();
        String html = CODE.matcher(HtmlRenderer.builder()
                        .extensions(GITHUB)
                        .build()
                        .render(Parser.builder().extensions(GITHUB).build().parse(markdown)))
                .replaceAll("");
        elements(html).stream()
                .filter(element -> !LAYOUT.contains(element))
                .forEach(element -> live.merge(element, 1, Integer::sum));
        BEYOND.forEach((what, pattern) -> {
            int count = (int) pattern.matcher(markdown).results().count();
            if (count > 0) {
                live.put(what, count);
            }
        });
        return live;
    }

    private static List<String> elements(String html) {
        List<String> elements = new ArrayList<>();
        Matcher element = ELEMENT.matcher(html);
        while (element.find()) {
            elements.add(element.group(1));
        }
        return elements;
    }
}
