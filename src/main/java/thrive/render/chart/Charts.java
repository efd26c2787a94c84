package thrive.render.chart;

import java.util.function.UnaryOperator;

import thrive.report.chart.ChartValues;
import thrive.report.chart.DivergingBar;
import thrive.report.chart.DotStrip;
import thrive.report.chart.LengthBar;

/** Draws the charts of handouts. */
public final class Charts {

    private Charts() {}

    /**
     * A chart as SVG, ready to stand in a page.
     *
     * @param escape makes words fit for an attribute
     */
    public static String svg(ChartValues values, UnaryOperator<String> escape) {
        String words = escape.apply(values.words());
        if (values instanceof DotStrip strip) {
            return DotStripChart.svg(strip, words);
        }
        if (values instanceof DivergingBar bar) {
            return DivergingBarChart.svg(bar, words);
        }
        if (values instanceof LengthBar bar) {
            return LengthBarChart.svg(bar, words);
        }
        throw new IllegalArgumentException(values.getClass().getName());
    }
}
