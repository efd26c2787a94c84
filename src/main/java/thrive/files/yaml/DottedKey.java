package thrive.files.yaml;

import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

import thrive.problem.Quoted;
import thrive.text.LatePattern;

/**
 * A key with another sign in place of its colon, as word processors number their lists: {@code 1. >-}, {@code 2) Some plans}, {@code
 * ideal. >-}. A number needs no more than a place where scores are keys. A word is one before the sign of a long text; where its place
 * knows it, also before a bracket, with a sign or none, alone on its line, and before one word or, where no text comes before, several.
 */
final class DottedKey {

    private static final String WORD = "([a-z][A-Za-z0-9]{0,15})";
    private static final String WIDE_COLONS = "\uff1a\ufe55\ua789";

    private static final LatePattern LONG = LatePattern.of(
            "(?:[a-z][A-Za-z0-9]{0,15}|\\d{1,2})[ \\t]?[-.);,][ \\t]{0,9}(?=[|>][-+0-9]{0,2}[ \\t]{0,9}$)");

    private static final LatePattern SCORE = LatePattern.of("\\d{1,2}[.);][ \\t]{1,9}(?=\\S)");
    private static final LatePattern BRACKET = LatePattern.of(
            WORD + "(?:[ \\t]{0,9}[-.);,=" + WIDE_COLONS + "][ \\t]{0,9}|[ \\t]{1,9})(?=[{\\[][^\\r\\n]{0,999}[}\\]])");
    private static final LatePattern ALONE = LatePattern.of(WORD + "[ \\t]?[.);," + WIDE_COLONS + "][ \\t]{0,9}$");
    private static final LatePattern ONE_WORD =
            LatePattern.of(WORD + "[ \\t]?[.),][ \\t]{1,9}(?=[^\\s#]{1,99}[ \\t]{0,9}$)");
    private static final LatePattern WORDS = LatePattern.of(WORD + "[ \\t]?[.),][ \\t]{1,9}(?=[^\\s#])");
    private static final LatePattern SIGN = LatePattern.of("(?<![^A-Za-z0-9])[^A-Za-z0-9]++$");
    /** What is a key only where its place knows it. */
    private static final List<LatePattern> KNOWN = List.of(BRACKET, ALONE, ONE_WORD);

    private DottedKey() {}

    /** Whether one stands at a place, among keys of which scores may be some; behind a text of several lines, a text may go on. */
    static boolean isAt(Line line, int at, KnownPlace place, boolean afterText) {
        return matcher(LONG, line.text(), at, line.end()).lookingAt()
                || (place.isOfScores()
                        && matcher(SCORE, line.text(), at, line.end()).lookingAt())
                || KNOWN.stream().anyMatch(pattern -> isKnown(pattern, line, at, place))
                || (!afterText && isKnown(WORDS, line, at, place));
    }

    private static boolean isKnown(LatePattern pattern, Line line, int at, KnownPlace place) {
        Matcher matcher = matcher(pattern, line.text(), at, line.end());
        return place.isKnown() && matcher.lookingAt() && place.knows(matcher.group(1));
    }

    /** Where its name ends, in front of the sign. */
    static int endOfKey(Line line, int at) {
        return at + line.word(at).length();
    }

    /** Where it ends, with the blanks behind it. */
    static int end(Line line, int at) {
        return end(line.text(), at, line.end());
    }

    /** How it is told. */
    static Slip slip(String text, int at) {
        int end = end(text, at, Behind.endOfLine(text, at));
        String written = text.substring(at, end).strip();
        String key = SIGN.matcher(written).replaceFirst("");
        boolean isWide = WIDE_COLONS.indexOf(written.charAt(written.length() - 1)) >= 0;
        String rest = MendedLine.rest(text, end);
        return Slip.syntax(
                isWide
                        ? "a colon of another kind stands where YAML wants a colon"
                        : Quoted.of(written) + " has no colon, which a key has",
                "a colon and a space: " + key + ":" + (rest.isEmpty() ? "" : " " + rest));
    }

    /** Whether a text begins as a score does that is numbered so. */
    static boolean numbers(String text) {
        return matcher(SCORE, text, 0, text.length()).lookingAt();
    }

    private static int end(String text, int at, int to) {
        return Stream.of(LONG, SCORE, BRACKET, ALONE, WORDS)
                .map(pattern -> matcher(pattern, text, at, to))
                .filter(Matcher::lookingAt)
                .findFirst()
                .map(Matcher::end)
                .orElse(at);
    }

    private static Matcher matcher(LatePattern pattern, String text, int at, int to) {
        return pattern.matcher(text).region(at, to);
    }
}
