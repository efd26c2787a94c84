package thrive.model.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import thrive.problem.Location;

/**
 * One row of a gap sheet: what a table wrote about a principle.
 *
 * @param principle the principle's id, spelt as the model spells it
 * @param ideal the ideal as the table worded it, or empty for the model's
 * @param items what it wrote, by column; a column in which it wrote nothing has no entry
 * @param owner who would take it on, or empty
 * @param byWhen until when, as it was written, or empty
 * @param at the row
 */
public record GapRow(
        String principle, String ideal, Map<GapColumn, List<Item>> items, String owner, String byWhen, Location at) {

    /** One thing written in a cell: a line or a bullet of it, in the words of the table. */
    public record Item(String text, Location at) {}

    public GapRow {
        Map<GapColumn, List<Item>> copy = new EnumMap<>(GapColumn.class);
        copy.putAll(items);
        items = copy;
    }

    /** What stands in one column, possibly nothing. */
    public List<Item> items(GapColumn column) {
        return items.getOrDefault(column, List.of());
    }
}
