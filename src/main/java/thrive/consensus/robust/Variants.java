package thrive.consensus.robust;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import thrive.consensus.method.Order;
import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Profile;
import thrive.consensus.profile.RankedList;

/** A profile, its first k by a method, and those of its variants. */
final class Variants {

    private final Profile profile;
    private final int top;
    private final long scale;
    private final Chooser chooser;
    private final long each;
    private final List<ScaledList> lists = new ArrayList<>();
    private final long[] weights;
    private final Top real;

    private Variants(Profile profile, int top, long scale, Chooser chooser, long each, Top real) {
        this.profile = profile;
        this.top = top;
        this.scale = scale;
        this.chooser = chooser;
        this.each = each;
        profile.ballots().forEach(ballot -> lists.add(list(ballot.list())));
        this.weights = profile.ballots().stream().mapToLong(Ballot::totalWeight).toArray();
        this.real = real;
    }

    /** Variants by the default method, {@code exact} with its ladder where points do not fit whole numbers; the order of the profile itself is known. */
    static Variants ofDefault(Profile profile, int top, MethodInSteps exact, Order order) {
        // Besides the cells, each variant sorts the candidates and makes a list anew.
        long n = profile.size();
        long each = 3 * n * profile.ballots().size() + 60 * n;
        return Tally.scale(profile, top)
                .map(scale ->
                        new Variants(profile, top, scale, new Tally(profile, top), each, first(profile, top, order)))
                .orElseGet(() -> of(profile, top, exact, order));
    }

    /** Variants by any method, which puts the profile itself in an order that is known. */
    static Variants of(Profile profile, int top, MethodInSteps method, Order order) {
        // The widest paths go over all triples, most of which have no path.
        long n = profile.size();
        long each = 100 * n * profile.ballots().size() + 50 * n * n + n * n * n / 4;
        return new Variants(profile, top, 0, new MethodChooser(profile, method, top), each, first(profile, top, order));
    }

    private static Top first(Profile profile, int top, Order order) {
        return Top.of(order, top, profile.listedBy());
    }

    /** What may be spent on one part. */
    Effort effort() {
        return Effort.forVariantsOf(each);
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

    ScaledList list(RankedList list) {
        return ScaledList.of(list, profile.size(), top, scale);
    }

    /** The first k without some of the lists. */
    Top without(List<Integer> absent, Effort effort) {
        long[] left = weights.clone();
        absent.forEach(i -> left[i] = Chooser.ABSENT);
        return chooser.top(lists, left, effort);
    }

    /** The first k with another list for one of the tables that handed in a list. */
    Top with(int changed, ScaledList other, Effort effort) {
        Ballot ballot = profile.ballots().get(changed);
        List<ScaledList> variant = new ArrayList<>(lists);
        variant.add(other);
        long[] counted = Arrays.copyOf(weights, weights.length + 1);
        counted[weights.length] = ballot.weight();
        counted[changed] = ballot.tables() == 1 ? Chooser.ABSENT : weights[changed] - ballot.weight();
        return chooser.top(variant, counted, effort);
    }

    /** The first k with each list as often as told. */
    Top resampled(long[] times, Effort effort) {
        return chooser.top(lists, times, effort);
    }

    /** Whether others are among the first k for certain. */
    boolean changes(Top variant) {
        return !variant.chosen().equals(real.chosen());
    }

    /** Whether others are among the first k, or others are tied across the last place. */
    boolean changesOrTies(Top variant) {
        return changes(variant) || !variant.tied().equals(real.tied());
    }

    /** Those that are tied across the last place. */
    List<String> tied(Top variant) {
        return names(variant.tied());
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

    /** The shares of candidates that stayed out of every resample are 0; the map is in the model's order. */
    Map<String, Double> inOrder(double[] shares) {
        Map<String, Double> named = new LinkedHashMap<>();
        for (int candidate : profile.named()) {
            named.put(profile.candidates().get(candidate), shares[candidate]);
        }
        return named;
    }
}
