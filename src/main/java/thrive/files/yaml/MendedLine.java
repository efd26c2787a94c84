package thrive.files.yaml;

import thrive.text.Unseen;

/** What somebody typed, as a message shows it put right: one entry of a line, short enough to be read. */
final class MendedLine {

    private static final int LONGEST = 40;
    /** How far back in a line an open bracket is looked for. */
    private static final int FARTHEST = 2_000;

    private MendedLine() {}

    /** What stands from a place to the end of its entry: the line's end or a comment, in brackets also what ends an entry there. */
    static String rest(String text, int from) {
        int start = from;
        while (start < text.length() && Unseen.is(text.charAt(start)) && !isLineEnd(text.charAt(start))) {
            start++;
        }
        return cut(Unseen.trimmed(text.substring(start, end(text, start, isInBrackets(text, from)))));
    }

    /** What stands between two places of a line, or the end of it where that is long. */
    static String before(String text, int from, int end) {
        String before = Unseen.trimmed(text.substring(Math.max(from, end - FARTHEST), end));
        int length = before.codePointCount(0, before.length());
        return length <= LONGEST ? before : "…" + before.substring(before.offsetByCodePoints(0, length - LONGEST + 1));
    }

    /** The text, or its beginning and an ellipsis where it is long. */
    static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }

    private static int end(String text, int start, boolean inBrackets) {
        int depth = inBrackets ? 0 : 1;
        int most = Math.min(text.length(), start + FARTHEST);
        int at = start;
        while (at < most && !isLineEnd(text.charAt(at)) && !isComment(text, start, at)) {
            char c = text.charAt(at);
            depth += opens(c) ? 1 : 0;
            if (depth == 0 && (c == ',' || closes(c))) {
                return at;
            }
            depth -= closes(c) ? 1 : 0;
            at++;
        }
        return at;
    }

    private static boolean isComment(String text, int start, int at) {
        return text.charAt(at) == '#' && at > start && Unseen.is(text.charAt(at - 1));
    }

    private static boolean isInBrackets(String text, int from) {
        int depth = 0;
        int least = Math.max(0, from - FARTHEST);
        for (int i = from - 1; i >= least && !isLineEnd(text.charAt(i)); i--) {
            char c = text.charAt(i);
            depth += opens(c) ? 1 : 0;
            depth -= closes(c) ? 1 : 0;
            if (depth > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(char c) {
        return c == '{' || c == '[';
    }

    private static boolean closes(char c) {
        return c == '}' || c == ']';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
