package thrive.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

import thrive.report.chart.Count;
import thrive.report.chart.DivergingBar;
import thrive.report.chart.DotStrip;
import thrive.report.chart.RankMark;

class ChartsTest {

    private static List<Count> counts(int... tables) {
        return List.of(
                new Count(1, tables[0], "s1"),
                new Count(2, tables[1], "s2"),
                new Count(3, tables[2], "s3"),
                new Count(4, tables[3], "s4"));
    }

    private static int times(String svg, String piece) {
        return svg.split(java.util.regex.Pattern.quote(piece), -1).length - 1;
    }

    private static String strip(int tables, ChartStyle style, List<Integer> middle, int... counts) {
        return Charts.svg(new DotStrip(tables, counts(counts), middle, 2, "1 table gave 1, 2 gave 3"), style, w -> w);
    }

    /** Columns are 54 wide: one dot stands at 27, two at 108 + 27 ± 4.2; the frame is round the third. */
    @Test
    void aStripHasADotForEachTableAndAFrameRoundTheMiddle() {
        String svg = strip(8, ChartStyle.USUAL, List.of(3), 1, 0, 2, 0);
        assertThat(times(svg, "r=\"3.4\"")).isEqualTo(3);
        assertThat(svg)
                .startsWith("<svg class=\"chart\" role=\"img\" aria-label=\"1 table gave 1, 2 gave 3\" width=\"216\"")
                .contains("<circle cx=\"27\" ", "<circle cx=\"130.8\" ", "<circle cx=\"139.2\" ")
                .contains("<rect x=\"110\" y=\"1\" width=\"50\"")
                .contains("<line x1=\"108\" y1=\"0\" x2=\"108\"");
        assertThat(times(svg, "<rect")).isEqualTo(1);
        assertThat(times(svg, "class=\"speck\"")).isEqualTo(2);
    }

    /** A row of dots is 8.4 high, with 8 around all. */
    @Test
    void moreThanSixDotsStandInTwoRowsAndTheStripIsHigher() {
        assertThat(strip(8, ChartStyle.USUAL, List.of(1), 6, 0, 0, 0)).contains("height=\"16.4\" viewBox");
        String seven = strip(8, ChartStyle.USUAL, List.of(1), 7, 0, 0, 0);
        assertThat(seven).contains("height=\"24.8\" viewBox");
        assertThat(times(seven, "r=\"3.4\"")).isEqualTo(7);
    }

    @Test
    void aSmallStripOfFewTablesHasLargerDotsThanOneOfMany() {
        ChartStyle small = new ChartStyle(true, false, 1);
        assertThat(strip(6, small, List.of(1), 6, 0, 0, 0))
                .contains("r=\"3.2\"", "width=\"208\" height=\"12\"")
                .doesNotContain("r=\"2.6\"");
        assertThat(strip(15, small, List.of(1), 15, 0, 0, 0))
                .contains("r=\"2.6\"", "width=\"208\" height=\"16\"")
                .doesNotContain("r=\"3.2\"");
    }

    /** 216 × (1 + 1.8) / 2 = 302.4; what it shows is drawn as before, since the view box stays. */
    @Test
    void aLargerStripIsTheSamePictureEnlarged() {
        assertThat(strip(8, new ChartStyle(false, false, 1.8), List.of(3), 1, 0, 2, 0))
                .contains("width=\"302.4\"", "viewBox=\"0 0 216 16.4\"");
    }

    @Test
    void hatchingStandsForFillsAndTheLowestScoreIsWhite() {
        String svg = strip(8, new ChartStyle(false, true, 1), List.of(3), 1, 1, 1, 1);
        assertThat(svg)
                .contains("fill=\"#FFFFFF\"", "fill=\"url(#hatch-wide)\"", "fill=\"url(#hatch-close)\"")
                .contains("fill=\"url(#hatch-crossed)\"")
                .doesNotContain("#2073BC", "#12436D");
        assertThat(Hatching.patterns()).contains("id=\"hatch-wide\"", "id=\"hatch-close\"", "id=\"hatch-crossed\"");
    }

    /** A disc is 11.5 wide for the first and 0.75 less for each next place. */
    @Test
    void aRankIsADiscThatGrowsWithThePlace() {
        assertThat(Charts.svg(new RankMark(1, "1", "1st"), ChartStyle.USUAL, w -> w))
                .contains("aria-hidden=\"true\"", "r=\"11.5\" fill=\"#12436D\"", "fill=\"#FFFFFF\">1</text>");
        assertThat(Charts.svg(new RankMark(3, "3=", "joint 3rd"), ChartStyle.USUAL, w -> w))
                .contains("r=\"10\" fill=\"#A9CCE8\"", "fill=\"#212B32\">3=</text>");
        assertThat(Charts.svg(new RankMark(7, "7", "7th"), ChartStyle.USUAL, w -> w))
                .contains("r=\"8.5\" fill=\"#E8F2FA\"");
    }

    @Test
    void numbersHaveOneDecimalOrNone() {
        assertThat(List.of(Svg.number(12), Svg.number(0.05), Svg.number(-0.25), Svg.number(3.14)))
                .containsExactly("12", "0.1", "-0.2", "3.1");
    }

    @Test
    void aStripWithoutScoresHasNoFrame() {
        String svg = Charts.svg(
                new DotStrip(8, counts(0, 0, 0, 0), List.of(), 2, "No table scored it"), ChartStyle.USUAL, w -> w);
        assertThat(times(svg, "<rect")).isZero();
        assertThat(times(svg, "class=\"speck\"")).isEqualTo(4);
    }

    /** Of 12 scores each takes 140 / 12: 4 below the line begin at 140 − 46.7; a piece of one score is too narrow for its number. */
    @Test
    void aBarGrowsToBothSidesOfTheLine() {
        String svg = Charts.svg(
                new DivergingBar(counts(1, 3, 6, 2), 2, "8 of 12 scores are 3 or more"), ChartStyle.USUAL, w -> w);
        assertThat(svg)
                .contains("<rect x=\"93.3\" y=\"3\" width=\"11.7\"", "<rect x=\"105\" y=\"3\" width=\"35\"")
                .contains("<rect x=\"140\" y=\"3\" width=\"70\"", "<rect x=\"210\" y=\"3\" width=\"23.3\"")
                .contains(">3</text>", ">6</text>", ">2</text>")
                .doesNotContain(">1</text>");
    }

    /** 280 × (1 + 1.8) / 2 = 392: a bar without numbers need not grow as much as a text. */
    @Test
    void aLargerBarLeavesItsNumbersToTheTable() {
        DivergingBar bar = new DivergingBar(counts(1, 3, 6, 2), 2, "8 of 12 scores are 3 or more");
        assertThat(Charts.svg(bar, new ChartStyle(false, false, 1.8), w -> w))
                .contains("width=\"392\"")
                .doesNotContain("<text");
    }

    @Test
    void aBarOfNothingIsOnlyItsLine() {
        String svg = Charts.svg(new DivergingBar(counts(0, 0, 0, 0), 2, "No scores"), ChartStyle.USUAL, w -> w);
        assertThat(svg).doesNotContain("<rect").contains("<line x1=\"140\"");
    }

    @Test
    void wordsAreEscaped() {
        assertThat(Charts.svg(
                        new DivergingBar(counts(0, 0, 0, 0), 2, "a\"b"),
                        ChartStyle.USUAL,
                        w -> w.replace("\"", "&quot;")))
                .contains("aria-label=\"a&quot;b\"");
    }
}
