package thrive.render.page;

import thrive.render.chart.ChartStyle;

/**
 * How pages are set; what they say is the same in all editions.
 *
 * @param largePrint whether every text has 16 pt or more
 * @param mono whether ink is saved: black on white, with hatching in place of fills
 */
public record Edition(boolean largePrint, boolean mono) {

    /** Pages as they are when nothing else is asked for. */
    public static final Edition STANDARD = new Edition(false, false);

    /** Makes the 9 pt of the texts in charts 16 pt. */
    private static final double LARGER = 1.8;

    /** What people call it: "the large-print edition". */
    public String title() {
        String large = largePrint ? "large-print" : "";
        String saving = mono ? "ink-saving" : "";
        String both = largePrint && mono ? ", " : "";
        return equals(STANDARD) ? "the usual edition" : "the " + large + both + saving + " edition";
    }

    /** How the charts of a handout are drawn. The summary has to remain one page, but not in large print. */
    ChartStyle charts(String handout) {
        return new ChartStyle(handout.equals("summary"), mono, largePrint ? LARGER : 1);
    }
}
