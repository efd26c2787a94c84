package thrive.text;

import java.util.function.IntPredicate;

/**
 * Characters of which nothing is seen: blanks of every kind, no-break ones too, and marks without ink that pages, word processors and
 * phones leave in what is pasted (zero-width spaces, direction marks, soft hyphens, byte order marks).
 */
public final class Unseen {

    private Unseen() {}

    /** Whether nothing is seen of the character at the end of a text: a blank, a line end, a control character or a mark without ink. */
    public static boolean is(int c) {
        if (c < 0x80) {
            return c <= ' ' || c == 0x7F;
        }
        return isSpace(c) || Character.isISOControl(c) || hasNoInk(c);
    }

    /** The same, where the character is none that a keyboard types: no plain space, tab or line end. */
    public static boolean isOdd(int c) {
        return c >= 0x80 && is(c);
    }

    /** Whether the character is a blank that takes up room, of whatever width. */
    public static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85 || c == 0x2800;
    }

    /** Whether the character takes up no room at all. */
    public static boolean hasNoInk(int c) {
        return switch (c) {
            case 0x034F, 0x115F, 0x1160, 0x3164, 0xFFA0 -> true;
            default -> (c >= 0xFE00 && c <= 0xFE0F) || Character.getType(c) == Character.FORMAT;
        };
    }

    /** The text without what is not seen at its ends; the same text where there is nothing of the kind. */
    public static String trimmed(String text) {
        return trimmed(text, Unseen::is);
    }

    /**
     * The same, but with control characters and those that turn the direction of a text: they are shown as codes wherever they come
     * from, so that nobody is misled, and a text that holds them is read back as it was.
     */
    public static String trimmedOfBlanks(String text) {
        return trimmed(
                text, c -> is(c) && (Character.isWhitespace(c) || !Character.isISOControl(c)) && !Visible.turns(c));
    }

    private static String trimmed(String text, IntPredicate isUnseen) {
        int start = 0;
        int end = text.length();
        while (start < end && isUnseen.test(text.charAt(start))) {
            start++;
        }
        while (end > start && isUnseen.test(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
