package thrive.render.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import thrive.gap.GapAnalysis;
import thrive.gap.GapItem;
import thrive.gap.PriorityGaps;
import thrive.gap.PriorityGaps.SaidNone;
import thrive.model.Principle;
import thrive.model.sheet.GapColumn;

/**
 * The gap analysis as a table: a row for each item, and below the items of a priority one for each table that wrote only that there is
 * nothing to say; its words stand in a column of their own, where no item can.
 */
public final class GapTables {

    private static final List<String> HEADINGS =
            List.of("priority", "principle", "name", "column", "item", "tables", "said none");

    private GapTables() {}

    /** What is about principles that are no priority stands last, with no number. */
    public static FlatTable of(GapAnalysis gaps) {
        List<List<String>> rows = new ArrayList<>();
        for (PriorityGaps priority : gaps.priorities()) {
            for (GapColumn column : GapColumn.values()) {
                for (GapItem item : priority.items(column)) {
                    rows.add(row(String.valueOf(priority.rank()), priority.principle(), column, item));
                }
            }
            priority.saidNone()
                    .forEach(said -> rows.add(row(String.valueOf(priority.rank()), priority.principle(), said)));
        }
        gaps.unassigned().forEach(u -> rows.add(row("", u.principle(), u.column(), u.item())));
        gaps.unassignedNone().forEach(u -> rows.add(row("", u.principle(), u.said())));
        return new FlatTable(HEADINGS, Set.of(0), rows);
    }

    private static List<String> row(String rank, Principle principle, GapColumn column, GapItem item) {
        return List.of(
                rank,
                principle.id(),
                principle.name(),
                column.header(),
                item.text(),
                String.join(", ", item.tables()),
                "");
    }

    private static List<String> row(String rank, Principle principle, SaidNone said) {
        return List.of(rank, principle.id(), principle.name(), said.column().header(), "", said.table(), said.text());
    }
}
