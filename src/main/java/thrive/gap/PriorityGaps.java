package thrive.gap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import thrive.model.Principle;
import thrive.model.sheet.GapColumn;

/**
 * The gap analysis of one priority.
 *
 * @param rank its place among the priorities, from 1
 * @param principle the principle
 * @param items what the tables wrote, by column; every column has an entry, possibly empty
 * @param ideals the ideal as tables reworded it, where they did
 * @param assignments who would take it on and until when, where a table said so
 * @param saidNone where a table wrote only that there is nothing to say, table by table
 * @param filledBy for each table that has a gap sheet, the columns in which it wrote something about this priority, be it that there is
 *     nothing to say
 */
public record PriorityGaps(
        int rank,
        Principle principle,
        Map<GapColumn, List<GapItem>> items,
        List<GapItem> ideals,
        List<Assignment> assignments,
        List<SaidNone> saidNone,
        Map<String, List<GapColumn>> filledBy) {

    /** Who would take a priority on, and until when as the table wrote it; either may be empty. */
    public record Assignment(String table, String owner, String byWhen) {}

    /** A cell that only says that there is nothing to say, in the table's words: "n/a", "none yet". */
    public record SaidNone(GapColumn column, String table, String text) {}

    public PriorityGaps {
        items = new EnumMap<>(items);
        ideals = List.copyOf(ideals);
        assignments = List.copyOf(assignments);
        saidNone = List.copyOf(saidNone);
    }

    /** What stands in one column, possibly nothing. */
    public List<GapItem> items(GapColumn column) {
        return items.getOrDefault(column, List.of());
    }

    /** How tables said that there is nothing to say in one column: the same words once. */
    public List<GapItem> saidNone(GapColumn column) {
        ItemMerge merge = new ItemMerge();
        saidNone.stream().filter(said -> said.column() == column).forEach(said -> merge.add(said.text(), said.table()));
        return merge.items();
    }

    /** The columns in which no table wrote anything, in the order of the sheet. */
    public List<GapColumn> emptyColumns() {
        return List.of(GapColumn.values()).stream()
                .filter(column -> items(column).isEmpty() && saidNone(column).isEmpty())
                .toList();
    }

    /** The columns of which all that is written is that there is nothing to say, in the order of the sheet. */
    public List<GapColumn> noneColumns() {
        return List.of(GapColumn.values()).stream()
                .filter(column -> items(column).isEmpty() && !saidNone(column).isEmpty())
                .toList();
    }
}
