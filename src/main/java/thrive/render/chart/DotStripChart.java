package thrive.render.chart;

import java.util.List;

import thrive.report.chart.Count;
import thrive.report.chart.DotStrip;

/**
 * One dot a table, in a column for each score, with a frame round the middle score (or the two of an even split) and a line where
 * THRIVE-like begins.
 */
final class DotStripChart {

    private DotStripChart() {}

    static String svg(DotStrip strip, String words) {
        List<Count> counts = strip.counts();
        int most = counts.stream().mapToInt(Count::tables).max().orElse(0);
        int rows = Math.max(1, (most + Tokens.DOTS_IN_A_ROW - 1) / Tokens.DOTS_IN_A_ROW);
        int height = rows * Tokens.DOT_STEP + 8;
        Svg svg = new Svg(counts.size() * Tokens.COLUMN, height);
        for (int i = 0; i < counts.size(); i++) {
            column(svg, strip, counts.get(i), i * Tokens.COLUMN, height);
        }
        int line = strip.belowLine() * Tokens.COLUMN;
        svg.line(line, 0, line, height, "stroke=\"" + Tokens.QUIET + "\" stroke-dasharray=\"3 2\" class=\"quiet\"");
        return svg.text(words);
    }

    private static void column(Svg svg, DotStrip strip, Count count, int left, int height) {
        boolean middle = strip.middle().contains(count.score());
        if (middle) {
            svg.rect(
                    left + 2,
                    1,
                    Tokens.COLUMN - 4.0,
                    height - 2.0,
                    "rx=\"4\" fill=\"none\" stroke=\"" + Tokens.INK + "\" stroke-width=\"1.5\" class=\"ink\"");
        } else if (count.tables() == 0) {
            svg.circle(left + Tokens.COLUMN / 2.0, height / 2.0, 1, "fill=\"" + Tokens.QUIET + "\" class=\"speck\"");
        }
        int rows = (count.tables() + Tokens.DOTS_IN_A_ROW - 1) / Tokens.DOTS_IN_A_ROW;
        for (int i = 0; i < count.tables(); i++) {
            int row = i / Tokens.DOTS_IN_A_ROW;
            int inRow = Math.min(Tokens.DOTS_IN_A_ROW, count.tables() - row * Tokens.DOTS_IN_A_ROW);
            double x = left + Tokens.COLUMN / 2.0 + (i % Tokens.DOTS_IN_A_ROW - (inRow - 1) / 2.0) * Tokens.DOT_STEP;
            double y = height / 2.0 + (row - (rows - 1) / 2.0) * Tokens.DOT_STEP;
            svg.circle(
                    x,
                    y,
                    Tokens.DOT_RADIUS,
                    "fill=\"" + Tokens.fill(count.tone()).colour() + "\" stroke=\"" + Tokens.INK + "\" class=\"ink\"");
        }
    }
}
