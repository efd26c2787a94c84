package thrive.consensus.profile;

import java.util.ArrayList;
import java.util.List;

/**
 * One candidate moved within, into or out of a list: it is taken off, if it is on it, and put back alone at another place, or left off.
 * A list stays at most as long as is sought, or as it was: what is pushed beyond that falls off.
 *
 * @param to the place it is put on, from 1, or 0 where it is left off
 * @param groups the list after it
 */
public record Placement(int to, List<List<Integer>> groups) {

    /** Every placement of a candidate that changes a list, off the list first, then from the top down. */
    public static List<Placement> of(Ballot ballot, int candidate, int top) {
        List<List<Integer>> groups = ballot.groups();
        int longest = Math.max(top, ballot.size());
        List<List<Integer>> rest = without(groups, candidate);
        List<Placement> placements = new ArrayList<>();
        if (ballot.named().contains(candidate)) {
            placements.add(new Placement(0, rest));
        }
        int place = 1;
        for (int at = 0; at <= rest.size() && place <= longest; at++) {
            List<List<Integer>> moved = new ArrayList<>(rest);
            moved.add(at, List.of(candidate));
            if (!moved.equals(groups)) {
                placements.add(new Placement(place, cut(moved, longest)));
            }
            place += at < rest.size() ? rest.get(at).size() : 0;
        }
        return placements;
    }

    private static List<List<Integer>> without(List<List<Integer>> groups, int candidate) {
        List<List<Integer>> rest = new ArrayList<>();
        for (List<Integer> group : groups) {
            List<Integer> others = group.stream().filter(c -> c != candidate).toList();
            if (!others.isEmpty()) {
                rest.add(others);
            }
        }
        return rest;
    }

    private static List<List<Integer>> cut(List<List<Integer>> groups, int longest) {
        List<List<Integer>> kept = new ArrayList<>();
        int size = 0;
        for (List<Integer> group : groups) {
            if (size + group.size() > longest) {
                break;
            }
            kept.add(group);
            size += group.size();
        }
        return kept;
    }
}
