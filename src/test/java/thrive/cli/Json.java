package thrive.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON value, reached by a path such as {@code principles/3/median}. */
record Json(JsonNode node) {

    private static final JsonMapper MAPPER = new JsonMapper();

    static Json of(String text) {
        return new Json(MAPPER.readTree(text));
    }

    Json at(String path) {
        JsonNode found = node;
        for (String key : path.split("/", -1)) {
            JsonNode next = found.isArray() ? found.get(Integer.parseInt(key)) : found.get(key);
            found = Objects.requireNonNull(next, () -> "no " + key + " of " + path);
        }
        return new Json(found);
    }

    /** The item of a list whose key has a value. */
    Json item(String key, String value) {
        for (JsonNode item : node) {
            if (item.get(key) != null && item.get(key).asString().equals(value)) {
                return new Json(item);
            }
        }
        throw new AssertionError("no item with " + key + " = " + value + " in " + node);
    }

    /** The value as plain Java: maps, lists, texts, numbers, booleans, null. */
    @SuppressWarnings("NullAway") // null is JSON's null
    Object value() {
        return MAPPER.convertValue(node, Object.class);
    }

    List<?> list() {
        return (List<?>) value();
    }

    /** The items of a list. */
    List<Json> items() {
        List<Json> items = new ArrayList<>();
        node.forEach(item -> items.add(new Json(item)));
        return items;
    }

    /** The value at a path as a text. */
    String text(String path) {
        return String.valueOf(at(path).value());
    }

    Map<?, ?> map() {
        return (Map<?, ?>) value();
    }

    @Override
    public String toString() {
        return node.toString();
    }
}
