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
    static final String BLACK = "#000000";
    static final String QUIET = "#4C6272";
    static final String PAPER = "#FFFFFF";
    static final String LINE = "#C8D0D5";

    /** The fills of scores, lowest first; their lightness falls, so that they differ in grey too. */
    static final List<Fill> SCORES = List.of(
            new Fill("#FFE9C7", INK), new Fill("#F2A65A", INK), new Fill("#2073BC", PAPER), new Fill("#12436D", PAPER));

    /** The fills of ranks, first place first; their lightness rises. */
    static final List<Fill> RANKS = List.of(
            new Fill("#12436D", PAPER),
            new Fill("#2073BC", PAPER),
            new Fill("#A9CCE8", INK),
            new Fill("#CFE3F3", INK),
            new Fill("#E8F2FA", INK));

    /** The dots of a strip: how wide the strip is, however many scores share it; how far its dots lie apart, and how large they are. */
    record Dots(int width, double step, double radius) {

        /** The room beside the frame of a middle score and between its line and the dots. */
        private static final double EDGES = 3;

        /** How wide the column of a score is. */
        double column(int scores) {
            return (double) width / scores;
        }

        /** How many dots stand side by side in a column, at least one. */
        int inRow(int scores) {
            return Math.max(1, (int) ((column(scores) - EDGES) / step));
        }
    }

    static final Dots DOTS = new Dots(216, 8.4, 3.4);
    /** For the page that has to remain one. */
    static final Dots FEW_SMALL_DOTS = new Dots(208, 8, 3.2);

    static final Dots SMALL_DOTS = new Dots(208, 6, 2.6);

    /** As wide as the printed table has room for, so that the numbers keep their size. */
    static final int BAR_WIDTH = 280;

    static final int BAR = 22;
    /** As wide as the small dot strips below it. */
    static final int SMALL_BAR_WIDTH = 208;

    static final int SMALL_BAR = 9;
    static final int LENGTH = 160;
    static final int NARROW_LENGTH = 80;
    static final int THIN_BAR = 12;

    /** The disc of a first place, and by how much the next ones are smaller. */
    static final double DISC = 11.5;

    static final double DISC_STEP = 0.75;

    /** 9 pt, the smallest text in a chart. */
    static final int TEXT = 12;

    private Tokens() {}

    /** The fill of a tone {@code s1} to {@code s4}. */
    static Fill fill(String tone) {
        return SCORES.get(tone.charAt(1) - '1');
    }

    /** The fill of a rank from 1; places beyond the fifth have the fifth's. */
    static Fill rank(int rank) {
        return RANKS.get(Math.min(rank, RANKS.size()) - 1);
    }
}
