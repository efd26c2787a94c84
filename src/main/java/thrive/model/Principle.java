package thrive.model;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import thrive.problem.Location;

/**
 * A principle that tables score and rank.
 *
 * @param id stable and never reused, spelt as the model spells it
 * @param level the id of its level
 * @param name its full name
 * @param shortName its name for one-page handouts, at most 42 characters
 * @param ideal what the principle looks like where it is fully met
 * @param descriptions for each score of the scale, what a system with that score looks like
 * @param measured how the principle is judged, or empty
 * @param groups the ids of the needs-based groups it is about, in the model's order
 * @param at where it is defined
 */
public record Principle(
        String id,
        String level,
        String name,
        String shortName,
        String ideal,
        SortedMap<Integer, String> descriptions,
        String measured,
        List<String> groups,
        Location at) {

    /** The longest short name that fits a one-page handout, in characters. */
    public static final int LONGEST_SHORT_NAME = 42;

    public Principle {
        descriptions = new TreeMap<>(descriptions);
        groups = List.copyOf(groups);
    }

    /** The description of a score, or empty where the model gives none. */
    public String description(int score) {
        return descriptions.getOrDefault(score, "");
    }
}
