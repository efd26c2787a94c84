package thrive.report.chart;

import java.util.List;

import thrive.baseline.RollUp;
import thrive.model.Scale;
import thrive.report.Wording;

/**
 * All scores given to several principles, split where THRIVE-like begins.
 *
 * @param counts for each score of the scale, lowest first, how many times it was given
 * @param belowLine how many scores of the scale are not yet THRIVE-like
 * @param words the same in words
 */
public record DivergingBar(List<Count> counts, int belowLine, String words) implements ChartValues {

    public DivergingBar {
        counts = List.copyOf(counts);
    }

    public static DivergingBar of(Scale scale, RollUp rollUp) {
        List<Count> counts = rollUp.counts().entrySet().stream()
                .map(e -> new Count(e.getKey(), e.getValue(), Count.tone(scale, e.getKey())))
                .toList();
        int all = counts.stream().mapToInt(Count::tables).sum();
        int reached = counts.stream()
                .filter(count -> count.score() >= scale.thriveLike())
                .mapToInt(Count::tables)
                .sum();
        String words = all == 0
                ? "No scores"
                : Wording.share(reached, all, "score") + " " + scale.thriveLike()
                        + (scale.thriveLike() == scale.max() ? "" : " or more");
        return new DivergingBar(counts, DotStrip.below(scale), words);
    }
}
