package thrive.consensus.profile;

import java.util.ArrayList;
import java.util.List;

/**
 * One list, as groups of candidates from the best down; those in a group are tied. Candidates are numbered from 0; those in no
 * group are unranked.
 *
 * @param table whose list it is
 * @param groups the tied groups, none of them empty, no candidate twice
 * @param tables how many tables handed in just this list, at least 1
 * @param weight what each of them counts, as a multiple of the profile's unit, at least 0
 */
public record Ballot(String table, List<List<Integer>> groups, int tables, long weight) {

    public Ballot {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** The list of one table with weight 1, in a profile whose unit is 1. */
    public Ballot(String table, List<List<Integer>> groups) {
        this(table, groups, 1, 1);
    }

    /** What all its tables together count. */
    public long totalWeight() {
        return Math.multiplyExact(tables, weight);
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
