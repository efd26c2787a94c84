package thrive.render.chart;

import java.util.function.UnaryOperator;

import thrive.report.chart.ChartValues;
import thrive.report.chart.DivergingBar;
import thrive.report.chart.DotStrip;
import thrive.report.chart.LengthBar;
import thrive.report.chart.RankMark;

/** Draws the charts of handouts. */
public final class Charts {

    private Charts() {}

    /**
     * A chart as SVG, ready to stand in a page.
     *
     * @param style how it is drawn
     * @param escape makes words fit for an attribute
     */
    public static String svg(ChartValues values, ChartStyle style, UnaryOperator<String> escape) {
        String words = escape.apply(values.words());
        if (values instanceof DotStrip strip) {
            return DotStripChart.svg(strip, style, words);
        }
        if (values instanceof DivergingBar bar) {
            return DivergingBarChart.svg(bar, style, words);
        }
        if (values instanceof LengthBar bar) {
            return LengthBarChart.svg(bar, style, words);
        }
        if (values instanceof RankMark mark) {
            return RankMarkChart.svg(mark, style);
        }
        throw new IllegalArgumentException(values.getClass().getName());
    }
}
