package thrive.text;

/** Makes typed text fit to be shown: nothing in it steers the page around it. */
public final class PlainText {

    private static final char UNKNOWN = '\uFFFD';

    private PlainText() {}

    /**
     * The text with every run of white space and control characters made one space, lone halves of characters replaced, and without
     * the invisible signs that turn the direction of what follows (letters that run from right to left still do).
     */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || Character.isWhitespace(c)) {
                if (clean.isEmpty() || clean.charAt(clean.length() - 1) != ' ') {
                    clean.append(' ');
                }
            } else if (Character.getType(c) == Character.SURROGATE) {
                clean.append(UNKNOWN);
            } else if (!Visible.turns(c)) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }
}
