package thrive.baseline;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

import thrive.model.Scale;

/**
 * Several principles taken together: those of a level, or all.
 *
 * @param principles how many principles there are
 * @param scored how many of them any table scored
 * @param thriveLike how many are THRIVE-like
 * @param disputed how many are disputed
 * @param mean the mean of the principles' means, each principle counting once; empty where none is scored
 * @param counts how many times each score of the scale was given, lowest score first
 */
public record RollUp(
        int principles, int scored, int thriveLike, int disputed, OptionalDouble mean, Map<Integer, Integer> counts) {

    static RollUp of(Scale scale, List<PrincipleScores> principles) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int score : scale.values()) {
            counts.put(score, 0);
        }
        for (PrincipleScores principle : principles) {
            principle.distribution().addTo(counts);
        }
        return new RollUp(
                principles.size(),
                count(principles, p -> p.distribution().n() > 0),
                count(principles, PrincipleScores::isThriveLike),
                count(principles, PrincipleScores::isDisputed),
                principles.stream()
                        .map(p -> p.distribution().mean())
                        .filter(OptionalDouble::isPresent)
                        .mapToDouble(OptionalDouble::getAsDouble)
                        .average(),
                counts);
    }

    private static int count(List<PrincipleScores> principles, java.util.function.Predicate<PrincipleScores> which) {
        return (int) principles.stream().filter(which).count();
    }
}
