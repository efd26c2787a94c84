package thrive.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The principles that a place scores, with their scale and levels.
 *
 * @param id the model's name among models
 * @param version the version of its wording
 * @param title as people read it
 * @param status whose wording it is
 * @param locale the language of its texts, as a BCP 47 tag
 * @param scale the scale of its scores
 * @param groups its needs-based groups, possibly none
 * @param levels its levels, in order
 * @param principles its principles, in order
 */
public record AssessmentModel(
        String id,
        String version,
        String title,
        ModelStatus status,
        String locale,
        Scale scale,
        List<NeedsGroup> groups,
        List<Level> levels,
        List<Principle> principles) {

    public AssessmentModel {
        groups = List.copyOf(groups);
        levels = List.copyOf(levels);
        principles = List.copyOf(principles);
    }

    /** The principle of that id, in whatever case, or none. */
    public Optional<Principle> principle(String id) {
        return principles.stream().filter(p -> p.id().equalsIgnoreCase(id)).findFirst();
    }

    /** The principles of a level, in the model's order. */
    public List<Principle> principlesOf(Level level) {
        return principles.stream().filter(p -> p.level().equals(level.id())).toList();
    }

    /** The ids of all principles, in the model's order. */
    public List<String> ids() {
        return principles.stream().map(Principle::id).toList();
    }

    /** The principles by their lower-case ids, for readers that look up many. */
    public Map<String, Principle> byFoldedId() {
        Map<String, Principle> byId = new HashMap<>();
        for (Principle principle : principles) {
            byId.putIfAbsent(principle.id().toLowerCase(Locale.ROOT), principle);
        }
        return byId;
    }
}
