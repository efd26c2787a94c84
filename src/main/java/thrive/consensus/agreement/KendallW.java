package thrive.consensus.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Profile;

/**
 * Kendall's coefficient of concordance, corrected for ties: W = 12·S / (m²(N³ − N) − m·ΣT), where S is the sum of squared
 * deviations of the rank sums, ranks are midranks, and T = t³ − t is summed over the tied groups of each table, the unranked one included.
 * From 0 (no agreement at all) to 1 (all lists alike); by chance alone it is 1/m on average. (M. G. Kendall, Rank Correlation Methods, 1948,
 * chapter 6.) Weights play no part. Where
 * rows of a list could not be read, those that could are ranked among themselves, for ranks with holes have no W.
 */
public final class KendallW {

    /** In ranks drawn, of several nanoseconds each. */
    private static final long MOST_DRAWS = 40_000_000;

    private final int candidates;
    private final List<int[]> doubledRanks = new ArrayList<>();
    private final List<Integer> tables = new ArrayList<>();
    private final long tableCount;
    private double ties;

    private KendallW(Profile profile) {
        this.candidates = profile.size();
        for (Ballot ballot : profile.ballots()) {
            doubledRanks.add(doubledMidranks(ballot, candidates));
            tables.add(ballot.tables());
            ties += (double) ballot.tables() * tieSum(ballot, candidates);
        }
        this.tableCount = profile.tableCount();
    }

    /** W of the lists; empty with fewer than two tables, or where no table tells any two candidates apart. */
    public static OptionalDouble of(Profile profile) {
        return new KendallW(profile).w();
    }

    /**
     * How likely agreement at least as strong is by chance: the share of random permutations of the tables' ranks whose W reaches the real one, the
     * real one counted among them (so never 0). Empty where W is, and with too many tables to shuffle in good time.
     */
    public static OptionalDouble permutationP(Profile profile, int samples, long seed) {
        KendallW lists = new KendallW(profile);
        if (lists.w().isEmpty() || lists.tableCount * lists.candidates * samples > MOST_DRAWS) {
            return OptionalDouble.empty();
        }
        List<int[]> each = lists.rankOfEachTable();
        long real = squares(lists.sums(each));
        SplittableRandom random = new SplittableRandom(seed);
        int reached = 1;
        for (int i = 0; i < samples; i++) {
            List<int[]> shuffled = new ArrayList<>(each.size());
            each.forEach(ranks -> shuffled.add(shuffled(ranks, random)));
            reached += squares(lists.sums(shuffled)) >= real ? 1 : 0;
        }
        return OptionalDouble.of(reached / (samples + 1.0));
    }

    private OptionalDouble w() {
        double m = tableCount;
        double n = candidates;
        double most = m * m * (n * n * n - n) - m * ties;
        if (m < 2 || most <= 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(12 * deviation() / most);
    }

    /** S: the rank sums are doubled, so their squared deviations are four times too large. */
    private double deviation() {
        double[] sums = new double[candidates];
        for (int i = 0; i < doubledRanks.size(); i++) {
            for (int c = 0; c < candidates; c++) {
                sums[c] += (double) tables.get(i) * doubledRanks.get(i)[c];
            }
        }
        double mean = tableCount * (candidates + 1.0);
        double squares = 0;
        for (double sum : sums) {
            squares += (sum - mean) * (sum - mean);
        }
        return squares / 4;
    }

    private List<int[]> rankOfEachTable() {
        List<int[]> each = new ArrayList<>();
        for (int i = 0; i < doubledRanks.size(); i++) {
            each.addAll(Collections.nCopies(tables.get(i), doubledRanks.get(i)));
        }
        return each;
    }

    private long[] sums(List<int[]> ranks) {
        long[] sums = new long[candidates];
        for (int[] ofTable : ranks) {
            for (int c = 0; c < candidates; c++) {
                sums[c] += ofTable[c];
            }
        }
        return sums;
    }

    private static long squares(long[] sums) {
        long squares = 0;
        for (long sum : sums) {
            squares += sum * sum;
        }
        return squares;
    }

    private static int[] shuffled(int[] ranks, SplittableRandom random) {
        int[] copy = ranks.clone();
        for (int i = copy.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = copy[i];
            copy[i] = copy[other];
            copy[other] = kept;
        }
        return copy;
    }

    private static int[] doubledMidranks(Ballot ballot, int candidates) {
        int[] ranks = new int[candidates];
        int place = 1;
        for (List<Integer> group : ballot.groups()) {
            for (int candidate : group) {
                ranks[candidate] = 2 * place + group.size() - 1;
            }
            place += group.size();
        }
        int unranked = candidates - ballot.size();
        for (int c = 0; c < candidates; c++) {
            ranks[c] = ranks[c] == 0 ? 2 * place + unranked - 1 : ranks[c];
        }
        return ranks;
    }

    private static long tieSum(Ballot ballot, int candidates) {
        long unranked = (long) candidates - ballot.size();
        long sum = unranked * unranked * unranked - unranked;
        for (List<Integer> group : ballot.groups()) {
            long t = group.size();
            sum += t * t * t - t;
        }
        return sum;
    }
}
