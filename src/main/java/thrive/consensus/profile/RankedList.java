package thrive.consensus.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import thrive.model.sheet.LeftOutRows;

/**
 * Candidates from the best down, at the places that were written. Candidates are numbered from 0; those that it does not name are
 * unranked. Where rows could not be read, their places stay empty and nobody moves up into them.
 *
 * @param tiers what stands at each place, from place 1 on; no candidate twice
 */
public record RankedList(List<Tier> tiers) {

    public RankedList {
        tiers = List.copyOf(tiers);
    }

    /** A list of which every row could be read. */
    public static RankedList of(List<List<Integer>> groups) {
        return new RankedList(groups.stream().map(group -> new Tier(group, 0)).toList());
    }

    /**
     * The list of a sheet that may have rows that could not be read. One of unknown place takes up the last place, unless the written
     * places leave a gap for it.
     *
     * @param byPlace the candidates at each place, from 1; after a tie the places it takes up are left out
     */
    static RankedList of(SortedMap<Integer, List<Integer>> byPlace, LeftOutRows leftOut) {
        SortedMap<Integer, Tier> known = new TreeMap<>();
        leftOut.places().forEach(place -> known.merge(place, Tier.HOLE, RankedList::together));
        byPlace.forEach((place, group) -> known.merge(place, new Tier(group, 0), RankedList::together));
        List<Tier> tiers = new ArrayList<>();
        int next = 1;
        for (Map.Entry<Integer, Tier> tier : known.entrySet()) {
            next += addHoles(tiers, tier.getKey() - next);
            tiers.add(tier.getValue());
            next += tier.getValue().width();
        }
        int rows = byPlace.values().stream().mapToInt(List::size).sum() + leftOut.rows();
        addHoles(tiers, rows + 1 - next);
        return new RankedList(tiers);
    }

    private static Tier together(Tier one, Tier other) {
        List<Integer> candidates = Stream.concat(one.candidates().stream(), other.candidates().stream())
                .toList();
        return new Tier(candidates, one.lost() + other.lost());
    }

    private static int addHoles(List<Tier> tiers, int count) {
        int holes = Math.max(0, count);
        for (int i = 0; i < holes; i++) {
            tiers.add(Tier.HOLE);
        }
        return holes;
    }

    /** The candidates in groups, best first, those in a group tied. Places of which nobody is known are left out. */
    public List<List<Integer>> groups() {
        List<List<Integer>> groups = new ArrayList<>();
        for (Tier tier : tiers) {
            if (!tier.candidates().isEmpty()) {
                groups.add(tier.candidates());
            }
        }
        return groups;
    }

    /** All candidates that it names, best first. */
    public List<Integer> named() {
        List<Integer> named = new ArrayList<>();
        tiers.forEach(tier -> named.addAll(tier.candidates()));
        return named;
    }

    /** How many candidates it names. */
    public int size() {
        return tiers.stream().mapToInt(tier -> tier.candidates().size()).sum();
    }

    /** How many places it takes up: as many as it names candidates, and those of rows that could not be read. */
    public int length() {
        return tiers.stream().mapToInt(Tier::width).sum();
    }

    /**
     * The place of each candidate: 1 for the first, and after a tier as many places further as it takes up; 0 for the
     * unranked.
     */
    public int[] places(int candidates) {
        int[] places = new int[candidates];
        int next = 1;
        for (Tier tier : tiers) {
            for (int candidate : tier.candidates()) {
                places[candidate] = next;
            }
            next += tier.width();
        }
        return places;
    }

    /** The same with a candidate crossed out, so that those below it move up. */
    RankedList without(int candidate) {
        return new RankedList(tiers.stream()
                .map(tier -> tier.without(candidate))
                .filter(tier -> tier.width() > 0)
                .toList());
    }

    /** The same with a candidate, alone, above the tier of that number, counted from 0; what is below it moves down. */
    RankedList with(int candidate, int at) {
        List<Tier> moved = new ArrayList<>(tiers);
        moved.add(at, new Tier(List.of(candidate), 0));
        return new RankedList(moved);
    }

    /** The first tiers, as long as they fit into so many places. */
    RankedList cut(int longest) {
        List<Tier> kept = new ArrayList<>();
        int length = 0;
        for (Tier tier : tiers) {
            length += tier.width();
            if (length > longest) {
                break;
            }
            kept.add(tier);
        }
        return new RankedList(kept);
    }
}
