package thrive.render.chart;

import thrive.report.chart.RankMark;

/** A rank as a disc with its number: the better the place, the larger and darker. */
final class RankMarkChart {

    private static final double DESCENT = 4.3;

    private RankMarkChart() {}

    /** The cell that holds the mark says the same in words, so the mark itself says nothing. */
    static String svg(RankMark mark, ChartStyle style) {
        double middle = Tokens.DISC + 1;
        Svg svg = new Svg(2 * middle, 2 * middle, style.scale());
        Tokens.Fill fill = Tokens.rank(mark.rank());
        double radius = Tokens.DISC - Tokens.DISC_STEP * (Math.min(mark.rank(), Tokens.RANKS.size()) - 1);
        svg.circle(
                middle,
                middle,
                radius,
                "fill=\"" + style.paint(fill) + "\" stroke=\"" + Tokens.INK + "\" class=\"ink\"");
        if (style.hatched() && Hatching.of(fill) != Hatching.NONE) {
            svg.circle(middle, middle, radius - 3, "fill=\"" + Tokens.PAPER + "\"");
        }
        return svg.figure(middle, middle + DESCENT, mark.sign(), style.textOn(fill))
                .silent();
    }
}
