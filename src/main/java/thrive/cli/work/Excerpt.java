package thrive.cli.work;

import thrive.problem.Problem;
import thrive.render.terminal.Layout;
import thrive.text.Visible;

/** The part of a file's line that a message shows: around its place, so that what is wrong is seen. */
final class Excerpt {

    private static final String CUT = "…";
    /** Where a reader has cut a long line before the place, this many characters stand before it, and the ellipsis. */
    private static final int KEPT_BEFORE = 80;
    /** What stands before the place tells which row it is. */
    private static final int SHOWN_BEFORE = 24;

    private Excerpt() {}

    /** As much of the line as a width holds, with an ellipsis at each end where it goes on. */
    static String of(Problem problem, int width) {
        String line = problem.excerpt();
        int place = Math.max(0, Math.min(placeIn(line, problem), line.length()));
        String before = Visible.of(line.substring(0, place));
        String from = Visible.of(line.substring(place));
        int room = Math.max(SHOWN_BEFORE, width - Layout.width(from));
        String shown = Layout.width(before) <= room ? before : CUT + end(before, room - 1);
        return shown + Layout.cut(from, width - Layout.width(shown));
    }

    private static int placeIn(String line, Problem problem) {
        int column = problem.at().column() - 1;
        String value = problem.value();
        boolean there = !value.isEmpty() && line.startsWith(value, column);
        return there || !line.startsWith(CUT) || column <= KEPT_BEFORE ? column : KEPT_BEFORE + CUT.length();
    }

    private static String end(String text, int width) {
        int start = 0;
        while (Layout.width(text.substring(start)) > width) {
            start = text.offsetByCodePoints(start, 1);
        }
        return text.substring(start);
    }
}
