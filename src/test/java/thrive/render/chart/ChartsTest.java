package thrive.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

import thrive.report.chart.Count;
import thrive.report.chart.DivergingBar;
import thrive.report.chart.DotStrip;

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

    /** Columns are 60 wide: one dot stands at 30, two at 120 + 30 ± 4.5; the frame is round the third. */
    @Test
    void aStripHasADotForEachTableAndAFrameRoundTheMiddle() {
        String svg = Charts.svg(new DotStrip(counts(1, 0, 2, 0), List.of(3), 2, "1 table gave 1, 2 gave 3"), w -> w);
        assertThat(times(svg, "r=\"3.6\"")).isEqualTo(3);
        assertThat(svg)
                .startsWith("<svg class=\"chart\" role=\"img\" aria-label=\"1 table gave 1, 2 gave 3\" width=\"240\"")
                .contains("<circle cx=\"30\" ", "<circle cx=\"145.5\" ", "<circle cx=\"154.5\" ")
                .contains("<rect x=\"122\" y=\"1\" width=\"56\"")
                .contains("<line x1=\"120\" y1=\"0\" x2=\"120\"");
        assertThat(times(svg, "<rect")).isEqualTo(1);
        assertThat(times(svg, "class=\"speck\"")).isEqualTo(2);
    }

    @Test
    void moreThanSixDotsStandInTwoRowsAndTheStripIsHigher() {
        String six = Charts.svg(new DotStrip(counts(6, 0, 0, 0), List.of(1), 2, ""), w -> w);
        String seven = Charts.svg(new DotStrip(counts(7, 0, 0, 0), List.of(1), 2, ""), w -> w);
        assertThat(six).contains("height=\"17\" viewBox");
        assertThat(seven).contains("height=\"26\" viewBox");
        assertThat(times(seven, "r=\"3.6\"")).isEqualTo(7);
    }

    @Test
    void aStripWithoutScoresHasNoFrame() {
        String svg = Charts.svg(new DotStrip(counts(0, 0, 0, 0), List.of(), 2, "No table scored it"), w -> w);
        assertThat(times(svg, "<rect")).isZero();
        assertThat(times(svg, "class=\"speck\"")).isEqualTo(4);
    }

    /** Of 12 scores each takes 15: 4 below the line begin at 180 − 60; a piece of one score is too narrow for its number. */
    @Test
    void aBarGrowsToBothSidesOfTheLine() {
        String svg = Charts.svg(new DivergingBar(counts(1, 3, 6, 2), 2, "8 of 12 scores are 3 or more"), w -> w);
        assertThat(svg)
                .contains("<rect x=\"120\" y=\"3\" width=\"15\"", "<rect x=\"135\" y=\"3\" width=\"45\"")
                .contains("<rect x=\"180\" y=\"3\" width=\"90\"", "<rect x=\"270\" y=\"3\" width=\"30\"")
                .contains(">3</text>", ">6</text>", ">2</text>")
                .doesNotContain(">1</text>");
    }

    @Test
    void aBarOfNothingIsOnlyItsLine() {
        String svg = Charts.svg(new DivergingBar(counts(0, 0, 0, 0), 2, "No scores"), w -> w);
        assertThat(svg).doesNotContain("<rect").contains("<line x1=\"180\"");
    }

    @Test
    void wordsAreEscaped() {
        assertThat(Charts.svg(new DivergingBar(counts(0, 0, 0, 0), 2, "a\"b"), w -> w.replace("\"", "&quot;")))
                .contains("aria-label=\"a&quot;b\"");
    }
}
