package thrive.baseline;

import java.util.DoubleSummaryStatistics;
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
        int scored = 0;
        int thriveLike = 0;
        int disputed = 0;
        DoubleSummaryStatistics means = new DoubleSummaryStatistics();
        for (PrincipleScores principle : principles) {
            principle.distribution().addTo(counts);
            thriveLike += principle.isThriveLike() ? 1 : 0;
            disputed += principle.isDisputed() ? 1 : 0;
            OptionalDouble mean = principle.distribution().mean();
            if (mean.isPresent()) {
                scored++;
                means.accept(mean.getAsDouble());
            }
        }
        OptionalDouble mean = scored == 0 ? OptionalDouble.empty() : OptionalDouble.of(means.getAverage());
        return new RollUp(principles.size(), scored, thriveLike, disputed, mean, counts);
    }
}
