package thrive.model.sheet;

import java.util.List;

import thrive.problem.Location;

/**
 * What one table handed in at the first workshop.
 *
 * @param table the table's id
 * @param entries its rows, in file order
 * @param at the file
 */
public record ScoreSheet(String table, List<ScoreEntry> entries, Location at) {

    public ScoreSheet {
        entries = List.copyOf(entries);
    }

    /** Whether nothing at all is filled in, so that the table counts as not having handed in. */
    public boolean isBlank() {
        return entries.stream().allMatch(e -> e.answer() instanceof Answer.Blank);
    }

    /** Whether nothing at all can be read, so that the sheet is left out as a whole: the table did not hand in nothing. */
    public boolean isLeftOut() {
        return !entries.isEmpty() && entries.stream().allMatch(e -> e.answer() instanceof Answer.LeftOut);
    }
}
