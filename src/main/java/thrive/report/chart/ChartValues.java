package thrive.report.chart;

/** What a chart shows. Renderings without pictures have the words. */
public sealed interface ChartValues permits DotStrip, DivergingBar, LengthBar, RankMark {

    /** What the chart says, for those who do not see it. */
    String words();
}
