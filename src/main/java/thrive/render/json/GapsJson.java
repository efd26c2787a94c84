package thrive.render.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import thrive.gap.GapAnalysis;
import thrive.gap.GapAnalysis.Across;
import thrive.gap.GapAnalysis.Unassigned;
import thrive.gap.GapAnalysis.UnassignedBeside;
import thrive.gap.GapAnalysis.UnassignedNone;
import thrive.gap.GapItem;
import thrive.gap.PriorityGaps;
import thrive.gap.PriorityGaps.SaidNone;
import thrive.model.Principle;
import thrive.model.sheet.GapColumn;
import thrive.render.Heading;

/** The gap analysis as {@code thrive-gaps/1}. */
public final class GapsJson {

    private GapsJson() {}

    public static String of(Heading heading, GapAnalysis gaps) {
        Map<String, Object> json = HeadJson.of("thrive-gaps/1", heading);
        if (!gaps.leftOut().isEmpty()) {
            json.put("leftOutTables", gaps.leftOut());
        }
        json.put("chosenBy", gaps.chosenBy().word());
        json.put("tables", gaps.tables());
        json.put("notHandedIn", gaps.notHandedIn());
        json.put(
                "priorities", gaps.priorities().stream().map(GapsJson::priority).toList());
        json.put("training", gaps.training().stream().map(GapsJson::across).toList());
        json.put("quickWins", gaps.quickWins().stream().map(GapsJson::across).toList());
        json.put(
                "unassigned",
                gaps.unassigned().stream().map(GapsJson::unassigned).toList());
        json.put(
                "unassignedSaidNone",
                gaps.unassignedNone().stream().map(GapsJson::unassigned).toList());
        putUnlessEmpty(json, "unassignedIdeals", ideals(gaps.unassignedBeside()));
        putUnlessEmpty(json, "unassignedAssignments", assignments(gaps.unassignedBeside()));
        return JsonText.of(json);
    }

    private static void putUnlessEmpty(Map<String, Object> json, String key, List<Map<String, Object>> values) {
        if (!values.isEmpty()) {
            json.put(key, values);
        }
    }

    private static List<Map<String, Object>> ideals(List<UnassignedBeside> all) {
        return all.stream()
                .flatMap(beside -> beside.ideals().stream().map(ideal -> about(beside.principle(), item(ideal))))
                .toList();
    }

    private static List<Map<String, Object>> assignments(List<UnassignedBeside> all) {
        return all.stream()
                .flatMap(beside -> beside.assignments().stream()
                        .map(assignment -> about(beside.principle(), assignment(assignment))))
                .toList();
    }

    private static Map<String, Object> about(Principle principle, Map<String, Object> json) {
        json.put("principle", principle.id());
        return json;
    }

    /** The key of a column: {@code inPlace}, {@code quickWins}. */
    static String key(GapColumn column) {
        return switch (column) {
            case IN_PLACE -> "inPlace";
            case IN_DEVELOPMENT -> "inDevelopment";
            case GAPS -> "gaps";
            case TRAINING -> "training";
            case RECOMMENDATIONS -> "recommendations";
            case QUICK_WINS -> "quickWins";
        };
    }

    private static Map<String, Object> priority(PriorityGaps priority) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rank", priority.rank());
        json.put("principle", priority.principle().id());
        json.put("ideal", priority.principle().ideal());
        for (GapColumn column : GapColumn.values()) {
            json.put(
                    key(column),
                    priority.items(column).stream().map(GapsJson::item).toList());
        }
        json.put(
                "emptyColumns",
                priority.emptyColumns().stream().map(GapsJson::key).toList());
        json.put(
                "saidNone", priority.saidNone().stream().map(GapsJson::saidNone).toList());
        json.put("editedIdeals", priority.ideals().stream().map(GapsJson::item).toList());
        json.put(
                "assignments",
                priority.assignments().stream().map(GapsJson::assignment).toList());
        Map<String, Object> filledBy = new LinkedHashMap<>();
        priority.filledBy()
                .forEach((table, columns) ->
                        filledBy.put(table, columns.stream().map(GapsJson::key).toList()));
        json.put("filledBy", filledBy);
        return json;
    }

    private static Map<String, Object> item(GapItem item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", item.text());
        json.put("tables", item.tables());
        return json;
    }

    private static Map<String, Object> saidNone(SaidNone said) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("column", key(said.column()));
        json.put("table", said.table());
        json.put("text", said.text());
        return json;
    }

    private static Map<String, Object> unassigned(UnassignedNone none) {
        return about(none.principle(), saidNone(none.said()));
    }

    private static Map<String, Object> assignment(PriorityGaps.Assignment assignment) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("table", assignment.table());
        json.put("owner", assignment.owner());
        json.put("byWhen", assignment.byWhen());
        return json;
    }

    private static Map<String, Object> across(Across across) {
        Map<String, Object> json = item(across.item());
        json.put("principles", List.copyOf(across.principles()));
        return json;
    }

    private static Map<String, Object> unassigned(Unassigned unassigned) {
        Map<String, Object> json = item(unassigned.item());
        json.put("principle", unassigned.principle().id());
        json.put("column", key(unassigned.column()));
        return json;
    }
}
