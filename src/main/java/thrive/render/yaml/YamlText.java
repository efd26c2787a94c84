package thrive.render.yaml;

import java.util.Locale;

/** Texts as YAML values. In double quotes any text can stand: YAML itself or an escape says each of its characters. */
public final class YamlText {

    /** The width at which a long text goes on in the next line. */
    private static final int WIDTH = 100;

    private YamlText() {}

    /** A word as it is where YAML cannot take it for anything else, otherwise in quotes. */
    public static String word(String text) {
        boolean plain = text.matches("[A-Za-z][A-Za-z0-9-]*") && !text.matches("(?i)true|false|null|yes|no|on|off|y|n");
        return plain ? text : quoted(text);
    }

    /** The text in double quotes, on one line. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> quoted.append(escaped(c)));
        return quoted.append('"').toString();
    }

    /**
     * The text in double quotes, with a long one broken at single spaces, which a reader folds together again.
     *
     * @param before how many columns stand before it on its first line
     * @param indent how far each further line is indented, at least 1
     */
    public static String folded(String text, int before, int indent) {
        StringBuilder folded = new StringBuilder();
        int column = before;
        for (String word : quoted(text).split("(?<=[^ ]) (?=[^ ])", -1)) {
            boolean breaks = column + 1 + word.length() > WIDTH;
            if (!folded.isEmpty()) {
                folded.append(breaks ? "\n" + " ".repeat(indent) : " ");
                column = breaks ? indent : column + 1;
            }
            folded.append(word);
            column += word.length();
        }
        return folded.toString();
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> isShown(c) ? Character.toString(c) : hexadecimal(c);
        };
    }

    /** Whether a character can be seen where it stands; others could deceive a reader, or are no YAML. Joiners hold emoji together. */
    private static boolean isShown(int c) {
        if (c == 0x200C || c == 0x200D) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }

    private static String hexadecimal(int c) {
        return c <= 0xFFFF ? String.format(Locale.ROOT, "\\u%04X", c) : String.format(Locale.ROOT, "\\U%08X", c);
    }
}
