package thrive.report.chart;

import java.util.List;

import thrive.baseline.Distribution;
import thrive.model.Scale;

/**
 * How many tables gave a score.
 *
 * @param score the score
 * @param tables how many
 * @param tone the fill of the score where any table gave it, else {@code s0}
 */
public record Count(int score, int tables, String tone) {

    private static final int FILLS = 4;

    public static List<Count> of(Distribution scores) {
        return scores.counts().entrySet().stream()
                .map(e -> new Count(
                        e.getKey(), e.getValue(), e.getValue() == 0 ? "s0" : tone(scores.scale(), e.getKey())))
                .toList();
    }

    /** The fill of a score, {@code s1} for the lowest to {@code s4} for the highest; longer scales share the four. */
    public static String tone(Scale scale, int score) {
        return "s" + (1 + (score - scale.min()) * (FILLS - 1) / (scale.max() - scale.min()));
    }
}
