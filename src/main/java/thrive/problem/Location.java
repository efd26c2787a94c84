package thrive.problem;

/**
 * A place in a file. Its numbers may be worked out only when they are asked for, since most places of a file never are.
 *
 * <p>The file is named as people know it: relative to the site's folder and with {@code /}, or as it was typed.
 */
public final class Location implements Comparable<Location> {

    /** Where in its file a place is. */
    public interface Place {

        /** The line, from 1; a place that is the whole file is line 1. */
        int line();

        /** The character of that line, from 1. */
        int column();

        /** The place as a spreadsheet names it ({@code C7}), or empty where the file is no sheet. */
        String cell();
    }

    private record Known(int line, int column, String cell) implements Place {}

    private final String file;
    private final Place place;

    private Location(String file, Place place) {
        this.file = file;
        this.place = place;
    }

    /** A place in a sheet whose numbers are known. */
    public Location(String file, int line, int column, String cell) {
        this(file, new Known(line, column, cell));
    }

    /** A place in a file, worked out when it is asked for. */
    public static Location of(String file, Place place) {
        return new Location(file, place);
    }

    /** A place in a text file. */
    public static Location at(String file, int line, int column) {
        return new Location(file, line, column, "");
    }

    /** The file as a whole. */
    public static Location of(String file) {
        return at(file, 1, 1);
    }

    /** The path as people know it. */
    public String file() {
        return file;
    }

    /** The line, from 1. */
    public int line() {
        return place.line();
    }

    /** The character of the line, from 1. */
    public int column() {
        return place.column();
    }

    /** The place as a spreadsheet names it, or empty where the file is no sheet. */
    public String cell() {
        return place.cell();
    }

    /** {@code file:line:column}, which terminals and editors turn into a link. */
    @Override
    public String toString() {
        return file + ":" + line() + ":" + column();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Location that
                && file.equals(that.file)
                && line() == that.line()
                && column() == that.column()
                && cell().equals(that.cell());
    }

    @Override
    public int hashCode() {
        return (file.hashCode() * 31 + line()) * 31 + column();
    }

    @Override
    public int compareTo(Location other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile == 0 ? Integer.compare(line(), other.line()) : byFile;
        return byLine == 0 ? Integer.compare(column(), other.column()) : byLine;
    }
}
