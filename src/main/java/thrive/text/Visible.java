package thrive.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Makes text that people or files brought along safe to show: at a terminal, in a message, in Markdown. */
public final class Visible {

    private static final char ESCAPE = '\u001b';
    /** The colours and weights that the program itself sets. */
    private static final List<String> COLOURS = List.of("[0m", "[1m", "[2m", "[1;31m", "[1;33m", "[1;34m");

    private Visible() {}

    /**
     * The text in one line. Control characters, those that turn the direction of writing and those that only some programs take for a
     * line's end are shown by their numbers ({@code \\u001b}).
     */
    public static String of(String text) {
        return marks(text.replace('\n', '⏎').replace('\r', '⏎').replace('\t', ' '));
    }

    /** The same of each line of a text; the program's own colours stay. */
    public static String inLines(String text) {
        if (!Characters.anyIs(text, c -> c != '\n' && isMark(c))) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 64);
        int i = 0;
        while (i < text.length()) {
            Optional<String> colour = colour(text, i);
            char c = text.charAt(i);
            visible.append(colour.orElseGet(() -> c == '\n' || !isMark(c) ? String.valueOf(c) : code(c)));
            i += colour.map(String::length).orElse(1);
        }
        return visible.toString();
    }

    /** The text with its control characters, other than the ends of lines and tabs, and its turns of direction as numbers. */
    static String marks(String text) {
        return replaced(text, c -> isMark(c) && c != '\n' && c != '\r' && c != '\t');
    }

    private static String replaced(String text, IntPredicate isReplaced) {
        if (!Characters.anyIs(text, isReplaced)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 64);
        text.chars().forEach(c -> {
            if (isReplaced.test(c)) {
                visible.append(code(c));
            } else {
                visible.append((char) c);
            }
        });
        return visible.toString();
    }

    private static Optional<String> colour(String text, int at) {
        return text.charAt(at) != ESCAPE
                ? Optional.empty()
                : COLOURS.stream()
                        .filter(code -> text.startsWith(code, at + 1))
                        .map(code -> ESCAPE + code)
                        .findFirst();
    }

    private static String code(int c) {
        return String.format(Locale.ROOT, "\\u%04x", c);
    }

    private static boolean isMark(int c) {
        return Character.isISOControl(c) || turns(c) || c == 0x2028 || c == 0x2029;
    }

    /** Whether a character turns the direction of what follows, whatever its letters are. */
    static boolean turns(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
