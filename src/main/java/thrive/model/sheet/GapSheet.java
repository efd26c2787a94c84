package thrive.model.sheet;

import java.util.List;

import thrive.problem.Location;

/**
 * The gap analysis of one table, or of the whole room.
 *
 * @param table the table's id, or {@link #ROOM}
 * @param rows its rows, in file order; several rows of one principle belong together
 * @param leftOut how many more rows there are that could not be read; 1 where the file is no sheet at all
 * @param at the file
 */
public record GapSheet(String table, List<GapRow> rows, int leftOut, Location at) {

    /** The "table" that holds what came up when the tables fed back to the whole room. */
    public static final String ROOM = "room";

    public GapSheet {
        rows = List.copyOf(rows);
    }

    /** A sheet of which every row could be read. */
    public GapSheet(String table, List<GapRow> rows, Location at) {
        this(table, rows, 0, at);
    }

    /**
     * Whether no column of any row holds anything, not even something that cannot be read. A sheet that only says that there is
     * nothing to say is not blank.
     */
    public boolean isBlank() {
        return leftOut == 0 && holdsNothing();
    }

    /** Whether something is filled in and nothing of it can be read: the table did not hand in nothing. */
    public boolean isLeftOut() {
        return leftOut > 0 && holdsNothing();
    }

    private boolean holdsNothing() {
        return rows.stream().allMatch(GapRow::isBlank);
    }
}
