package thrive.render.chart;

import thrive.report.chart.LengthBar;

/** A bar as long as its number, on a track as long as the most. */
final class LengthBarChart {

    private LengthBarChart() {}

    static String svg(LengthBar bar, ChartStyle style, String words) {
        int track = bar.narrow() ? Tokens.NARROW_LENGTH : Tokens.LENGTH;
        double length = (double) track * bar.value() / bar.most();
        Svg svg = new Svg(track + 2, Tokens.THIN_BAR + 2, style.scale());
        svg.rect(1, 1, track, Tokens.THIN_BAR, "fill=\"none\" stroke=\"" + Tokens.QUIET + "\" class=\"quiet\"");
        if (bar.value() > 0) {
            String fill = style.paint(Tokens.SCORES.get(2));
            svg.rect(
                    1, 1, length, Tokens.THIN_BAR, "fill=\"" + fill + "\" stroke=\"" + Tokens.INK + "\" class=\"ink\"");
        }
        return svg.text(words);
    }
}
