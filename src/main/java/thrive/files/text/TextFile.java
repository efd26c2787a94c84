package thrive.files.text;

import java.util.ArrayList;
import java.util.List;

import thrive.problem.Location;

/** The text of a file, with the way back from each character to its line and column. */
public final class TextFile {

    private final String name;
    private final String text;
    private final int[] lineStarts;

    /**
     * @param name the path as people know it
     * @param text the decoded text, without a byte order mark; line ends as they stand in the file
     */
    public TextFile(String name, String text) {
        this.name = name;
        this.text = text;
        this.lineStarts = lineStarts(text);
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
        return Location.at(name, line, offset - lineStarts[line - 1] + 1);
    }

    /** The line, counted from 1, in which a character stands. */
    public int lineOf(int offset) {
        int found = java.util.Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The text of a line, counted from 1, without its line end; empty past the last one. */
    public String line(int line) {
        if (line < 1 || line > lineStarts.length) {
            return "";
        }
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > start && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static int[] lineStarts(String text) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean carriageReturnAlone = c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
            if (c == '\n' || carriageReturnAlone) {
                starts.add(i + 1);
            }
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }
}
