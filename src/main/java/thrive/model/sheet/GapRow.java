package thrive.model.sheet;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import thrive.problem.Location;

/**
 * One row of a gap sheet: what a table wrote about a principle.
 *
 * @param principle the principle's id, spelt as the model spells it
 * @param ideal the ideal as the table worded it, or empty for the model's
 * @param items what it wrote, by column; a column in which it wrote nothing has no entry
 * @param saidNone the columns in which it wrote only that there is nothing to say, such as "n/a", in its words
 * @param owner who would take it on, or empty
 * @param byWhen until when, as it was written, or empty
 * @param at the row
 */
public record GapRow(
        String principle,
        String ideal,
        Map<GapColumn, List<Item>> items,
        Map<GapColumn, Item> saidNone,
        String owner,
        String byWhen,
        Location at) {

    /** One thing written in a cell: a line or a bullet of it, in the words of the table. */
    public record Item(String text, Location at) {}

    public GapRow {
        Map<GapColumn, List<Item>> copy = new EnumMap<>(GapColumn.class);
        copy.putAll(items);
        items = copy;
        Map<GapColumn, Item> none = new EnumMap<>(GapColumn.class);
        none.putAll(saidNone);
        saidNone = none;
    }

    /** A row whose columns are written in or blank: none says that there is nothing to say. */
    public GapRow(
            String principle,
            String ideal,
            Map<GapColumn, List<Item>> items,
            String owner,
            String byWhen,
            Location at) {
        this(principle, ideal, items, Map.of(), owner, byWhen, at);
    }

    /** What stands in one column, possibly nothing. */
    public List<Item> items(GapColumn column) {
        return items.getOrDefault(column, List.of());
    }

    /** The columns in which anything is written, be it that there is nothing to say, in the order of the sheet. */
    public Set<GapColumn> written() {
        Set<GapColumn> written = EnumSet.noneOf(GapColumn.class);
        written.addAll(items.keySet());
        written.addAll(saidNone.keySet());
        return written;
    }

    /** Whether the table added nothing to what the blank sheet says: no item, no owner, no day and no ideal of its own. */
    public boolean isBlank() {
        return written().isEmpty() && ideal.isEmpty() && owner.isEmpty() && byWhen.isEmpty();
    }
}
