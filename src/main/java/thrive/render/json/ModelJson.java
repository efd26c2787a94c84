package thrive.render.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import thrive.model.AssessmentModel;
import thrive.model.Fingerprint;
import thrive.model.Principle;

/** A model, or some of its principles, as {@code thrive-model/1}: the keys of the file, and the fingerprint. */
public final class ModelJson {

    private ModelJson() {}

    public static String of(AssessmentModel model, List<Principle> principles) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", "thrive-model/1");
        json.put("id", model.id());
        json.put("version", model.version());
        json.put("sha256", Fingerprint.of(model));
        json.put("title", model.title());
        json.put("status", model.status().word());
        json.put("locale", model.locale());
        Map<String, Object> scale = new LinkedHashMap<>();
        scale.put("min", model.scale().min());
        scale.put("max", model.scale().max());
        scale.put("thriveLike", model.scale().thriveLike());
        json.put("scale", scale);
        json.put(
                "groups",
                model.groups().stream().map(g -> named(g.id(), g.name())).toList());
        json.put(
                "levels",
                model.levels().stream()
                        .map(l -> {
                            Map<String, Object> level = named(l.id(), l.name());
                            level.put("about", l.about());
                            return level;
                        })
                        .toList());
        json.put("principles", principles.stream().map(ModelJson::principle).toList());
        return JsonText.of(json);
    }

    private static Map<String, Object> named(String id, String name) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("name", name);
        return json;
    }

    private static Map<String, Object> principle(Principle principle) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", principle.id());
        json.put("level", principle.level());
        json.put("name", principle.name());
        json.put("shortName", principle.shortName());
        json.put("ideal", principle.ideal());
        json.put("descriptions", principle.descriptions());
        json.put("measured", principle.measured());
        json.put("groups", principle.groups());
        return json;
    }
}
