package thrive.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The scale on which principles are scored: the whole numbers from {@code min} to {@code max}.
 *
 * @param min the score that is furthest from the principle
 * @param max the score of the ideal
 * @param thriveLike the lowest score that may be called THRIVE-like, above {@code min} and at most {@code max}
 * @param isSure whether it is the scale that was meant; where a model's own is faulty, nothing may be said of scores by the one that
 *     stands in for it
 */
public record Scale(int min, int max, int thriveLike, boolean isSure) {

    /** The scale of the THRIVE assessment: 1 to 4, THRIVE-like from 3. */
    public static final Scale ONE_TO_FOUR = new Scale(1, 4, 3);

    public Scale(int min, int max, int thriveLike) {
        this(min, max, thriveLike, true);
    }

    /** The same in the place of one that cannot be read. */
    public Scale inDoubt() {
        return new Scale(min, max, thriveLike, false);
    }

    /** Whether the score stands on the scale. */
    public boolean contains(int score) {
        return min <= score && score <= max;
    }

    /** Every score of the scale, lowest first. */
    public List<Integer> values() {
        List<Integer> values = new ArrayList<>();
        for (int score = min; score <= max; score++) {
            values.add(score);
        }
        return List.copyOf(values);
    }

    @Override
    public String toString() {
        return min < 0 ? min + " to " + max : min + "–" + max;
    }
}
