package thrive.consensus.robust;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Profile;

/**
 * How steady the five of the default method are.
 *
 * @param leaveOneOut for each list, what its absence changes
 * @param fewestTables the smallest set of lists without which the five are others, or empty where no such set was found
 * @param oneMoves every move of one candidate in one list that alters the five
 * @param bootstrap for each candidate that some table names, the share of resamples of the tables in which it is among the five
 * @param samples how many resamples were drawn
 * @param seed the seed they were drawn with
 */
public record Robustness(
        List<Without> leaveOneOut,
        Optional<Fewest> fewestTables,
        List<Move> oneMoves,
        Map<String, Double> bootstrap,
        int samples,
        long seed) {

    /** What changes without one list: which candidates enter the five and which leave them. */
    public record Without(String table, List<String> enters, List<String> leaves) {}

    /**
     * A smallest set of lists without which the five are others.
     *
     * @param tables the first such set in the order of the lists
     * @param sets how many sets of that size there are
     */
    public record Fewest(List<String> tables, int sets) {}

    /**
     * A move of one candidate within, into or out of one list.
     *
     * @param from its place before, or empty where the list did not name it
     * @param to its place after, alone on it, or empty where the list no longer names it
     */
    public record Move(
            String table,
            String candidate,
            OptionalInt from,
            OptionalInt to,
            List<String> enters,
            List<String> leaves) {}

    /** More sets of lists than this are not tried. */
    private static final int MOST_SETS = 200_000;

    /**
     * The robustness of a profile's first {@code top}.
     *
     * @param samples how many resamples to draw
     * @throws ArithmeticException where tied groups of very many different sizes make exact points too large
     */
    public static Robustness of(Profile profile, int top, int samples, long seed) {
        Variants variants = new Variants(profile, top);
        return new Robustness(
                leaveOneOut(variants),
                fewest(variants),
                new SingleMoves(variants).all(),
                Bootstrap.shares(variants, samples, seed),
                samples,
                seed);
    }

    /** For each list of a profile, what its absence changes among the first {@code top}. */
    public static List<Without> leaveOneOut(Profile profile, int top) {
        return leaveOneOut(new Variants(profile, top));
    }

    private static List<Without> leaveOneOut(Variants variants) {
        List<Without> all = new ArrayList<>();
        for (int i = 0; i < variants.size(); i++) {
            BitSet without = variants.without(List.of(i)).chosen();
            all.add(new Without(variants.name(i), variants.entering(without), variants.leaving(without)));
        }
        return all;
    }

    /** Sets of growing size, in the order of the lists; the first size at which some set changes the five. */
    private static Optional<Fewest> fewest(Variants variants) {
        int tried = 0;
        for (int size = 1; size <= variants.size(); size++) {
            List<Integer> found = List.of();
            int sets = 0;
            int[] chosen = IntStream.range(0, size).toArray();
            do {
                List<Integer> set = Arrays.stream(chosen).boxed().toList();
                if (variants.changes(variants.without(set))) {
                    found = sets == 0 ? set : found;
                    sets++;
                }
                if (++tried > MOST_SETS) {
                    return Optional.empty();
                }
            } while (next(chosen, variants.size()));
            if (sets > 0) {
                return Optional.of(new Fewest(found.stream().map(variants::name).toList(), sets));
            }
        }
        return Optional.empty();
    }

    /** The next combination in lexicographic order, in place; false after the last. */
    private static boolean next(int[] chosen, int n) {
        int i = chosen.length - 1;
        while (i >= 0 && chosen[i] == n - chosen.length + i) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        chosen[i]++;
        for (int j = i + 1; j < chosen.length; j++) {
            chosen[j] = chosen[j - 1] + 1;
        }
        return true;
    }

    /** A profile and its variants. */
    static final class Variants {

        private final Profile profile;
        private final int top;
        private final long scale;
        private final Tally tally;
        private final List<ScaledList> lists = new ArrayList<>();
        private final long[] weights;
        private final Top real;

        Variants(Profile profile, int top) {
            this.profile = profile;
            this.top = top;
            this.scale = Tally.scale(profile);
            this.tally = new Tally(profile.size(), top);
            profile.ballots().forEach(b -> lists.add(list(b.groups())));
            this.weights =
                    profile.ballots().stream().mapToLong(Ballot::totalWeight).toArray();
            this.real = tally.top(lists, weights);
        }

        int size() {
            return lists.size();
        }

        int top() {
            return top;
        }

        Profile profile() {
            return profile;
        }

        String name(int list) {
            return profile.ballots().get(list).table();
        }

        ScaledList list(List<List<Integer>> groups) {
            return ScaledList.of(groups, profile.size(), top, scale);
        }

        /** The first k without some of the lists. */
        Top without(List<Integer> absent) {
            long[] left = weights.clone();
            absent.forEach(i -> left[i] = 0);
            return tally.top(lists, left);
        }

        /** The first k with another list in place of one. */
        Top with(int changed, ScaledList other) {
            List<ScaledList> variant = new ArrayList<>(lists);
            variant.set(changed, other);
            return tally.top(variant, weights);
        }

        /** The first k with each list as often as told. */
        Top resampled(long[] times) {
            return tally.top(lists, times);
        }

        boolean changes(Top variant) {
            return !variant.chosen().equals(real.chosen());
        }

        List<String> entering(BitSet variant) {
            BitSet entering = (BitSet) variant.clone();
            entering.andNot(real.chosen());
            return names(entering);
        }

        List<String> leaving(BitSet variant) {
            BitSet leaving = (BitSet) real.chosen().clone();
            leaving.andNot(variant);
            return names(leaving);
        }

        private List<String> names(BitSet set) {
            return set.stream().mapToObj(c -> profile.candidates().get(c)).toList();
        }
    }

    /** The shares of candidates that stayed out of every resample are 0; the map is in the model's order. */
    static Map<String, Double> inOrder(Profile profile, double[] shares) {
        Map<String, Double> named = new LinkedHashMap<>();
        for (int candidate : profile.named()) {
            named.put(profile.candidates().get(candidate), shares[candidate]);
        }
        return named;
    }
}
