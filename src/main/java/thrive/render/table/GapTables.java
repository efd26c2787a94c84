package thrive.render.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import thrive.gap.GapAnalysis;
import thrive.gap.GapAnalysis.UnassignedBeside;
import thrive.gap.GapItem;
import thrive.gap.PriorityGaps;
import thrive.gap.PriorityGaps.Assignment;
import thrive.gap.PriorityGaps.SaidNone;
import thrive.model.Principle;
import thrive.model.sheet.GapColumn;

/**
 * The gap analysis as a table: a row for each item, and below the items of a priority one for each table that wrote only that there is
 * nothing to say; its words stand in a column of their own, where no item can. An ideal that a table reworded, an owner and a date are
 * rows too, by the headings of the gap sheet; a date follows the owner that it belongs to.
 */
public final class GapTables {

    private static final List<String> HEADINGS =
            List.of("priority", "principle", "name", "column", "item", "tables", "said none");

    private GapTables() {}

    /** What is about principles that are no priority stands last, with no number. */
    public static FlatTable of(GapAnalysis gaps) {
        List<List<String>> rows = new ArrayList<>();
        gaps.priorities().forEach(priority -> add(priority, rows));
        gaps.unassigned()
                .forEach(u -> rows.add(row("", u.principle(), u.column().header(), u.item())));
        gaps.unassignedNone().forEach(u -> rows.add(row("", u.principle(), u.said())));
        for (UnassignedBeside beside : gaps.unassignedBeside()) {
            beside.ideals().forEach(ideal -> rows.add(row("", beside.principle(), "ideal", ideal)));
            add("", beside.principle(), beside.assignments(), rows);
        }
        return new FlatTable(HEADINGS, Set.of(0), rows);
    }

    private static void add(PriorityGaps priority, List<List<String>> rows) {
        String rank = String.valueOf(priority.rank());
        Principle principle = priority.principle();
        priority.ideals().forEach(ideal -> rows.add(row(rank, principle, "ideal", ideal)));
        for (GapColumn column : GapColumn.values()) {
            priority.items(column).forEach(item -> rows.add(row(rank, principle, column.header(), item)));
        }
        priority.saidNone().forEach(said -> rows.add(row(rank, principle, said)));
        add(rank, principle, priority.assignments(), rows);
    }

    private static void add(String rank, Principle principle, List<Assignment> assignments, List<List<String>> rows) {
        for (Assignment assignment : assignments) {
            add(rank, principle, "owner", assignment.owner(), assignment.table(), rows);
            add(rank, principle, "by when", assignment.byWhen(), assignment.table(), rows);
        }
    }

    private static void add(
            String rank, Principle principle, String column, String text, String table, List<List<String>> rows) {
        if (!text.isEmpty()) {
            rows.add(row(rank, principle, column, new GapItem(text, List.of(table))));
        }
    }

    private static List<String> row(String rank, Principle principle, String column, GapItem item) {
        return List.of(
                rank, principle.id(), principle.name(), column, item.text(), String.join(", ", item.tables()), "");
    }

    private static List<String> row(String rank, Principle principle, SaidNone said) {
        return List.of(rank, principle.id(), principle.name(), said.column().header(), "", said.table(), said.text());
    }
}
