package thrive.consensus;

import java.util.List;
import java.util.Optional;

import thrive.consensus.profile.Profile;

/**
 * What the tables' lists come to. It is a proposal: the room decides.
 *
 * @param profile the lists
 * @param method how they were merged
 * @param top how many principles are sought
 * @param ranking every candidate, best first
 * @param proposed the ids of the proposed principles, in order, as far as they are determined; fewer than {@code top} where a tie goes across the last
 *     place or too few are named
 * @param undetermined the ids of those tied across the last place, among which the room chooses
 */
public record Consensus(
        Profile profile,
        MethodName method,
        int top,
        List<Standing> ranking,
        List<String> proposed,
        List<String> undetermined) {

    public Consensus {
        ranking = List.copyOf(ranking);
        proposed = List.copyOf(proposed);
        undetermined = List.copyOf(undetermined);
    }

    /** Where a principle stands, or nothing where it is no candidate. */
    public Optional<Standing> of(String principle) {
        return ranking.stream().filter(s -> s.principle().equals(principle)).findFirst();
    }

    /** Whether the proposal is whole: no tie goes across the last place. */
    public boolean isDetermined() {
        return undetermined.isEmpty();
    }
}
