package thrive.files.text;

import java.util.Arrays;

import thrive.problem.Location;

/** The text of a file, with the way back from each character to its line and column. */
public final class TextFile {

    private static final int LONGEST_EXCERPT = 240;
    private static final int BEFORE_PLACE = 80;

    private final String name;
    private final String text;

    /** The text with the control characters that it had: as long, and for excerpts only. */
    private final String shown;

    /** Where each line starts; empty until a place is first asked for, which of a sheet without problems nobody does. */
    private int[] lineStarts = {};

    /**
     * @param name the path as people know it
     * @param text the decoded text, without a byte order mark; line ends as they stand in the file
     */
    public TextFile(String name, String text) {
        this(name, text, text);
    }

    private TextFile(String name, String text, String shown) {
        this.name = name;
        this.text = text;
        this.shown = shown;
    }

    /** A file whose control characters, other than tabs and line ends, are read as spaces; excerpts hold them as they are. */
    static TextFile ofDecoded(String name, String decoded) {
        return new TextFile(name, ControlCharacters.blanked(decoded), decoded);
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** The place of a character, given by its offset in {@link #text()}. */
    public Location at(int offset) {
        int line = lineOf(offset);
        return Location.at(name, line, offset - lineStart(line) + 1);
    }

    /** The line, counted from 1, in which a character stands. */
    public int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The offset of the first character of a line, counted from 1; the line must be there. */
    public int lineStart(int line) {
        return lineStarts()[line - 1];
    }

    /** How many lines there are: behind a line end at the end of the file an empty one begins. */
    public int lines() {
        return lineStarts().length;
    }

    /** The text of a line, counted from 1, without its line end; empty past the last one. */
    public String line(int line) {
        if (line < 1 || line > lines()) {
            return "";
        }
        return text.substring(lineStart(line), lineEnd(line));
    }

    /** The offset behind the last character of a line, which must be there, without its line end. */
    private int lineEnd(int line) {
        int start = lineStart(line);
        int end = line < lines() ? lineStart(line + 1) : text.length();
        while (end > start && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The character at a place; NUL behind the end of its line. */
    public char characterAt(Location place) {
        boolean there = place.line() <= lines() && lineStart(place.line()) + place.column() - 1 < lineEnd(place.line());
        return there ? text.charAt(lineStart(place.line()) + place.column() - 1) : '\0';
    }

    /** What stands from a place to the end of its line, but at most so many characters. */
    public String from(Location place, int most) {
        if (place.line() > lines()) {
            return "";
        }
        int end = lineEnd(place.line());
        int start = Math.min(end, lineStart(place.line()) + place.column() - 1);
        return text.substring(start, Math.min(end, start + most));
    }

    /**
     * The line of a place as a message shows it: whole where it is short, else the part around the place. Where its beginning is cut,
     * the place stands behind an ellipsis and 80 characters.
     */
    public String excerpt(Location place) {
        int line = place.line();
        if (line < 1 || line > lines()) {
            return "";
        }
        int start = lineStart(line);
        int end = lineEnd(line);
        if (end - start <= LONGEST_EXCERPT) {
            return shown.substring(start, end);
        }
        int wanted = start + Math.max(0, Math.min(place.column() - 1, end - start) - BEFORE_PLACE);
        int from = wholeCharacter(wanted);
        int to = Math.min(end, wholeCharacter(wanted + LONGEST_EXCERPT));
        return (from > start ? "…" : "") + shown.substring(from, to) + (to < end ? "…" : "");
    }

    private int wholeCharacter(int offset) {
        boolean within = offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
        return within ? offset + 1 : offset;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private int[] lineStarts() {
        if (lineStarts.length == 0) {
            lineStarts = lineStarts(text);
        }
        return lineStarts;
    }

    /** Counted first and filled then: a file may be nothing but line ends, and boxed numbers would not fit. */
    private static int[] lineStarts(String text) {
        boolean feedsOnly = text.indexOf('\r') < 0;
        int lines = 1;
        for (int end = nextEnd(text, 0, feedsOnly); end >= 0; end = nextEnd(text, end + 1, feedsOnly)) {
            lines++;
        }
        int[] starts = new int[lines];
        int line = 1;
        for (int end = nextEnd(text, 0, feedsOnly); end >= 0; end = nextEnd(text, end + 1, feedsOnly)) {
            starts[line++] = end + 1;
        }
        return starts;
    }

    /** The next character from an offset on with which a line ends, or -1. */
    private static int nextEnd(String text, int from, boolean feedsOnly) {
        if (feedsOnly) {
            return text.indexOf('\n', from);
        }
        for (int i = from; i < text.length(); i++) {
            if (endsLine(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a line ends with the character at an offset: LF, CR or the LF of a CR LF. */
    private static boolean endsLine(String text, int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
    }
}
