package thrive.consensus.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import thrive.model.election.Election;
import thrive.model.election.Vote;
import thrive.model.sheet.RankedPrinciple;
import thrive.model.sheet.RankingSheet;

/**
 * All lists that are to be merged.
 *
 * @param candidates the ids of what can be ranked, in the model's order; a candidate's number is its place here
 * @param ballots the lists
 * @param unranked what a list says of those it does not name
 * @param unit the weight that counts as 1: ballots' weights are whole multiples of 1 / unit
 */
public record Profile(List<String> candidates, List<Ballot> ballots, Unranked unranked, long unit) {

    public Profile {
        candidates = List.copyOf(candidates);
        ballots = List.copyOf(ballots);
    }

    /** A profile in which every table counts 1 and what it did not rank stands below what it did. */
    public Profile(List<String> candidates, List<Ballot> ballots) {
        this(candidates, ballots, Unranked.BELOW, 1);
    }

    /**
     * The profile of the tables' sheets, in the order of {@code tables}; sheets that rank nothing are left out.
     *
     * @param candidates the ids of all principles, in the model's order
     * @param tables the ids of all tables, in the site's order
     */
    public static Profile of(List<String> candidates, List<String> tables, List<RankingSheet> sheets) {
        Map<String, Integer> numbers = numbers(candidates);
        List<Ballot> ballots = sheets.stream()
                .filter(sheet -> !sheet.isBlank())
                .sorted(Comparator.comparingInt(sheet -> tables.indexOf(sheet.table())))
                .map(sheet -> ballot(sheet, numbers))
                .toList();
        return new Profile(candidates, ballots);
    }

    /** The profile of an election, in which every ballot counts 1 and whom it did not rank stands below whom it did. */
    public static Profile of(Election election) {
        Map<String, Integer> numbers = numbers(election.candidates());
        return new Profile(
                election.candidates(),
                election.votes().stream().map(vote -> ballot(vote, numbers)).toList());
    }

