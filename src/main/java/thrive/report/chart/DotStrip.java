package thrive.report.chart;

import java.util.ArrayList;
import java.util.List;

import thrive.baseline.Distribution;
import thrive.baseline.PrincipleScores;
import thrive.model.Scale;
import thrive.report.Wording;

/**
 * How many tables gave a principle each score.
 *
 * @param tables how many tables there are, with those that gave no score
 * @param counts for each score of the scale, lowest first
 * @param middle the middle score, or the two of an even split; none without scores
 * @param belowLine how many scores of the scale are not yet THRIVE-like
 * @param words the same in words
 */
public record DotStrip(int tables, List<Count> counts, List<Integer> middle, int belowLine, String words)
        implements ChartValues {

    public DotStrip {
        counts = List.copyOf(counts);
        middle = List.copyOf(middle);
    }

    public static DotStrip of(PrincipleScores principle) {
        Distribution scores = principle.distribution();
        List<Integer> middle = new ArrayList<>();
        scores.lowerMedian().ifPresent(middle::add);
        if (scores.isSplit()) {
            scores.upperMedian().ifPresent(middle::add);
        }
        return new DotStrip(
                principle.tables(),
                counts(scores),
                middle,
                below(scores.scale()),
                Wording.sentence(Wording.given(scores)));
    }

    /** Every score with its own fill, whether or not anybody gave it. */
    private static List<Count> counts(Distribution scores) {
        return scores.counts().entrySet().stream()
                .map(e -> new Count(e.getKey(), e.getValue(), Count.tone(scores.scale(), e.getKey())))
                .toList();
    }

    static int below(Scale scale) {
        return (int) scale.values().stream()
                .filter(score -> score < scale.thriveLike())
                .count();
    }
}
