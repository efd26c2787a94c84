package thrive.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import thrive.gap.GapAnalysis.Across;
import thrive.gap.GapAnalysis.ChosenBy;
import thrive.gap.GapAnalysis.Unassigned;
import thrive.gap.GapAnalysis.UnassignedBeside;
import thrive.gap.GapAnalysis.UnassignedNone;
import thrive.gap.PriorityGaps.Assignment;
import thrive.gap.PriorityGaps.SaidNone;
import thrive.model.AssessmentModel;
import thrive.model.Principle;
import thrive.model.sheet.GapColumn;
import thrive.model.sheet.GapRow;
import thrive.model.sheet.GapSheet;
import thrive.text.Folding;

/** Merges gap sheets. */
public final class GapMerge {

    private final AssessmentModel model;
    private final List<GapSheet> sheets;

    private GapMerge(AssessmentModel model, List<GapSheet> sheets) {
        this.model = model;
        this.sheets = sheets;
    }

    /**
     * The gap analysis of the sheets.
     *
     * @param chosenBy whose list the priorities are
     * @param priorities the ids of the priorities, in order; with {@link ChosenBy#SHEETS} they are found in the sheets and this is not
     *     looked at
     * @param tables the ids of all tables, in the site's order
     */
    public static GapAnalysis of(
            AssessmentModel model,
            ChosenBy chosenBy,
            List<String> priorities,
            List<String> tables,
            List<GapSheet> sheets) {
        List<GapSheet> filled = sheets.stream()
                .filter(sheet -> !sheet.isBlank())
                .sorted(Comparator.comparingInt(sheet -> place(sheet.table(), tables)))
                .toList();
        GapMerge merge = new GapMerge(model, filled);
        List<String> chosen = chosenBy == ChosenBy.SHEETS ? merge.named() : priorities;
        List<PriorityGaps> merged = new ArrayList<>();
        for (String id : chosen) {
            model.principle(id).ifPresent(principle -> merged.add(merge.priority(merged.size() + 1, principle)));
        }
        List<String> handedIn = filled.stream().map(GapSheet::table).toList();
        List<String> leftOut = filled.stream()
                .filter(sheet -> sheet.leftOut() > 0)
                .map(GapSheet::table)
                .toList();
        return new GapAnalysis(
                chosenBy,
                filled.stream()
                        .filter(sheet -> !sheet.isLeftOut())
                        .map(GapSheet::table)
                        .toList(),
                tables.stream().filter(table -> !handedIn.contains(table)).toList(),
                leftOut,
                merged,
                across(merged, GapColumn.TRAINING),
                across(merged, GapColumn.QUICK_WINS),
                merge.unassigned(chosen),
                merge.unassignedNone(chosen),
                merge.unassignedBeside(chosen));
    }

    private static int place(String table, List<String> tables) {
        int place = tables.indexOf(table);
        return place < 0 ? tables.size() : place;
    }

    /** The principles that the sheets write about, in the model's order. */
    private List<String> named() {
        return model.ids().stream()
                .filter(id -> sheets.stream()
                        .flatMap(sheet -> sheet.rows().stream())
                        .anyMatch(row -> row.principle().equals(id) && !row.isBlank()))
                .toList();
    }

    private PriorityGaps priority(int rank, Principle principle) {
        Map<GapColumn, List<GapItem>> items = new EnumMap<>(GapColumn.class);
        for (GapColumn column : GapColumn.values()) {
            items.put(column, items(principle, column));
        }
        Map<String, List<GapColumn>> filledBy = new LinkedHashMap<>();
        for (GapSheet sheet : sheets) {
            Set<GapColumn> filled = EnumSet.noneOf(GapColumn.class);
            for (GapRow row : rows(sheet, principle)) {
                filled.addAll(row.written());
            }
            if (!sheet.isLeftOut()) {
                filledBy.put(sheet.table(), List.copyOf(filled));
            }
        }
        return new PriorityGaps(
                rank, principle, items, ideals(principle), assignments(principle), saidNone(principle), filledBy);
    }

    private List<GapItem> ideals(Principle principle) {
        ItemMerge ideals = new ItemMerge();
        String own = Folding.words(principle.ideal());
        for (GapSheet sheet : sheets) {
            rows(sheet, principle).stream()
                    .map(GapRow::ideal)
                    .filter(ideal -> !ideal.isEmpty() && !Folding.words(ideal).equals(own))
                    .forEach(ideal -> ideals.add(ideal, sheet.table()));
        }
        return ideals.items();
    }

    private List<Assignment> assignments(Principle principle) {
        Set<Assignment> assignments = new LinkedHashSet<>();
        for (GapSheet sheet : sheets) {
            rows(sheet, principle).stream()
                    .filter(row -> !row.owner().isEmpty() || !row.byWhen().isEmpty())
                    .forEach(row -> assignments.add(new Assignment(sheet.table(), row.owner(), row.byWhen())));
        }
        return List.copyOf(assignments);
    }

    private List<SaidNone> saidNone(Principle principle) {
        List<SaidNone> all = new ArrayList<>();
        for (GapSheet sheet : sheets) {
            for (GapRow row : rows(sheet, principle)) {
                row.saidNone().forEach((column, said) -> all.add(new SaidNone(column, sheet.table(), said.text())));
            }
        }
        return all;
    }

    private List<GapItem> items(Principle principle, GapColumn column) {
        ItemMerge merge = new ItemMerge();
        for (GapSheet sheet : sheets) {
            for (GapRow row : rows(sheet, principle)) {
                row.items(column).forEach(item -> merge.add(item.text(), sheet.table()));
            }
        }
        return merge.items();
    }

    private static List<GapRow> rows(GapSheet sheet, Principle principle) {
        return sheet.rows().stream()
                .filter(row -> row.principle().equals(principle.id()))
                .toList();
    }

    private static List<Across> across(List<PriorityGaps> priorities, GapColumn column) {
        ItemMerge merge = new ItemMerge();
        Map<String, Set<String>> principles = new LinkedHashMap<>();
        for (PriorityGaps priority : priorities) {
            for (GapItem item : priority.items(column)) {
                item.tables().forEach(table -> merge.add(item.text(), table));
                principles
                        .computeIfAbsent(Folding.words(item.text()), key -> new LinkedHashSet<>())
                        .add(priority.principle().id());
            }
        }
        return merge.items().stream()
                .map(item ->
                        new Across(item, List.copyOf(principles.getOrDefault(Folding.words(item.text()), Set.of()))))
                .toList();
    }

    private List<Unassigned> unassigned(List<String> chosen) {
        List<Unassigned> unassigned = new ArrayList<>();
        for (Principle principle : model.principles()) {
            if (!chosen.contains(principle.id())) {
                for (GapColumn column : GapColumn.values()) {
                    items(principle, column).forEach(item -> unassigned.add(new Unassigned(principle, column, item)));
                }
            }
        }
        return unassigned;
    }

    private List<UnassignedBeside> unassignedBeside(List<String> chosen) {
        return model.principles().stream()
                .filter(principle -> !chosen.contains(principle.id()))
                .map(principle -> new UnassignedBeside(principle, ideals(principle), assignments(principle)))
                .filter(beside ->
                        !(beside.ideals().isEmpty() && beside.assignments().isEmpty()))
                .toList();
    }

    private List<UnassignedNone> unassignedNone(List<String> chosen) {
        return model.principles().stream()
                .filter(principle -> !chosen.contains(principle.id()))
                .flatMap(principle -> saidNone(principle).stream().map(said -> new UnassignedNone(principle, said)))
                .toList();
    }
}
