package thrive.render.chart;

import java.util.List;

import thrive.render.chart.Tokens.Dots;
import thrive.report.chart.Count;
import thrive.report.chart.DotStrip;

/**
 * One dot a table, in a column for each score, with a frame round the middle score (or the two of an even split) and a line where
 * THRIVE-like begins.
 */
final class DotStripChart {

    private static final int FEW_TABLES = 6;

    private final ChartStyle style;
    private final DotStrip strip;
    private final Dots dots;
    private final double column;
    private final int inRow;
    private final double height;
    private final Svg svg;

    private DotStripChart(DotStrip strip, ChartStyle style) {
        this.style = style;
        this.strip = strip;
        this.dots = dots(strip, style);
        this.column = dots.column(strip.counts().size());
        this.inRow = dots.inRow(strip.counts().size());
        int most = strip.counts().stream().mapToInt(Count::tables).max().orElse(0);
        this.height = Math.max(1, rows(most)) * dots.step() + (style.small() ? 4 : 8);
        this.svg = new Svg(dots.width(), height, style.scaleOfShapes());
    }

    static String svg(DotStrip strip, ChartStyle style, String words) {
        return new DotStripChart(strip, style).draw().text(words);
    }

    private static Dots dots(DotStrip strip, ChartStyle style) {
        if (!style.small()) {
            return Tokens.DOTS;
        }
        return strip.tables() <= FEW_TABLES ? Tokens.FEW_SMALL_DOTS : Tokens.SMALL_DOTS;
    }

    private int rows(int tables) {
        return (tables + inRow - 1) / inRow;
    }

    private Svg draw() {
        List<Count> counts = strip.counts();
        for (int i = 0; i < counts.size(); i++) {
            column(counts.get(i), i * column);
        }
        double line = strip.belowLine() * column;
        return svg.line(
                line, 0, line, height, "stroke=\"" + Tokens.QUIET + "\" stroke-dasharray=\"3 2\" class=\"quiet\"");
    }

    private void column(Count count, double left) {
        double centre = left + column / 2;
        if (strip.middle().contains(count.score())) {
            svg.rect(
                    left + 2,
                    1,
                    column - 4,
                    height - 2.0,
                    "rx=\"4\" fill=\"none\" stroke=\"" + Tokens.INK + "\" stroke-width=\"1.5\" class=\"ink\"");
        } else if (count.tables() == 0) {
            svg.circle(centre, height / 2, 1, "fill=\"" + Tokens.QUIET + "\" class=\"speck\"");
        }
        if (count.tables() > 0) {
            String look = "fill=\"" + style.paint(Tokens.fill(count.tone())) + "\" stroke=\"" + Tokens.INK
                    + "\" class=\"ink\"";
            svg.group(look, () -> dots(count.tables(), centre));
        }
    }

    private void dots(int tables, double centre) {
        int rows = rows(tables);
        for (int i = 0; i < tables; i++) {
            int row = i / inRow;
            int beside = Math.min(inRow, tables - row * inRow);
            double x = centre + (i % inRow - (beside - 1) / 2.0) * dots.step();
            double y = height / 2 + (row - (rows - 1) / 2.0) * dots.step();
            svg.circle(x, y, dots.radius(), "");
        }
    }
}
