package thrive.files.text;

/**
 * Control characters other than tab and line ends become spaces, so that positions stay and none of them reaches a
 * terminal or a page. Those that divide lines in word processors and slides become the sign for just that.
 */
final class ControlCharacters {

    private static final char LINE_SEPARATOR = '\u2028';

    private ControlCharacters() {}

    /** The text with a space for each control character: the very same text where it has none. */
    static String blanked(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPlain = c >= ' ' && c < 0x7F;
            if (!isPlain && isControl(c)) {
                return blankedFrom(text, i);
            }
        }
        return text;
    }

    private static String blankedFrom(String text, int first) {
        char[] characters = text.toCharArray();
        for (int i = first; i < characters.length; i++) {
            if (isControl(characters[i])) {
                characters[i] = dividesLines(characters[i]) ? LINE_SEPARATOR : ' ';
            }
        }
        return new String(characters);
    }

    /** A soft return of Word's and PowerPoint's, a page's end, and a mainframe's line end. */
    private static boolean dividesLines(char c) {
        return c == '\u000B' || c == '\f' || c == '\u0085';
    }

    static boolean isControl(int c) {
        boolean isLayout = c == '\t' || c == '\n' || c == '\r';
        return !isLayout && (c < ' ' || (c >= 0x7F && c <= 0x9F));
    }
}
