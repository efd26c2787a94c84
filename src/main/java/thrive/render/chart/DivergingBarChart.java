package thrive.render.chart;

import java.util.List;

import thrive.report.chart.Count;
import thrive.report.chart.DivergingBar;

/**
 * The scores given to several principles as one bar that grows to both sides of the line where THRIVE-like begins. The line stands
 * where dot strips of the same width have theirs, so that it is one line where they share a column.
 */
final class DivergingBarChart {

    /** A narrower piece has no room for its number; the table beside it tells all numbers. */
    private static final int ROOM_FOR_A_NUMBER = 16;

    private static final int OVERHANG = 3;
    private static final double DESCENT = 4.5;

    private final ChartStyle style;
    private final int width;
    private final int thickness;
    private final Svg svg;

    private DivergingBarChart(ChartStyle style) {
        this.style = style;
        this.width = style.small() ? Tokens.SMALL_BAR_WIDTH : Tokens.BAR_WIDTH;
        this.thickness = style.small() ? Tokens.SMALL_BAR : Tokens.BAR;
        this.svg = new Svg(width, thickness + 2 * OVERHANG, style.scaleOfShapes());
    }

    static String svg(DivergingBar bar, ChartStyle style, String words) {
        return new DivergingBarChart(style).draw(bar).text(words);
    }

    private Svg draw(DivergingBar bar) {
        List<Count> counts = bar.counts();
        int all = counts.stream().mapToInt(Count::tables).sum();
        int below =
                counts.stream().limit(bar.belowLine()).mapToInt(Count::tables).sum();
        double line = (double) width * bar.belowLine() / counts.size();
        double each = all == 0 ? 0 : Math.min(line, width - line) / all;
        double x = line - below * each;
        for (Count count : counts) {
            if (count.tables() > 0) {
                piece(count, x, count.tables() * each);
            }
            x += count.tables() * each;
        }
        return svg.line(
                line,
                0,
                line,
                thickness + 2 * OVERHANG,
                "stroke=\"" + Tokens.INK + "\" stroke-width=\"2\" class=\"ink\"");
    }

    private void piece(Count count, double x, double width) {
        Tokens.Fill fill = Tokens.fill(count.tone());
        svg.rect(
                x,
                OVERHANG,
                width,
                thickness,
                "fill=\"" + style.paint(fill) + "\" stroke=\"" + Tokens.INK + "\" class=\"ink\"");
        if (width >= ROOM_FOR_A_NUMBER && style.hasRoomForNumbers()) {
            number(count.tables(), x + width / 2, fill);
        }
    }

    private void number(int number, double x, Tokens.Fill fill) {
        double middle = OVERHANG + thickness / 2.0;
        String digits = String.valueOf(number);
        if (style.hatched()) {
            double plate = 7.0 * digits.length() + 4;
            svg.rect(x - plate / 2, middle - 7, plate, 14, "fill=\"" + Tokens.PAPER + "\"");
        }
        svg.figure(x, middle + DESCENT, digits, style.textOn(fill));
    }
}
