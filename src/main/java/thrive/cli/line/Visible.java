package thrive.cli.line;

/** Makes text that people or files brought along safe to show at a terminal. */
public final class Visible {

    private Visible() {}

    /** The text in one line, without control characters and without those that turn the direction of writing. */
    public static String of(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
            if (c == '\n' || c == '\r') {
                visible.append('⏎');
            } else if (c == '\t') {
                visible.append(' ');
            } else if (Character.isISOControl(c) || turns) {
                visible.append('\uFFFD');
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }
}
