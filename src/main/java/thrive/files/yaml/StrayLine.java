package thrive.files.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.text.LatePattern;

/** A line that is meant for people and that YAML knows nothing of: a title above the keys, a rule, a comment as programmers write it. */
final class StrayLine {

    private static final LatePattern RULE = LatePattern.of("[^\\p{L}\\p{N}]+|[`~]{3}.*");
    private static final LatePattern COMMENT =
            LatePattern.of("//.*|/\\*.*|<!--.*|--\\s.*|;.*|%.*|'.*|rem\\s.*", Pattern.CASE_INSENSITIVE);
    private static final LatePattern SIGNS = LatePattern.of("^[^\\p{L}\\p{N}\"(]+|(?<![\\s*])\\s*+(?:-->|\\*++/?)$");
    private static final LatePattern OUTERMOST_KEY =
            LatePattern.of("[\"']?([A-Za-z][A-Za-z0-9]{0,15})[\"']?[ \\t]?:(?:[ \\t].*)?");
    private static final int NONE = -1;

    private StrayLine() {}

    /** Where the line begins with the first key of a file, if a title stands above it, which is told; else 0. */
    static int keysBelowTitle(String text, Oddities oddities) {
        int keys = keysBelowTitle(text);
        if (keys > 0) {
            int title = firstText(text);
            oddities.found(Oddity.TITLE, title, title);
        }
        return keys;
    }

    private static int keysBelowTitle(String text) {
        int title = NONE;
        for (int start = 0; start < text.length(); ) {
            Line line = new Line(text, start, Behind.endOfLine(text, start));
            if (isKey(line)) {
                return title < 0 ? 0 : start;
            }
            if (!isNothing(line)) {
                if (title < 0 && !mayBeTitle(line)) {
                    return 0;
                }
                title = start;
            }
            start = line.end() + 1;
        }
        return 0;
    }

    /** Where the first text of a file begins that is no comment. */
    private static int firstText(String text) {
        for (int start = 0; start < text.length(); ) {
            Line line = new Line(text, start, Behind.endOfLine(text, start));
            if (!isNothing(line)) {
                return line.skipAnyBlanks(start);
            }
            start = line.end() + 1;
        }
        return 0;
    }

    /** Whether a line at a place is a rule, or a comment of another kind. */
    static boolean isAt(String text, int at) {
        String line = text.substring(at, Behind.endOfLine(text, at)).strip();
        return RULE.matcher(line).matches() || COMMENT.matcher(line).matches();
    }

    /** How it is told. */
    static Slip slip(String text, int at) {
        String line = text.substring(at, Behind.endOfLine(text, at)).strip();
        if (RULE.matcher(line).matches()) {
            return Slip.syntax(
                    "the line holds nothing but signs, which are no YAML",
                    "no such line, or a \"#\" and a space in front of it");
        }
        String words = SIGNS.matcher(line).replaceAll("").strip();
        String kind = COMMENT.matcher(line).matches()
                ? "a comment begins otherwise in YAML"
                : "the line is no YAML: a title, it seems";
        return Slip.syntax(kind, "a \"#\" and a space in front: # " + MendedLine.cut(words));
    }

    private static boolean isNothing(Line line) {
        int at = line.skipAnyBlanks(line.start());
        return at >= line.end() || line.text().charAt(at) == '#';
    }

    private static boolean isKey(Line line) {
        Matcher key = OUTERMOST_KEY.matcher(line.text()).region(line.start(), line.end());
        return key.matches() && Keys.include(key.group(1));
    }

    /** Whether a line is neither a key nor part of brackets, nor what begins a document. */
    private static boolean mayBeTitle(Line line) {
        int at = line.skipAnyBlanks(line.start());
        Start start = Start.at(line.text(), at, line.end());
        return "{[".indexOf(line.text().charAt(at)) < 0
                && !line.isMarker()
                && line.keyColon(at) < 0
                && !DottedKey.isAt(line, at, KnownPlace.ROOT, false)
                && (start.isDash() || !start.isSlip())
                && MissingColon.in(line.text(), at, line.end(), Keys::include).isEmpty();
    }
}
