package thrive.files.sheet;

import thrive.files.text.TextFile;
import thrive.problem.Location;

/**
 * The text of a CSV file as the home of cells: a cell's mark is the offset at which it begins.
 *
 * @param text the text
 * @param separator what stands between its cells
 */
record CsvText(TextFile text, char separator) implements CellFile {

    @Override
    public String name() {
        return text.name();
    }

    @Override
    public Location place(int mark) {
        return text.at(mark);
    }

    @Override
    public String excerpt(Location place) {
        return text.excerpt(place);
    }

    @Override
    public boolean beginsBlank(int mark) {
        String all = text.text();
        int at = mark;
        while (at < all.length() && all.charAt(at) == ' ') {
            at++;
        }
        return at > mark && (at == all.length() || all.charAt(at) != '"');
    }

    @Override
    public boolean isPartedByCommas() {
        return separator == ',';
    }

    @Override
    public String separators() {
        return Separator.word(separator);
    }

    /** Where the cell begins that stands so many columns behind an offset, in the same row; its end where there are not as many. */
    int behind(int offset, int columns) {
        String all = text.text();
        int at = offset;
        int left = columns;
        boolean inQuotes = false;
        while (left > 0 && at < all.length() && (inQuotes || (all.charAt(at) != '\n' && all.charAt(at) != '\r'))) {
            // A blank cell may be quoted, and hold line ends and separators' blanks only.
            inQuotes ^= all.charAt(at) == '"';
            left -= !inQuotes && all.charAt(at) == separator ? 1 : 0;
            at++;
        }
        return at;
    }
}
