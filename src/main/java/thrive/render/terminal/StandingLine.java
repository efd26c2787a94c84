package thrive.render.terminal;

import static thrive.render.terminal.Layout.left;
import static thrive.render.terminal.Layout.right;

import thrive.consensus.profile.Fraction;
import thrive.model.Principle;
import thrive.report.Wording;

/** The line of one principle in a list: its number, its code and name, and its points. */
final class StandingLine {

    private static final int ID = 7;
    private static final int LONGEST_ID = 24;
    private static final int NUMBER = 3;
    private static final int POINTS = 13;

    private StandingLine() {}

    static String of(int number, Principle principle, Fraction points) {
        return of(number, principle.id(), principle.shortName(), Wording.somePoints(points));
    }

    /** The line with other words at its right end; a long code takes room from the name, for it is what people type. */
    static String of(int number, String id, String name, String end) {
        int code = Math.max(ID, Math.min(LONGEST_ID, Layout.width(id)));
        int room = Layout.WIDTH - NUMBER - 2 - code - 2 - Math.max(POINTS, Layout.width(end) + 1);
        String aligned = end.endsWith(" point") ? end + " " : end;
        String right = right(aligned, Layout.WIDTH - NUMBER - 2 - code - 2 - room);
        return (right(String.valueOf(number), NUMBER) + "  " + left(id, code) + "  " + left(name, room) + right)
                .stripTrailing();
    }
}
