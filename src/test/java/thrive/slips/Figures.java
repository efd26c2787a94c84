package thrive.slips;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a result says.
 *
 * @param whole the result, but for the keys that only tell what was left out or what says nothing
 * @param written the answers of which the result is made: each score, rank and item with its table
 */
record Figures(JsonNode whole, Set<String> written) {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final Set<String> REMARKS =
            Set.of("leftOut", "saidNone", "unassignedSaidNone", "emptyColumns", "filledBy");

    static JsonNode json(String text) {
        return MAPPER.readTree(text);
    }

    static Figures of(String result) {
        JsonNode whole = json(result);
        dropRemarks(whole);
        Set<String> written = new TreeSet<>();
        scores(whole.path("principles"), written);
        ranks(whole.path("ranking"), written);
        items(whole.path("priorities"), written);
        for (JsonNode item : whole.path("unassigned")) {
            item(item.path("principle").asString(""), item.path("column").asString(""), item, written);
        }
        return new Figures(whole, written);
    }

    /** Whether nothing stands here that does not stand in another result. */
    boolean holdsNothingBut(Figures other) {
        return other.written.containsAll(written);
    }

    /** Up to five places at which two results differ. */
    String difference(Figures other) {
        Map<String, String> mine = new TreeMap<>();
        Map<String, String> others = new TreeMap<>();
        flatten("", whole, mine);
        flatten("", other.whole, others);
        Set<String> keys = new TreeSet<>(mine.keySet());
        keys.addAll(others.keySet());
        StringBuilder text = new StringBuilder();
        keys.stream()
                .filter(key -> !String.valueOf(mine.get(key)).equals(String.valueOf(others.get(key))))
                .limit(5)
                .forEach(key -> text.append("\n      " + key + ": " + mine.get(key) + " -> " + others.get(key)));
        return text.toString();
    }

    private static void dropRemarks(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(REMARKS);
        }
        node.forEach(Figures::dropRemarks);
    }

    private static void scores(JsonNode principles, Set<String> written) {
        for (JsonNode principle : principles) {
            String id = principle.path("id").asString("");
            principle.path("scores").properties().forEach(e -> written.add(id + " " + e.getKey() + " " + e.getValue()));
            for (String state : new String[] {"dontKnow", "notApplicable"}) {
                principle.path(state).forEach(table -> written.add(id + " " + table + " " + state));
            }
        }
    }

    private static void ranks(JsonNode ranking, Set<String> written) {
        for (JsonNode place : ranking) {
            String id = place.path("principle").asString("");
            place.path("ranks").properties().forEach(e -> written.add(id + " " + e.getKey() + " " + e.getValue()));
        }
    }

    private static void items(JsonNode priorities, Set<String> written) {
        for (JsonNode priority : priorities) {
            String id = priority.path("principle").asString("");
            priority.properties()
                    .forEach(column -> column.getValue().forEach(item -> item(id, column.getKey(), item, written)));
        }
    }

    private static void item(String principle, String column, JsonNode item, Set<String> written) {
        String text = item.path("text").asString("");
        item.path("tables").forEach(table -> written.add(principle + " " + column + " " + table + " " + text));
    }

    private static void flatten(String path, JsonNode node, Map<String, String> into) {
        node.properties().forEach(e -> flatten(path + "/" + e.getKey(), e.getValue(), into));
        int index = 0;
        for (JsonNode item : node.isArray() ? node : MAPPER.createArrayNode()) {
            flatten(path + "/" + index++, item, into);
        }
        if (!node.isContainer()) {
            into.put(path, node.toString());
        }
    }
}
