package thrive.files.text;

/**
 * Control characters other than tab and line ends become spaces, so that positions stay and none of them reaches a
 * terminal or a page; Word's soft line break is the usual one.
 */
final class ControlCharacters {

    private ControlCharacters() {}

    /** The text with a space for each control character: the very same text where it has none. */
    static String blanked(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return blankedFrom(text, i);
            }
        }
        return text;
    }

    private static String blankedFrom(String text, int first) {
        char[] characters = text.toCharArray();
        for (int i = first; i < characters.length; i++) {
            if (isControl(characters[i])) {
                characters[i] = ' ';
            }
        }
        return new String(characters);
    }

    static boolean isControl(int c) {
        boolean isLayout = c == '\t' || c == '\n' || c == '\r';
        return !isLayout && (c < ' ' || (c >= 0x7F && c <= 0x9F));
    }
}
