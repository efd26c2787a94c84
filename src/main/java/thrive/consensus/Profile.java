package thrive.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import thrive.model.sheet.RankedPrinciple;
import thrive.model.sheet.RankingSheet;

/**
 * All lists that are to be merged.
 *
 * @param candidates the ids of what can be ranked, in the model's order; a candidate's number is its place here
 * @param ballots the lists
 */
public record Profile(List<String> candidates, List<Ballot> ballots) {

    public Profile {
        candidates = List.copyOf(candidates);
        ballots = List.copyOf(ballots);
    }

    /**
     * The profile of the tables' sheets, in the order of {@code tables}; sheets that rank nothing are left out.
     *
     * @param candidates the ids of all principles, in the model's order
     * @param tables the ids of all tables, in the site's order
     */
    public static Profile of(List<String> candidates, List<String> tables, List<RankingSheet> sheets) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            numbers.put(candidates.get(i), i);
        }
        List<Ballot> ballots = sheets.stream()
                .filter(sheet -> !sheet.isBlank())
                .sorted(Comparator.comparingInt(sheet -> tables.indexOf(sheet.table())))
                .map(sheet -> ballot(sheet, numbers))
                .toList();
        return new Profile(candidates, ballots);
    }

    private static Ballot ballot(RankingSheet sheet, Map<String, Integer> numbers) {
        Map<Integer, List<Integer>> byRank = new TreeMap<>();
        for (RankedPrinciple ranked : sheet.ranked()) {
            byRank.computeIfAbsent(ranked.rank(), rank -> new ArrayList<>()).add(number(ranked, numbers));
        }
        return new Ballot(sheet.table(), List.copyOf(byRank.values()));
    }

    private static int number(RankedPrinciple ranked, Map<String, Integer> numbers) {
        Integer number = numbers.get(ranked.principle());
        if (number == null) {
            throw new IllegalArgumentException(ranked.principle() + " is not a candidate");
        }
        return number;
    }

    public int size() {
        return candidates.size();
    }

    /** The ids of the tables that handed in a list, in order. */
    public List<String> tables() {
        return ballots.stream().map(Ballot::table).toList();
    }

    /** How many tables name each candidate. */
    public int[] listedBy() {
        int[] listed = new int[size()];
        ballots.forEach(ballot -> ballot.named().forEach(candidate -> listed[candidate]++));
        return listed;
    }

    /** For each pair, how many tables rank the first above the second; every ranked candidate stands above the unranked. */
    public int[][] preferences() {
        int[][] above = new int[size()][size()];
        for (Ballot ballot : ballots) {
            int[] places = ballot.places(size());
            for (int a = 0; a < size(); a++) {
                for (int b = 0; b < size(); b++) {
                    if (places[a] > 0 && (places[b] == 0 || places[a] < places[b])) {
                        above[a][b]++;
                    }
                }
            }
        }
        return above;
    }

    /** The rank each table gave a candidate, by table; tables that did not name it are left out. */
    public Map<String, Integer> ranksOf(int candidate) {
        Map<String, Integer> ranks = new LinkedHashMap<>();
        for (Ballot ballot : ballots) {
            int place = ballot.places(size())[candidate];
            if (place > 0) {
                ranks.put(ballot.table(), place);
            }
        }
        return ranks;
    }
}
