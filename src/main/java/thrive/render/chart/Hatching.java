package thrive.render.chart;

import java.util.List;
import java.util.Locale;

/** Black lines on white in place of fills: the more, the darker the fill. */
public enum Hatching {
    NONE,
    WIDE,
    CLOSE,
    CROSSED;

    private static final List<Hatching> SCORES = List.of(NONE, WIDE, CLOSE, CROSSED);
    private static final List<Hatching> RANKS = List.of(CROSSED, CLOSE, WIDE, NONE, NONE);

    /** The hatching that stands for one of the fills of scores and ranks. */
    static Hatching of(Tokens.Fill fill) {
        int score = Tokens.SCORES.indexOf(fill);
        return score >= 0 ? SCORES.get(score) : RANKS.get(Tokens.RANKS.indexOf(fill));
    }

    String paint() {
        return this == NONE ? Tokens.PAPER : "url(#" + id() + ")";
    }

    private String id() {
        return "hatch-" + name().toLowerCase(Locale.ROOT);
    }

    /** The patterns that a page with hatched charts needs, once, as an invisible picture. */
    public static String patterns() {
        return "<svg class=\"hidden\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><defs>"
                + pattern(WIDE, 5, "M0 5L5 0")
                + pattern(CLOSE, 3, "M0 3L3 0")
                + pattern(CROSSED, 3, "M0 3L3 0M0 0L3 3")
                + "</defs></svg>";
    }

    private static String pattern(Hatching hatching, int size, String lines) {
        return "<pattern id=\"" + hatching.id() + "\" width=\"" + size + "\" height=\"" + size
                + "\" patternUnits=\"userSpaceOnUse\"><rect width=\"" + size + "\" height=\"" + size + "\" fill=\""
                + Tokens.PAPER + "\"/><path d=\"" + lines + "\" stroke=\"" + Tokens.BLACK
                + "\" stroke-width=\"0.9\"/></pattern>";
    }
}
