package thrive.render.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Fits text into the columns of a terminal. Widths count characters as a terminal shows them. */
public final class Layout {

    /** The width that every terminal has. */
    public static final int WIDTH = 80;

    /** Where a line may be broken: between words, but not within the name of a command that somebody is to type. */
    private static final Pattern GAP = Pattern.compile("(?<!\\bthrive)\\s+");

    private Layout() {}

    /** The text cut to a width, with an ellipsis where it was cut, and filled up with spaces. */
    public static String left(String text, int width) {
        String cut = cut(text, width);
        return cut + " ".repeat(width - width(cut));
    }

    /** The text with spaces before it. */
    public static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /** The text, or as much of its beginning as fits into a width together with an ellipsis. */
    public static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        return text.substring(0, fitting(text, width - 1)).stripTrailing() + "…";
    }

    /** Breaks a text into lines, each after the first indented; words longer than a line stand alone. */
    public static String wrapped(String text, int indent, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            boolean fits = width(line) + 1 + width(word) <= width - indent;
            if (!line.isEmpty() && !fits) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return String.join("\n" + " ".repeat(indent), lines);
    }

    /**
     * Breaks a text that is too wide for the terminal between its words, and a word that is wider than a line within.
     *
     * @param used the columns that are taken on the first line
     * @param indent how far the lines after it are indented
     */
    public static String broken(String text, int used, int indent) {
        if (used + width(text) <= WIDTH) {
            return text;
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int room = WIDTH - used;
        for (String word : GAP.split(text.strip(), -1)) {
            String rest = word;
            if (!line.isEmpty() && width(line) + 1 + width(rest) > room) {
                lines.add(line.toString());
                line.setLength(0);
                room = WIDTH - indent;
            }
            while (width(rest) > room) {
                int fits = fitting(rest, room);
                lines.add(rest.substring(0, fits));
                rest = rest.substring(fits);
                room = WIDTH - indent;
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return String.join("\n" + " ".repeat(indent), lines);
    }

    /** How many chars of a text's beginning fit into a width. */
    private static int fitting(String text, int width) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            used += width(c);
            if (used > width) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    /** How many columns a text takes: none for marks and joiners, two for East Asian wide characters and emoji. */
    public static int width(CharSequence text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            width += width(c);
            i += Character.charCount(c);
        }
        return width;
    }

    private static int width(int c) {
        int type = Character.getType(c);
        boolean none = type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || type == Character.CONTROL;
        return none ? 0 : isWide(c) ? 2 : 1;
    }

    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
