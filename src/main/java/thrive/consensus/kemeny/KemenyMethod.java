package thrive.consensus.kemeny;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import thrive.consensus.method.Method;
import thrive.consensus.method.Order;
import thrive.consensus.profile.Profile;

/**
 * {@link Kemeny} as a method among the others: its order is the finest that every optimum respects, so that nothing is
 * picked silently among equals; where time ran out before the proof, it is the best order found. Principles that nobody named stand
 * last.
 */
public final class KemenyMethod implements Method {

    /** Its name on the command line and in results. */
    public static final String NAME = "kemeny";

    private final BooleanSupplier outOfTime;

    /** The method, which stops with the best found when told that it is out of time. */
    public KemenyMethod(BooleanSupplier outOfTime) {
        this.outOfTime = outOfTime;
    }

    @Override
    public Order order(Profile profile, int top) {
        return order(profile, solve(profile, top));
    }

    /** All that is known of the optimal orders. */
    public KemenyResult solve(Profile profile, int top) {
        return Kemeny.solve(profile.weightedPreferences(), profile.named(), top, outOfTime);
    }

    /** The order of a result. */
    public static Order order(Profile profile, KemenyResult result) {
        List<List<Integer>> groups = new ArrayList<>();
        result.ranking().forEach(group -> groups.add(group.stream().sorted().toList()));
        if (!result.optimal()) {
            result.best().forEach(candidate -> groups.add(List.of(candidate)));
        }
        List<Integer> never = profile.neverNamed();
        if (!never.isEmpty()) {
            groups.add(never);
        }
        return new Order(groups, Optional.empty());
    }
}
