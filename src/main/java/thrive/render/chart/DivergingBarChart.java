package thrive.render.chart;

import java.util.List;

import thrive.report.chart.Count;
import thrive.report.chart.DivergingBar;

/** The scores given to several principles as one bar that grows to both sides of the line where THRIVE-like begins. */
final class DivergingBarChart {

    /** A narrower piece has no room for its number; the table beside it tells all numbers. */
    private static final int ROOM_FOR_A_NUMBER = 16;

    private DivergingBarChart() {}

    static String svg(DivergingBar bar, String words) {
        List<Count> counts = bar.counts();
        int all = counts.stream().mapToInt(Count::tables).sum();
        int below =
                counts.stream().limit(bar.belowLine()).mapToInt(Count::tables).sum();
        Svg svg = new Svg(2 * Tokens.HALF_BAR, Tokens.BAR + 6);
        double each = all == 0 ? 0 : (double) Tokens.HALF_BAR / all;
        double x = Tokens.HALF_BAR - below * each;
        for (Count count : counts) {
            double width = count.tables() * each;
            if (count.tables() > 0) {
                Tokens.Fill fill = Tokens.fill(count.tone());
                svg.rect(
                        x,
                        3,
                        width,
                        Tokens.BAR,
                        "fill=\"" + fill.colour() + "\" stroke=\"" + Tokens.INK + "\" class=\"ink\"");
                if (width >= ROOM_FOR_A_NUMBER) {
                    svg.figure(x + width / 2, 3 + Tokens.BAR / 2.0 + 4.5, count.tables(), fill.text());
                }
            }
            x += width;
        }
        svg.line(
                Tokens.HALF_BAR,
                0,
                Tokens.HALF_BAR,
                Tokens.BAR + 6,
                "stroke=\"" + Tokens.INK + "\" stroke-width=\"2\" class=\"ink\"");
        return svg.text(words);
    }
}
