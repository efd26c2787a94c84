package thrive.consensus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import thrive.consensus.kemeny.KemenyMethod;
import thrive.consensus.kemeny.KemenyResult;
import thrive.consensus.method.AverageRank;
import thrive.consensus.method.Copeland;
import thrive.consensus.method.Method;
import thrive.consensus.method.Modified;
import thrive.consensus.method.Order;
import thrive.consensus.method.Points;
import thrive.consensus.method.Schulze;
import thrive.consensus.method.Support;
import thrive.consensus.profile.Profile;

/**
 * What one method makes of the lists.
 *
 * @param method the method
 * @param order every candidate, best first, those that the method leaves level in one group and those that nobody named last; the
 *     default method's ladder of ties is part of it
 * @param top the numbers of the first k, in order, as far as they are determined; never one that nobody named
 * @param kemeny what is known of the optimal orders, where that is the method
 */
public record MethodOutcome(MethodName method, Order order, List<Integer> top, Optional<KemenyResult> kemeny) {

    public MethodOutcome {
        top = List.copyOf(top);
    }

    /**
     * What a method makes of a profile.
     *
     * @param k how many are sought, at least 1
     * @param outOfTime whether to stop with what is found; only {@code kemeny} may need it
     */
    public static MethodOutcome of(MethodName method, Profile profile, int k, BooleanSupplier outOfTime) {
        Optional<KemenyResult> kemeny = method == MethodName.KEMENY
                ? Optional.of(new KemenyMethod(outOfTime).solve(profile, k))
                : Optional.empty();
        Order order = kemeny.map(result -> KemenyMethod.order(profile, result))
                .orElseGet(() -> method(method, outOfTime).order(profile, k).namedFirst(profile));
        return new MethodOutcome(method, order, order.top(k, profile.listedBy()), kemeny);
    }

    /** Whether all that it says holds for certain: nothing that time ended left it open. */
    public boolean isProven() {
        return kemeny.map(KemenyResult::complete).orElse(true);
    }

    /**
     * The numbers of those that are among the first k for certain: with several orders equally good, in all of them, though they may
     * not all put them in the same place.
     */
    public List<Integer> certain() {
        return kemeny.filter(KemenyResult::complete)
                .map(result -> result.best().stream()
                        .filter(result.inEveryTop()::contains)
                        .toList())
                .orElse(top);
    }

    /**
     * The numbers of those of which only some are among the first k, none where these are determined: those tied across the k-th place
     * or, with several orders equally good, those that only some of them have there. Never one that nobody named.
     */
    public List<Integer> open(int k, Profile profile) {
        if (kemeny.filter(KemenyResult::complete).isPresent()) {
            List<Integer> open = new ArrayList<>(kemeny.get().inSomeTop());
            open.removeAll(kemeny.get().inEveryTop());
            return open;
        }
        int[] listedBy = profile.listedBy();
        for (List<Integer> group : order.groups()) {
            List<Integer> named = group.stream().filter(c -> listedBy[c] > 0).toList();
            if (!named.isEmpty() && !top.containsAll(named)) {
                return top.size() < k ? named : List.of();
            }
        }
        return List.of();
    }

    /** What every method makes of a profile, in the order of {@link MethodName}. */
    public static List<MethodOutcome> all(Profile profile, int k, BooleanSupplier outOfTime) {
        List<MethodOutcome> all = new ArrayList<>();
        Arrays.stream(MethodName.values()).forEach(method -> all.add(of(method, profile, k, outOfTime)));
        return all;
    }

    /** The method of a name. */
    static Method method(MethodName name, BooleanSupplier outOfTime) {
        return switch (name) {
            case POINTS ->
                (profile, k) -> Ladder.of(profile, Points.total(profile, k)).groups();
            case MODIFIED -> new Modified();
            case AVERAGE_RANK -> new AverageRank();
            case COPELAND -> new Copeland();
            case SCHULZE -> new Schulze();
            case SUPPORT -> new Support();
            case KEMENY -> new KemenyMethod(outOfTime);
        };
    }
}
