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
 * @param filledBy for each table that has a gap sheet, the columns in which it wrote something about this priority
 */
public record PriorityGaps(
        int rank,
        Principle principle,
        Map<GapColumn, List<GapItem>> items,
        List<GapItem> ideals,
        List<Assignment> assignments,
        Map<String, List<GapColumn>> filledBy) {

    /** Who would take a priority on, and until when as the table wrote it; either may be empty. */
    public record Assignment(String table, String owner, String byWhen) {}

    public PriorityGaps {
        items = new EnumMap<>(items);
        ideals = List.copyOf(ideals);
        assignments = List.copyOf(assignments);
    }

    /** What stands in one column, possibly nothing. */
    public List<GapItem> items(GapColumn column) {
        return items.getOrDefault(column, List.of());
    }

    /** The columns in which no table wrote anything, in the order of the sheet. */
    public List<GapColumn> emptyColumns() {
        return List.of(GapColumn.values()).stream()
                .filter(column -> items(column).isEmpty())
                .toList();
    }
}
