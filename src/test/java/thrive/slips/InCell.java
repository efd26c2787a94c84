package thrive.slips;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Slips that change one cell, wherever it stands in its column. */
final class InCell {

    private InCell() {}

    /** A slip in a cell that holds something. */
    static Slip filled(int point, String name, Set<Outcome> allowed, String heading, UnaryOperator<String> change) {
        return that(point, name, allowed, heading, spot -> !spot.value().isEmpty(), change);
    }

    /** A slip in a score that is a number. */
    static Slip score(int point, String name, Set<Outcome> allowed, UnaryOperator<String> change) {
        return that(point, name, allowed, "score", spot -> isNumber(spot.value()), change);
    }

    static Slip that(
            int point,
            String name,
            Set<Outcome> allowed,
            String heading,
            Predicate<Spot> fitting,
            UnaryOperator<String> change) {
        return byChance(point, name, allowed, heading, fitting, (value, random) -> change.apply(value));
    }

    static Slip byChance(
            int point,
            String name,
            Set<Outcome> allowed,
            String heading,
            Predicate<Spot> fitting,
            BiFunction<String, Random, String> change) {
        return Slip.of(
                point,
                name,
                allowed,
                (draft, random) -> draft.spot(random, heading, fitting)
                        .flatMap(spot -> changed(spot, change.apply(spot.value(), random))));
    }

    private static Optional<Touched> changed(Spot spot, String value) {
        if (value.equals(spot.value())) {
            return Optional.empty();
        }
        spot.put(value);
        return Optional.of(spot.touched());
    }

    static boolean isNumber(String value) {
        return !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
