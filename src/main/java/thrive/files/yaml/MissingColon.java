package thrive.files.yaml;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;

import thrive.problem.Quoted;
import thrive.text.LatePattern;

/**
 * A key and its value with no colon between them: {@code prioritised 2026-04-16}.
 *
 * @param key the first word
 * @param value what stands behind it, or empty
 */
record MissingColon(String key, String value) {

    private static final LatePattern ENTRY = LatePattern.of(
            "([a-z][A-Za-z0-9]{0,15}|\\d{1,2})(?:(?:[ \\t]?;)?[ \\t]{1,99}([^\\s:#=][^\\r\\n]{0,999}))?[ \\t]{0,99}");
    private static final LatePattern DASH = LatePattern.of("^[-\u2010-\u2015\u2212][ \\t]++");
    private static final LatePattern COMMENT = LatePattern.of("[ \\t]#.*");
    private static final LatePattern DATE_OR_NUMBER =
            LatePattern.of("\\d{1,4}(?:[-./\u2010-\u2015]\\d{1,2}[-./\u2010-\u2015]\\d{1,4})?");

    /**
     * The key and value between two places, if the first word is known as a key, or a date or number stands alone behind it.
     *
     * @param isKey which first words are keys
     */
    static Optional<MissingColon> in(String text, int from, int end, Predicate<String> isKey) {
        Matcher entry = ENTRY.matcher(text).region(from, end);
        if (!entry.lookingAt() || !isAlone(text, entry.end(), end)) {
            return Optional.empty();
        }
        String behind = entry.group(2) == null ? "" : entry.group(2);
        String value = COMMENT.matcher(behind).replaceFirst("").strip();
        MissingColon missing =
                new MissingColon(entry.group(1), DASH.matcher(value).replaceFirst(""));
        boolean isWord = !isNumber(missing.key());
        return Optional.of(missing).filter(m -> isKey.test(m.key()) || (isWord && m.isFigure()));
    }

    /** The same of a whole text. */
    static Optional<MissingColon> in(String text, Predicate<String> isKey) {
        return in(text, 0, text.length(), isKey);
    }

    /** Whether a line holds one from an offset on, among keys of which one may be a number. */
    static boolean isIn(Line line, int at, KnownPlace place, boolean belowNumber) {
        return in(line.text(), at, line.end(), key -> place.knows(key) || (belowNumber && isNumber(key)))
                .isPresent();
    }

    /**
     * Whether one stands at an offset and goes on to the end of its line: with a key of its place, or a word that is nearly one, or
     * any word in front of a date or number where not only texts stand.
     */
    static boolean isAt(String text, int at, KnownPlace place) {
        return in(text, at, Behind.endOfLine(text, at), key -> true)
                .filter(missing -> !missing.value().isEmpty() && missing.fits(place))
                .isPresent();
    }

    private boolean fits(KnownPlace place) {
        boolean isNear = isSure() && place.nearlyKnows(key);
        return place.knows(key) || isNear || (isFigure() && !place.isOfTexts());
    }

    private static boolean isNumber(String key) {
        return Character.isDigit(key.charAt(0));
    }

    private static boolean isAlone(String text, int at, int end) {
        return at >= end || text.charAt(at) == '#';
    }

    private boolean isFigure() {
        return DATE_OR_NUMBER.matcher(value).matches();
    }

    /** Whether it can hardly be anything else, as a text of several words could. */
    boolean isSure() {
        return value.isEmpty() || isFigure() || value.indexOf(' ') < 0;
    }

    String message() {
        return "no colon stands behind " + Quoted.of(key);
    }

    /** The entry with its colon. */
    String mended() {
        return MendedLine.cut(value.isEmpty() ? key + ":" : key + ": " + value);
    }

    /** How it is told of a line. */
    Slip slip() {
        return isSure()
                ? Slip.syntax(message(), "a colon and a space: " + mended())
                : Slip.syntax(
                        message() + ", or the line lacks an indent",
                        "a colon and a space (" + mended() + "), or the indent of the text");
    }
}
