package thrive.render.chart;

import java.util.List;

/**
 * The colours and measures that all charts share. The colours stand in the charts themselves, so that they show with all styles
 * stripped; {@code tokens.css} has the same and turns ink and paper round in the dark. Lengths are CSS pixels.
 */
final class Tokens {

    /** A fill, and the text that is legible on it. */
    record Fill(String colour, String text) {}

    static final String INK = "#212B32";
    static final String QUIET = "#4C6272";
    static final String PAPER = "#FFFFFF";
    static final String LINE = "#C8D0D5";

    /** The fills of scores, lowest first; their lightness falls, so that they differ in grey too. */
    static final List<Fill> SCORES = List.of(
            new Fill("#FFE9C7", INK), new Fill("#F2A65A", INK), new Fill("#2073BC", PAPER), new Fill("#12436D", PAPER));

    static final double DOT_RADIUS = 3.6;
    static final int DOT_STEP = 9;
    static final int DOTS_IN_A_ROW = 6;
    static final int COLUMN = 60;
    static final int HALF_BAR = 180;
    static final int BAR = 22;
    static final int LENGTH = 160;
    static final int THIN_BAR = 12;

    /** 9 pt, the smallest text in a chart. */
    static final int TEXT = 12;

    private Tokens() {}

    /** The fill of a tone {@code s1} to {@code s4}. */
    static Fill fill(String tone) {
        return SCORES.get(tone.charAt(1) - '1');
    }
}
