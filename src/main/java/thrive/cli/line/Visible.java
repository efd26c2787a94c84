package thrive.cli.line;

/** Makes text that people or files brought along safe to show at a terminal. */
public final class Visible {

    private Visible() {}

    /**
     * The text in one line. Control characters, those that turn the direction of writing and those that only some programs take for a
     * line's end are shown by their numbers ({@code \u001b}).
     */
    public static String of(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r') {
                visible.append('⏎');
            } else if (c == '\t') {
                visible.append(' ');
            } else if (Character.isISOControl(c) || turns(c) || endsLine(c)) {
                visible.append(String.format(java.util.Locale.ROOT, "\\u%04x", c));
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }

    private static boolean turns(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean endsLine(int c) {
        return c == 0x2028 || c == 0x2029;
    }
}
