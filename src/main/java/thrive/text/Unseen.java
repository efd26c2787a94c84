package thrive.text;

/**
 * Characters of which nothing is seen at the end of a text: blanks of every kind, no-break ones too, and marks without ink that
 * pages, word processors and phones leave in what is pasted (zero-width spaces, direction marks, soft hyphens, byte order marks).
 */
public final class Unseen {

    private Unseen() {}

    /** Whether nothing is seen of the character. Surrogates are seen; line ends are not. */
    public static boolean is(char c) {
        if (c > ' ' && c < 0x7F) {
            return false;
        }
        return c <= ' ' || c == 0x7F || Character.isSpaceChar(c) || Character.isISOControl(c) || isMarkWithoutInk(c);
    }

    private static boolean isMarkWithoutInk(char c) {
        return switch (c) {
            case '\u034F', '\u115F', '\u1160', '\u3164', '\uFFA0' -> true;
            default -> isVariationSelector(c) || Character.getType(c) == Character.FORMAT;
        };
    }

    private static boolean isVariationSelector(char c) {
        return c >= '\uFE00' && c <= '\uFE0F';
    }

    /** The text without what is not seen at its ends; the same text where there is nothing of the kind. */
    public static String trimmed(String text) {
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

    /** Whether nothing is seen of the whole text. */
    public static boolean isBlank(String text) {
        return trimmed(text).isEmpty();
    }
}
