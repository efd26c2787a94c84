package thrive.problem;

/**
 * A place in a file.
 *
 * @param file the path as people know it: relative to the site's folder and with {@code /}, or as it was typed
 * @param line the line, from 1; a place that is the whole file is line 1
 * @param column the character of that line, from 1
 * @param cell the place as a spreadsheet names it ({@code C7}), or empty where the file is no sheet
 */
public record Location(String file, int line, int column, String cell) implements Comparable<Location> {

    /** A place in a text file. */
    public static Location at(String file, int line, int column) {
        return new Location(file, line, column, "");
    }

    /** The file as a whole. */
    public static Location of(String file) {
        return at(file, 1, 1);
    }

    /** {@code file:line:column}, which terminals and editors turn into a link. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }

    @Override
    public int compareTo(Location other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile == 0 ? Integer.compare(line, other.line) : byFile;
        return byLine == 0 ? Integer.compare(column, other.column) : byLine;
    }
}
