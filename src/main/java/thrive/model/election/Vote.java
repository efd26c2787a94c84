package thrive.model.election;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Ballots that say the same.
 *
 * @param name where they stand in the file: {@code line 12}
 * @param groups the candidates that are ranked, best first, those in a group tied; no group empty, no candidate twice
 * @param count how many ballots there are, at least 1
 */
public record Vote(String name, List<List<String>> groups, int count) {

    public Vote {
        groups = groups.stream().map(List::copyOf).toList();
        if (count < 1) {
            throw new IllegalArgumentException(name + " counts " + count + " ballots");
        }
        if (groups.isEmpty() || groups.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException(name + " has an empty group, or none");
        }
        Set<String> ranked = new HashSet<>();
        groups.forEach(group -> group.forEach(candidate -> {
            if (!ranked.add(candidate)) {
                throw new IllegalArgumentException(name + " ranks " + candidate + " twice");
            }
        }));
    }
}