    private static Map<String, Integer> numbers(List<String> candidates) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            numbers.put(candidates.get(i), i);
        }
        return numbers;
    }

    private static Ballot ballot(Vote vote, Map<String, Integer> numbers) {
        List<List<Integer>> groups = vote.groups().stream()
                .map(group -> group.stream().map(numbers::get).toList())
                .toList();
        return new Ballot(vote.name(), groups, vote.count(), 1);
    }

    private static Ballot ballot(RankingSheet sheet, Map<String, Integer> numbers) {
        SortedMap<Integer, List<Integer>> byPlace = new TreeMap<>();
        for (RankedPrinciple ranked : sheet.ranked()) {
            byPlace.computeIfAbsent(ranked.rank(), rank -> new ArrayList<>()).add(number(ranked, numbers));
        }
        return new Ballot(sheet.table(), RankedList.of(byPlace, sheet.leftOut()), 1, 1);
    }

    private static int number(RankedPrinciple ranked, Map<String, Integer> numbers) {
        Integer number = numbers.get(ranked.principle());
        if (number == null) {
            throw new IllegalArgumentException(ranked.principle() + " is not a candidate");
        }
        return number;
    }

    /** The same lists, but for these. */
    public Profile with(List<Ballot> others) {
        return new Profile(candidates, others, unranked, unit);
    }

    /** The same lists, but one of the tables that handed in one of them has another. */
    public Profile movedInOne(int list, RankedList other) {
        List<Ballot> moved = new ArrayList<>(ballots);
        Ballot old = ballots.get(list);
        moved.set(list, new Ballot(old.table(), other, 1, old.weight()));
        if (old.tables() > 1) {
            moved.add(list, new Ballot(old.table(), old.list(), old.tables() - 1, old.weight()));
        }
        return with(moved);
    }

    /** The same lists, with this said of those that they do not name. */
    public Profile with(Unranked unranked) {
        return new Profile(candidates, ballots, unranked, unit);
    }

    /**
     * The same lists, each counting with the weight of its table.
     *
     * @param weights the weight of every table that handed in a list, at least 0, with at most 6 decimals
     */
    public Profile weighted(Map<String, BigDecimal> weights) {
        int decimals = ballots.stream()
                .mapToInt(ballot -> weight(ballot, weights).scale())
                .max()
                .orElse(0);
        List<Ballot> weighed = ballots.stream()
                .map(b -> new Ballot(
                        b.table(),
                        b.list(),
                        b.tables(),
                        weight(b, weights).movePointRight(decimals).longValueExact()))
                .toList();
        return new Profile(
                candidates,
                weighed,
                unranked,
                BigDecimal.ONE.movePointRight(decimals).longValueExact());
    }

    private static BigDecimal weight(Ballot ballot, Map<String, BigDecimal> weights) {
        BigDecimal weight = weights.get(ballot.table());
        if (weight == null) {
            throw new IllegalArgumentException(ballot.table() + " has no weight");
        }
        BigDecimal plain = weight.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** How many candidates there are. */
    public int size() {
        return candidates.size();
    }

    /** The names of the lists, in order: tables, or the lines of an election. */
    public List<String> tables() {
        return ballots.stream().map(Ballot::table).toList();
    }

    /** A place below which no list goes: the number of candidates, or more where rows that could not be read take up places. */
    public int lastPlace() {
        return Math.max(size(), ballots.stream().mapToInt(Ballot::length).max().orElse(0));
    }

    /** How many tables handed in a list. */
    public int tableCount() {
        return ballots.stream().mapToInt(Ballot::tables).sum();
    }

    /** How many tables name each candidate. */
    public int[] listedBy() {
        int[] listed = new int[size()];
        ballots.forEach(ballot -> ballot.named().forEach(candidate -> listed[candidate] += ballot.tables()));
        return listed;
    }

    /** The weight of the tables that name each candidate, in parts of the unit. */
    public long[] support() {
        long[] support = new long[size()];
        ballots.forEach(ballot -> ballot.named().forEach(candidate -> support[candidate] += ballot.totalWeight()));
        return support;
    }

    /** Whether any table counts for more or less than 1. */
    public boolean isWeighted() {
        return ballots.stream().anyMatch(ballot -> ballot.weight() != unit);
    }

    /** The numbers of the candidates that no table names, in order. */
    public List<Integer> neverNamed() {
        int[] listed = listedBy();
        return IntStream.range(0, size()).filter(c -> listed[c] == 0).boxed().toList();
    }

    /** The numbers of the candidates that some table names, in order. */
    public int[] named() {
        int[] listed = listedBy();
        return IntStream.range(0, size()).filter(c -> listed[c] > 0).toArray();
    }

    /** For each pair, how many tables rank the first above the second. */
    public int[][] preferences() {
        int[][] above = new int[size()][size()];
        for (Ballot ballot : ballots) {
            eachPreferred(ballot, (a, below) -> {
                for (int b : below) {
                    above[a][b] += ballot.tables();
                }
            });
        }
        return above;
    }

    /** For each pair, the weight of the tables that rank the first above the second, in parts of the unit. */
    public long[][] weightedPreferences() {
        long[][] above = new long[size()][size()];
        for (Ballot ballot : ballots) {
            long weight = ballot.totalWeight();
            eachPreferred(ballot, (a, below) -> {
                for (int b : below) {
                    above[a][b] += weight;
                }
            });
        }
        return above;
    }

    private interface Preferred {
        void to(int above, int[] below);
    }

    /** Hears of each candidate that a list names, with all that the list puts below it. */
    private void eachPreferred(Ballot ballot, Preferred preferred) {
        int[] below = unranked == Unranked.BELOW ? unnamed(ballot) : new int[0];
        List<Tier> tiers = ballot.list().tiers();
        for (int i = tiers.size() - 1; i >= 0; i--) {
            List<Integer> level = tiers.get(i).candidates();
            for (int candidate : level) {
                preferred.to(candidate, below);
            }
            int known = below.length;
            below = Arrays.copyOf(below, known + level.size());
            for (int j = 0; j < level.size(); j++) {
                below[known + j] = level.get(j);
            }
        }
    }

    private int[] unnamed(Ballot ballot) {
        int[] places = ballot.places(size());
        return IntStream.range(0, places.length).filter(c -> places[c] == 0).toArray();
    }
}
