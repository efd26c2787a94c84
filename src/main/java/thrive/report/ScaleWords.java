package thrive.report;

import thrive.model.Scale;

/** What the figures of a baseline mean, in the same words wherever they are explained. */
public final class ScaleWords {

    private ScaleWords() {}

    /** What the scores mean, and when a principle is THRIVE-like. */
    public static String scale(Scale scale) {
        return ends(scale) + " " + middle(scale);
    }

    private static String ends(Scale scale) {
        return scale.min() + " is far from the principle and " + scale.max() + " is fully THRIVE-like.";
    }

    private static String middle(Scale scale) {
        return "The middle score is the one in the middle when the tables’ scores are put in order; "
                + atLeast(scale) + scale.thriveLike() + " is THRIVE-like. In an even split, such as "
                + (scale.thriveLike() - 1) + "/" + scale.thriveLike() + ", the lower one counts.";
    }

    /** When a principle is disputed, in short; the baseline says it in full. */
    public static String disputed(Scale scale) {
        return "Disputed: of three tables or more, at least a third score below " + scale.thriveLike()
                + " and a third do not; or at least a fifth lie 2 points or more from the middle score.";
    }

    /** "at least ", or nothing where the score is the highest there is. */
    public static String atLeast(Scale scale) {
        return scale.thriveLike() == scale.max() ? "" : "at least ";
    }
}
