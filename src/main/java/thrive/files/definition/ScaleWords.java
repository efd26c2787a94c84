package thrive.files.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

import thrive.files.yaml.Fields;
import thrive.model.Scale;
import thrive.problem.Code;
import thrive.problem.DidYouMean;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.text.Folding;

/** What a model says of its scale elsewhere than in a sound line {@code scale:}. */
final class ScaleWords {

    /** A scale as it is written. */
    static final String EXAMPLE = "{min: 0, max: 4, thriveLike: 3}";

    /** The keys of a scale. */
    static final List<String> KEYS = List.of("min", "max", "thriveLike");

    /** How many principles make it no slip of one. */
    private static final int SEVERAL = 2;

    /** A key of models that looks like a slip for their scale, and is none. */
    private static final String LOCALE = "locale";

    private static final int MOST_DIGITS = 6;
    private static final int LONGEST_SCORE = 2;

    private ScaleWords() {}

    /** Whether a key is one to six digits, with a sign in front or without. */
    static boolean isNumber(String key) {
        int start = key.startsWith("-") || key.startsWith("+") ? 1 : 0;
        boolean isNumber = key.length() > start && key.length() <= start + MOST_DIGITS;
        for (int i = start; isNumber && i < key.length(); i++) {
            isNumber = key.charAt(i) >= '0' && key.charAt(i) <= '9';
        }
        return isNumber;
    }

    /** The score of a scale that a key means whose minus is another dash; nothing where it means none. */
    static Optional<Integer> meant(String key, Scale scale) {
        String even = Folding.signs(key);
        return !isNumber(key) && isNumber(even)
                ? Optional.of(Integer.valueOf(even)).filter(scale::contains)
                : Optional.empty();
    }

    /** Whether one of the keys that are given may have been meant by a known one that is not: then its value is not the usual one. */
    static boolean areMistyped(List<String> given, List<String> known) {
        List<String> missing = new ArrayList<>(known);
        missing.removeAll(given);
        for (String key : given) {
            if (!known.contains(key) && !key.equals(LOCALE) && !missing.isEmpty() && isNear(key, missing)) {
                return true;
            }
        }
        return false;
    }

    /** A longer word for it, as "minimum", is no slip of the fingers. */
    private static boolean isNear(String key, List<String> known) {
        String lower = key.toLowerCase(Locale.ROOT);
        return known.stream().anyMatch(lower::startsWith)
                || !DidYouMean.among(key, known).isEmpty();
    }

    /**
     * That a model names no scale, where most of its principles describe scores that the usual one has not; nothing where a description
     * or two are off it, which are told for themselves.
     */
    static Optional<Problem> missing(Fields model) {
        TreeSet<Integer> scores = new TreeSet<>();
        int described = 0;
        int off = 0;
        Location first = model.at();
        Fields aside = model.aside(new Problems());
        for (Fields principle : aside.list("principles")) {
            Optional<Fields> descriptions = principle.fields("descriptions");
            TreeSet<Integer> own = new TreeSet<>();
            for (String key : descriptions.map(Fields::keys).orElse(List.of())) {
                if (isNumber(key) && key.length() <= LONGEST_SCORE) {
                    own.add(Integer.valueOf(key));
                }
            }
            described += own.isEmpty() ? 0 : 1;
            if (own.stream().anyMatch(score -> !Scale.ONE_TO_FOUR.contains(score))) {
                first = off == 0 ? descriptions.orElseThrow().at() : first;
                off++;
                scores.addAll(own);
            }
        }
        if (off < SEVERAL || off * 2 <= described) {
            return Optional.empty();
        }
        int min = scores.first();
        int max = scores.last();
        String line = "scale: {min: " + min + ", max: " + max + ", thriveLike: " + likely(min, max) + "}";
        return Optional.of(model.problem(
                        Code.M08,
                        first,
                        "the descriptions go from " + min + " to " + max + ", and the model has no line \"scale:\"",
                        "")
                .withExpected("a line such as " + line + "; without one the scale is " + Scale.ONE_TO_FOUR));
    }

    /** The score that may be THRIVE-like on a scale of which that is not told: as high as 3 is among 1 to 4. */
    static int likely(int min, int max) {
        return min + (2 * (max - min) + 2) / 3;
    }
}
