package thrive.model.sheet;

import java.util.List;

import thrive.problem.Location;

/**
 * The gap analysis of one table, or of the whole room.
 *
 * @param table the table's id, or {@link #ROOM}
 * @param rows its rows, in file order; several rows of one principle belong together
 * @param at the file
 */
public record GapSheet(String table, List<GapRow> rows, Location at) {

    /** The "table" that holds what came up when the tables fed back to the whole room. */
    public static final String ROOM = "room";

    public GapSheet {
        rows = List.copyOf(rows);
    }

    /** Whether no column of any row holds anything. A sheet that only says that there is nothing to say is not blank. */
    public boolean isBlank() {
        return rows.stream().allMatch(row -> row.written().isEmpty());
    }
}
