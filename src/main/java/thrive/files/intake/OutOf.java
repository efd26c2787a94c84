package thrive.files.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.model.Scale;
import thrive.text.LatePattern;

/** A score with the highest of its scale behind it, as "7/10" is 7 from 0 to 10. */
final class OutOf {

    private static final LatePattern TWO =
            LatePattern.of("(\\d{1,4}) ?(?:/|out of) ?(\\d{1,4})", Pattern.CASE_INSENSITIVE);
    /** The highest score out of which people mark without being told: 9/10 there is no choice between 9 and 10. */
    private static final int TEN = 10;

    private OutOf() {}

    /** The score; nothing where the two numbers may as well be two scores, of a short scale or one that does not start low. */
    static Optional<Integer> score(String text, Scale scale) {
        Matcher two = TWO.matcher(text);
        if (scale.max() < TEN || scale.min() < 0 || !two.matches()) {
            return Optional.empty();
        }
        int score = Integer.parseInt(two.group(1));
        return Integer.parseInt(two.group(2)) == scale.max() && scale.contains(score)
                ? Optional.of(score)
                : Optional.empty();
    }
}
