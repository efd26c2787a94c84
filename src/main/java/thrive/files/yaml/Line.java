package thrive.files.yaml;

import java.util.regex.Matcher;
import java.util.stream.IntStream;

import thrive.text.LatePattern;
import thrive.text.Unseen;

/** One line of a YAML text: from its first character to its line end. */
record Line(String text, int start, int end) {

    private static final LatePattern ENTRY =
            LatePattern.of("-[ \\t]|-$|[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,63}:(?:[ \\t]|$)");
    private static final LatePattern MARKER = LatePattern.of("(?:---|\\.\\.\\.)(?:[ \\t].*)?|%.*");
    private static final LatePattern BLOCK_HEADER = LatePattern.of("[|>][-+0-9]{0,2}[ \\t]*(?:[ \\t]#.*)?");

    /** The first character that is no plain space. */
    int first() {
        int at = start;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    boolean isBlank() {
        return skipAnyBlanks(start) == end;
    }

    /** Whether the line divides documents or directs the parser. */
    boolean isMarker() {
        return within(MARKER, start).matches();
    }

    /** Whether a list item or a key as our files have them begins here. */
    boolean looksLikeEntry(int at) {
        return within(ENTRY, at).lookingAt();
    }

    /** The letters and digits that stand at a place. */
    String word(int at) {
        int to = at;
        while (to < end && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return text.substring(at, to);
    }

    boolean isBlockHeader(int at) {
        return within(BLOCK_HEADER, at).matches();
    }

    private Matcher within(LatePattern pattern, int at) {
        return pattern.matcher(text).region(at, end);
    }

    /** Whether YAML sees a blank or the line's end at a place. */
    boolean isBlankAt(int at) {
        return at >= end || text.charAt(at) == ' ' || text.charAt(at) == '\t';
    }

    int skipBlanks(int from) {
        int at = from;
        while (at < end && isBlankAt(at)) {
            at++;
        }
        return at;
    }

    /** As {@link #skipBlanks}, past blanks of every kind. */
    int skipAnyBlanks(int from) {
        int at = from;
        while (at < end && Unseen.is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The colon of the key that begins here, or -1 where none does. */
    int keyColon(int from) {
        if (from >= end) {
            return -1;
        }
        char first = text.charAt(from);
        if (first == '"' || first == '\'') {
            int close = closing(from + 1, first);
            int next = close < 0 ? end : skipBlanks(close + 1);
            return next < end && text.charAt(next) == ':' && isBlankAt(next + 1) ? next : -1;
        }
        if (first == '[' || first == '{') {
            return -1;
        }
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '#' && (i == from || isBlankAt(i - 1))) {
                return -1;
            }
            if (c == ':' && isBlankAt(i + 1)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a key begins here, and no sentence that holds a colon. */
    boolean isKey(int from) {
        int colon = keyColon(from);
        return colon >= 0 && !isSentence(from, colon);
    }

    /** Where a quote is closed that is open at a place, or -1 where this line does not close it. */
    int closing(int from, char quote) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\' && quote == '"') {
                i++;
            } else if (c == quote) {
                if (quote == '"' || i + 1 >= end || text.charAt(i + 1) != quote) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** Whether nothing follows, or a comment that blanks set apart from what ends at {@code before}. */
    boolean isEndOrComment(int at, int before) {
        return at >= end || (text.charAt(at) == '#' && at > before);
    }

    /** Keys are single words; what has several is the part of a text in front of its colon. */
    boolean isSentence(int from, int colon) {
        return text.substring(from, colon).strip().indexOf(' ') >= 0;
    }

    /** Whether a blank that takes up room stands at a place, and is none that the space bar makes. */
    boolean isOddSpaceAt(int at) {
        return Unseen.isOdd(text.charAt(at)) && Unseen.isSpace(text.charAt(at));
    }

    /** Where tabs stand between two places. */
    IntStream tabs(int from, int to) {
        return IntStream.range(from, to).filter(at -> text.charAt(at) == '\t');
    }
}
