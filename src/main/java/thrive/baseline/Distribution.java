package thrive.baseline;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

import thrive.model.Scale;

/**
 * The scores that tables gave a principle, as an ordinal distribution. Figures over no scores are empty.
 *
 * @param scale the scale they stand on
 * @param sorted the scores, lowest first
 */
public record Distribution(Scale scale, List<Integer> sorted) {

    /** A disputed principle has at least this share (one in …) two points or more from the lower median. */
    private static final int MINORITY = 5;
    /** … or at least this share (one in …) on either side of the line at which a score is THRIVE-like. */
    private static final int SIDE = 3;

    public Distribution {
        sorted = sorted.stream().sorted().toList();
    }

    /** How many tables scored. */
    public int n() {
        return sorted.size();
    }

    /** How many tables gave each score of the scale, lowest score first; 0 where none did. */
    public Map<Integer, Integer> counts() {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int score : scale.values()) {
            counts.put(score, 0);
        }
        addTo(counts);
        return counts;
    }

    /** Adds how many tables gave each score to what others gave. */
    void addTo(Map<Integer, Integer> counts) {
        for (int score : sorted) {
            counts.put(score, counts.getOrDefault(score, 0) + 1);
        }
    }

    /** The middle score; with an even number of tables the mean of the two middle ones, so possibly a half. */
    public OptionalDouble median() {
        return lowerMedian().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of((lowerMedian().getAsInt() + upperMedian().getAsInt()) / 2.0);
    }

    /** The middle score; with an even number of tables the lower of the two middle ones. */
    public OptionalInt lowerMedian() {
        return sorted.isEmpty() ? OptionalInt.empty() : OptionalInt.of(sorted.get((n() - 1) / 2));
    }

    /** The middle score; with an even number of tables the upper of the two middle ones. */
    public OptionalInt upperMedian() {
        return sorted.isEmpty() ? OptionalInt.empty() : OptionalInt.of(sorted.get(n() / 2));
    }

    /** Whether the two middle scores differ, so that the room has no single middle one. */
    public boolean isSplit() {
        return !lowerMedian().equals(upperMedian());
    }

    /** The arithmetic mean. Scores are ordinal, so it is a second figure only. */
    public OptionalDouble mean() {
        long sum = 0;
        for (int score : sorted) {
            sum += score;
        }
        return sorted.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of((double) sum / n());
    }

    public OptionalInt min() {
        return sorted.isEmpty() ? OptionalInt.empty() : OptionalInt.of(sorted.get(0));
    }

    public OptionalInt max() {
        return sorted.isEmpty() ? OptionalInt.empty() : OptionalInt.of(sorted.get(n() - 1));
    }

    /** Whether the lower median reaches the scale's THRIVE-like score; never by rounding up, never over no scores. */
    public boolean isThriveLike() {
        return lowerMedian().isPresent() && lowerMedian().getAsInt() >= scale.thriveLike();
    }

    /**
     * Whether the room disagrees: at least a fifth of the tables lie two points or more from the lower median; or, of three
     * tables or more, at least a third lie below the THRIVE-like score and at least a third reach it. Never with fewer than two tables.
     */
    public boolean isDisputed() {
        if (n() < 2) {
            return false;
        }
        int middle = sorted.get((n() - 1) / 2);
        int far = 0;
        int below = 0;
        for (int score : sorted) {
            far += Math.abs(score - middle) >= 2 ? 1 : 0;
            below += score < scale.thriveLike() ? 1 : 0;
        }
        boolean minority = far * MINORITY >= n();
        boolean acrossTheLine = n() >= 3 && below * SIDE >= n() && (n() - below) * SIDE >= n();
        return minority || acrossTheLine;
    }

    /** The distribution of single scores. */
    public static Distribution of(Scale scale, Integer... scores) {
        return new Distribution(scale, Arrays.asList(scores));
    }
}
