package thrive.render.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import thrive.render.chart.ChartStyle;
import thrive.render.chart.Charts;
import thrive.render.chart.Hatching;
import thrive.render.template.Drawn;
import thrive.render.template.TemplateProblem;
import thrive.render.template.TemplateSource;
import thrive.render.template.Templates;
import thrive.report.HandoutView;
import thrive.text.MarkdownText;

/** Renders handouts. The same view gives the same characters each time. */
public final class Handouts {

    private static final Pattern BLANK_LINES = Pattern.compile("\n{3,}");

    private final Edition edition;
    private final TemplateSource source;
    private final Templates html;
    private final Templates markdown;

    public Handouts() {
        this(Edition.STANDARD);
    }

    public Handouts(Edition edition) {
        this(edition, TemplateSource.OURS);
    }

    public Handouts(Edition edition, TemplateSource source) {
        this.edition = edition;
        this.source = source;
        this.html = new Templates("html", HtmlText::escape, source);
        this.markdown = new Templates("md", MarkdownText::escape, source);
    }

    /**
     * One self-contained page: no script, no request, styles allowed by their hash alone.
     *
     * @throws TemplateProblem where a template asks for what is not there
     */
    public String html(HandoutView view) {
        ChartStyle charts = edition.charts(view.handout());
        StyleSheet style = StyleSheet.of(view, edition, source);
        Map<String, Object> values =
                new LinkedHashMap<>(PlainValues.drawn(view, chart -> Charts.svg(chart, charts, HtmlText::escape)));
        values.put("handout", view.handout());
        values.put("hatched", edition.mono());
        values.put("largePrint", edition.largePrint());
        values.put("patterns", new Drawn(edition.mono() ? Hatching.patterns() : ""));
        values.put("style", new Drawn(style.css()));
        values.put("styleHash", style.hash());
        String page = html.render(view.handout(), values);
        PagePolicy.require(page, style.hash(), view.handout(), source);
        return page;
    }

    /**
     * GitHub-flavoured Markdown without any HTML.
     *
     * @throws TemplateProblem where a template asks for what is not there
     */
    public String markdown(HandoutView view) {
        String text = markdown.render(view.handout(), PlainValues.of(view));
        // Parts that are left out leave their blank lines behind.
        return BLANK_LINES.matcher(text).replaceAll("\n\n");
    }
}
