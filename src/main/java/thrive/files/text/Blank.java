package thrive.files.text;

/**
 * What is trimmed around a value, a key or an id, since nobody sees it: spaces of every kind, and the marks without width that
 * word processors and web pages put between letters (zero width space, direction marks, soft hyphen, byte order mark). The
 * characters that turn the direction of a text are left, for they are shown.
 */
public final class Blank {

    private static final String FILLERS = "\u034f\u115f\u1160\u3164\uffa0";
    private static final String TURNS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

    private Blank() {}

    /** Whether a character is a space of any kind, or has no width. */
    public static boolean is(int c) {
        if (c < 0x80) {
            return Character.isWhitespace(c);
        }
        return isSpace(c) || hasNoWidth(c);
    }

    /** Whether a character is blank, but neither a plain space, a tab nor a line end. */
    public static boolean isOdd(int c) {
        return c >= 0x80 && is(c);
    }

    /** Whether a character is a space with a width of its own other than the plain one and the tab: it looks like an indent. */
    public static boolean isOddSpace(int c) {
        return c >= 0x80 && isSpace(c);
    }

    /** The text without blanks around it. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && is(text.charAt(start))) {
            start++;
        }
        while (end > start && is(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(int c) {
        return c == 0x85 || Character.isSpaceChar(c) || c == 0x2800;
    }

    private static boolean hasNoWidth(int c) {
        boolean isFormat = Character.getType(c) == Character.FORMAT && TURNS.indexOf(c) < 0;
        return isFormat || FILLERS.indexOf(c) >= 0;
    }
}
