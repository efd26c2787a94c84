package thrive.consensus.profile;

import java.util.List;

/**
 * One list, as it counts among the others.
 *
 * @param table whose list it is
 * @param list the candidates, best first
 * @param tables how many tables handed in just this list, at least 1
 * @param weight what each of them counts, as a multiple of the profile's unit, at least 0
 */
public record Ballot(String table, RankedList list, int tables, long weight) {

    /**
     * A list of which every row could be read.
     *
     * @param groups the tied groups, best first, none of them empty, no candidate twice
     */
    public Ballot(String table, List<List<Integer>> groups, int tables, long weight) {
        this(table, RankedList.of(groups), tables, weight);
    }

    /** The list of one table with weight 1, in a profile whose unit is 1. */
    public Ballot(String table, List<List<Integer>> groups) {
        this(table, groups, 1, 1);
    }

    /** What all its tables together count. */
    public long totalWeight() {
        return Math.multiplyExact(tables, weight);
    }

    /** The candidates in tied groups, best first. */
    public List<List<Integer>> groups() {
        return list.groups();
    }

    /** How many candidates the list names. */
    public int size() {
        return list.size();
    }

    /** How many places the list takes up; more than it names candidates where rows of it could not be read. */
    public int length() {
        return list.length();
    }

    /** The place of each candidate, from 1, as it was written; 0 for the unranked. */
    public int[] places(int candidates) {
        return list.places(candidates);
    }

    /** All candidates that the list names, best first. */
    public List<Integer> named() {
        return list.named();
    }
}
