package thrive.files.yaml;

import java.util.List;
import java.util.Optional;

import thrive.problem.Location;
import thrive.text.LatePattern;

/** Quotes as word processors set them, which YAML reads like letters. */
final class CurlyQuotes {

    private static final String OPENING = "\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u00ab\u00bb\u2039\u203a";
    private static final String DOUBLE = "\u201c\u201d\u201e\u201f\u00ab\u00bb";

    private static final String SINGLE = "\u2018\u2019\u201a\u2039\u203a";
    private static final LatePattern AROUND = LatePattern.of(
            "^[\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u00ab\u00bb\u2039\u203a]|[,;\"'\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u00ab\u00bb\u2039\u203a]$");
    private static final LatePattern OPENS =
            LatePattern.of("(?s)^[\u201c\u201e\u00ab][^\u201c\u201d\u201e\u201f\u00ab\u00bb]*");
    private static final LatePattern CLOSES =
            LatePattern.of("(?s)^[^\u201c\u201d\u201e\u201f\u00ab\u00bb]*[\u201c\u201d\u00bb]");
    /** How far behind a straight quote a curly one is looked for. */
    private static final int FARTHEST = 1_000;

    private CurlyQuotes() {}

    static boolean is(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    /** Whether curly quotes stand all around a text: one at each end, of which one may be straight, and none between. */
    static boolean wrap(String text) {
        int last = text.length() - 1;
        boolean atBothEnds = last >= 1 && isQuote(text.charAt(0)) && isQuote(text.charAt(last));
        if (!atBothEnds || !(is(text.charAt(0)) || is(text.charAt(last)))) {
            return false;
        }
        boolean isDouble = DOUBLE.indexOf(text.charAt(0)) >= 0;
        return text.substring(1, last).chars().noneMatch(c -> isDouble ? DOUBLE.indexOf(c) >= 0 : c == text.charAt(0));
    }

    /** What is to be said of quotes that were meant to stand around a text and are part of it. */
    static Optional<String> partOf(String text, String key) {
        boolean endsWithOne = text.length() > 1 && text.indexOf('"') == text.length() - 1;
        if (wrap(text)) {
            return Optional.of("the curly quotes around " + key + " are part of it");
        }
        if (endsWithOne) {
            return Optional.of("the quote at the end of " + key + " is part of it");
        }
        boolean endsWithSign = text.endsWith(",") || text.endsWith(";");
        return endsWithSign
                ? Optional.of("the \"" + text.charAt(text.length() - 1) + "\" at the end of " + key + " is part of it")
                : Optional.empty();
    }

    /** What to type in place of a text of which such quotes or signs are part. */
    static String cure(String text) {
        boolean endsWithSign = text.endsWith(",") || text.endsWith(";");
        return endsWithSign
                ? "the text without it, or straight quotes (\") around both"
                : "straight quotes (\") on both sides, or none";
    }

    private static boolean isQuote(char c) {
        return is(c) || c == '"' || c == '\'';
    }

    /** Where, before an end, a curly quote closes what a straight one opens: at the end of an entry or of the line; -1 if none does. */
    static int closing(String text, int open, int end) {
        String kinds = text.charAt(open) == '"' ? DOUBLE : SINGLE;
        int last = Math.min(end, open + FARTHEST);
        for (int i = open + 1; i < last; i++) {
            if (kinds.indexOf(text.charAt(i)) >= 0 && isEntryEnd(text, i + 1)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isEntryEnd(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at == text.length() || ",]}\r\n".indexOf(text.charAt(at)) >= 0;
    }

    /** Where the first item begins that opens a double curly quote which only a later item closes. */
    static Optional<Location> divided(List<Node> items) {
        Optional<Location> open = Optional.empty();
        for (Node item : items) {
            String text = item instanceof Node.Scalar scalar ? scalar.text().strip() : "";
            boolean opens = OPENS.matcher(text).matches();
            if (open.isPresent() && !opens && CLOSES.matcher(text).matches()) {
                return open;
            }
            open = opens ? Optional.of(item.at()) : open;
        }
        return Optional.empty();
    }

    /** The text without curly quotes around it and without a sign at its end. */
    static String bare(String text) {
        return AROUND.matcher(text).replaceAll("");
    }

    /** What to add to a message about a value that curly quotes or a sign at its end spoil; empty where none does. */
    static String spoilt(String value) {
        if (value.isEmpty()) {
            return "";
        }
        char last = value.charAt(value.length() - 1);
        if (is(value.charAt(0)) || is(last)) {
            return ": it holds curly quotes; type straight ones (\") or none";
        }
        return last == ',' || last == ';' ? ": the \"" + last + "\" at its end is read as part of it" : "";
    }
}
