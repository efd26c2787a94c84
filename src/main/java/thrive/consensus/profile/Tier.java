package thrive.consensus.profile;

import java.util.List;

/**
 * What stands at one place of a list.
 *
 * @param candidates those that stand there, tied where they are several; none where only rows stood there that could not be read
 * @param lost how many more stood there whose rows could not be read; they still take up their places
 */
public record Tier(List<Integer> candidates, int lost) {

    /** One place of which it is not known who stood there. */
    static final Tier HOLE = new Tier(List.of(), 1);

    public Tier {
        candidates = List.copyOf(candidates);
    }

    /** How many places it takes up, from 1. */
    public int width() {
        return candidates.size() + lost;
    }

    /** The same without a candidate. */
    Tier without(int candidate) {
        return candidates.contains(candidate)
                ? new Tier(candidates.stream().filter(c -> c != candidate).toList(), lost)
                : this;
    }
}
