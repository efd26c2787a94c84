package thrive.files.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.problem.Quoted;

/**
 * A key with another sign in place of its colon, as word processors number their lists: {@code 1. >-}, {@code 2) Some plans}, {@code
 * ideal. >-}. A number needs no more than a place where scores are keys; a word is one only before the sign of a long text.
 */
final class DottedKey {

    private static final Pattern LONG = Pattern.compile(
            "(?:[a-z][A-Za-z0-9]{0,15}|\\d{1,2})[ \\t]?[-.);,][ \\t]{0,9}(?=[|>][-+0-9]{0,2}[ \\t]{0,9}$)");

    private static final Pattern SCORE = Pattern.compile("\\d{1,2}[.);][ \\t]{1,9}(?=\\S)");

    private DottedKey() {}

    /** Whether one stands at a place, among keys of which scores may be some. */
    static boolean isAt(Line line, int at, KnownPlace place) {
        return matcher(LONG, line.text(), at, line.end()).lookingAt()
                || (place.isOfScores()
                        && matcher(SCORE, line.text(), at, line.end()).lookingAt());
    }

    /** Where it ends, with the blanks behind it. */
    static int end(Line line, int at) {
        return end(line.text(), at, line.end());
    }

    /** How it is told. */
    static Slip slip(String text, int at) {
        int end = end(text, at, Behind.endOfLine(text, at));
        String written = text.substring(at, end).strip();
        String key = written.substring(0, written.length() - 1).strip();
        return Slip.syntax(
                Quoted.of(written) + " has no colon, which a key has",
                "a colon and a space: " + key + ": " + MendedLine.rest(text, end));
    }

    /** Whether a text begins as a score does that is numbered so. */
    static boolean numbers(String text) {
        return matcher(SCORE, text, 0, text.length()).lookingAt();
    }

    private static int end(String text, int at, int to) {
        Matcher longText = matcher(LONG, text, at, to);
        if (longText.lookingAt()) {
            return longText.end();
        }
        Matcher score = matcher(SCORE, text, at, to);
        return score.lookingAt() ? score.end() : at;
    }

    private static Matcher matcher(Pattern pattern, String text, int at, int to) {
        return pattern.matcher(text).region(at, to);
    }
}
