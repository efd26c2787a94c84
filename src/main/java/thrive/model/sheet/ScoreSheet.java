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

    /** Whether something is filled in and nothing of it can be read: the table did not hand in nothing. */
    public boolean isLeftOut() {
        return !isBlank()
                && entries.stream()
                        .map(ScoreEntry::answer)
                        .allMatch(answer -> answer instanceof Answer.Blank || answer instanceof Answer.LeftOut);
    }
}
