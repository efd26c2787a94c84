package thrive.render.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import thrive.model.Fingerprint;
import thrive.problem.Problem;
import thrive.render.Heading;

/** The keys that every result begins with. */
final class HeadJson {

    private HeadJson() {}

    static Map<String, Object> of(String schema, Heading heading) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", schema);
        json.put("place", orNull(heading.place()));
        json.put("round", orNull(heading.round().map(round -> round.id())));
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("id", heading.model().id());
        model.put("version", heading.model().version());
        model.put("sha256", Fingerprint.of(heading.model()));
        json.put("model", model);
        if (!heading.leftOut().isEmpty()) {
            json.put(
                    "leftOut", heading.leftOut().stream().map(HeadJson::problem).toList());
        }
        if (!heading.unread().tables().isEmpty()) {
            json.put("leftOutTables", heading.unread().tables());
        }
        return json;
    }

    /** The keys of a result that is of no site and no model. */
    static Map<String, Object> without(String schema) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", schema);
        json.put("place", JsonText.Null.NULL);
        json.put("round", JsonText.Null.NULL);
        json.put("model", JsonText.Null.NULL);
        return json;
    }

    static Object orNull(Optional<?> value) {
        return value.isPresent() ? value.get() : JsonText.Null.NULL;
    }

    static Map<String, Object> problem(Problem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", problem.code().name());
        json.put("severity", problem.severity().word());
        json.put("file", problem.at().file());
        json.put("line", problem.at().line());
        json.put("column", problem.at().column());
        json.put("cell", text(problem.at().cell()));
        json.put("value", text(problem.value()));
        json.put("message", problem.message());
        json.put("expected", text(problem.expected()));
        json.put("suggestions", List.copyOf(problem.suggestions()));
        return json;
    }

    private static Object text(String text) {
        return text.isEmpty() ? JsonText.Null.NULL : text;
    }
}
