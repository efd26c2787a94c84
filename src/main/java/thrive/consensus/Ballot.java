package thrive.consensus;

import java.util.ArrayList;
import java.util.List;

/**
 * One table's list, as groups of candidates from the best down; those in a group are tied. Candidates are numbered from 0;
 * those in no group are unranked.
 *
 * @param table whose list it is
 * @param groups the tied groups, none of them empty, no candidate twice
 */
public record Ballot(String table, List<List<Integer>> groups) {

    public Ballot {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** How many candidates the list names. */
    public int size() {
        return groups.stream().mapToInt(List::size).sum();
    }

    /**
     * The place of each candidate: 1 for the first group, and after a tied group as many places further as it has members; 0
     * for the unranked.
     */
    public int[] places(int candidates) {
        int[] places = new int[candidates];
        int next = 1;
        for (List<Integer> group : groups) {
            for (int candidate : group) {
                places[candidate] = next;
            }
            next += group.size();
        }
        return places;
    }

    /** All candidates that the list names, best first. */
    public List<Integer> named() {
        List<Integer> named = new ArrayList<>();
        groups.forEach(named::addAll);
        return named;
    }
}
