package thrive.consensus;

import java.util.Arrays;
import java.util.List;

import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Profile;
import thrive.consensus.profile.Tier;

/**
 * How those that are tied so far fare one against one. A list that names one of two and not the other puts the first above the
 * second; but tied candidates are named by lists of the same weight, so that what these give one of the two they give the other as
 * well. Only lists that name both make a difference, whatever the unranked are taken for: each list is read once, and nothing but the
 * pairs that it names is counted.
 */
final class HeadToHead {

    private static final int NONE = -1;

    /** The tied group of each candidate, or -1. */
    private final int[] groupOf;
    /** The number of each candidate within its group. */
    private final int[] within;
    /** For each group, the weight of the lists that put the first of two of its members above the second. */
    private final long[][][] above;
    /** The members of each group that a list has named down to a place, and how many these are. */
    private final int[][] named;

    private final int[] counts;

    private HeadToHead(int candidates, List<List<Integer>> tied) {
        groupOf = new int[candidates];
        within = new int[candidates];
        above = new long[tied.size()][][];
        named = new int[tied.size()][];
        counts = new int[tied.size()];
        Arrays.fill(groupOf, NONE);
        for (int group = 0; group < tied.size(); group++) {
            int size = tied.get(group).size();
            above[group] = new long[size][size];
            named[group] = new int[size];
            for (int i = 0; i < size; i++) {
                groupOf[tied.get(group).get(i)] = group;
                within[tied.get(group).get(i)] = i;
            }
        }
    }

    /**
     * For each candidate its wins less its losses against the others of its group; 0 for those of no group.
     *
     * @param tied groups of at least two, each named by lists of the same weight
     */
    static int[] balances(Profile profile, List<List<Integer>> tied) {
        int[] balances = new int[profile.size()];
        if (!tied.isEmpty()) {
            HeadToHead heads = new HeadToHead(profile.size(), tied);
            profile.ballots().forEach(heads::add);
            for (int group = 0; group < tied.size(); group++) {
                heads.settle(group, tied.get(group), balances);
            }
        }
        return balances;
    }

    private void add(Ballot ballot) {
        long weight = ballot.totalWeight();
        Arrays.fill(counts, 0);
        for (Tier tier : ballot.list().tiers()) {
            for (int candidate : tier.candidates()) {
                if (groupOf[candidate] != NONE) {
                    standsBelow(groupOf[candidate], within[candidate], weight);
                }
            }
            tier.candidates().forEach(this::name);
        }
    }

    /** Counts a member of a group below those of it that the list names above. */
    private void standsBelow(int group, int low, long weight) {
        long[][] its = above[group];
        int[] higher = named[group];
        for (int i = 0; i < counts[group]; i++) {
            its[higher[i]][low] += weight;
        }
    }

    private void name(int candidate) {
        int group = groupOf[candidate];
        if (group != NONE) {
            named[group][counts[group]] = within[candidate];
            counts[group]++;
        }
    }

    private void settle(int group, List<Integer> members, int[] balances) {
        long[][] its = above[group];
        for (int i = 0; i < members.size(); i++) {
            for (int j = 0; j < i; j++) {
                int winner = Long.compare(its[i][j], its[j][i]);
                balances[members.get(i)] += winner;
                balances[members.get(j)] -= winner;
            }
        }
    }
}
