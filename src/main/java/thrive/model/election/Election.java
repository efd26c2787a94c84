package thrive.model.election;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An election: who could be ranked, and the ballots.
 *
 * @param candidates all that could be ranked, each with another name, in the file's order
 * @param votes the ballots, in the file's order, together no more than an int holds
 */
public record Election(List<String> candidates, List<Vote> votes) {

    public Election {
        candidates = List.copyOf(candidates);
        votes = List.copyOf(votes);
        Set<String> known = new HashSet<>(candidates);
        if (known.size() < candidates.size() || candidates.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("the names of the candidates are not all different and filled in");
        }
        for (Vote vote : votes) {
            vote.groups()
                    .forEach(group -> group.forEach(candidate -> {
                        if (!known.contains(candidate)) {
                            throw new IllegalArgumentException(
                                    vote.name() + " ranks " + candidate + ", who is no candidate");
                        }
                    }));
        }
        if (votes.stream().mapToLong(Vote::count).sum() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("there are more ballots than an int holds");
        }
    }

    /** How many ballots there are. */
    public int ballots() {
        return votes.stream().mapToInt(Vote::count).sum();
    }
}
