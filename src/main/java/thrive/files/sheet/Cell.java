package thrive.files.sheet;

import thrive.model.sheet.SheetText;
import thrive.problem.Location;

/**
 * A cell of a sheet.
 *
 * @param text its text, without the spaces around it and with line ends as {@code \n}
 * @param at where it begins
 */
public record Cell(String text, Location at) {

    public boolean isBlank() {
        return text.isEmpty();
    }

    /** {@code C7}: the column's letters and the row's number, both counted from zero. */
    static String name(int column, int row) {
        StringBuilder letters = new StringBuilder();
        for (int c = column; c >= 0; c = c / 26 - 1) {
            letters.insert(0, (char) ('A' + c % 26));
        }
        return letters.toString() + (row + 1);
    }

    /** Trims spaces of every kind, no-break ones too, and makes line ends alike. */
    static String clean(String raw) {
        String lines = raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
        int start = 0;
        int end = lines.length();
        while (start < end && isSpace(lines.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(lines.charAt(end - 1))) {
            end--;
        }
        return SheetText.original(lines.substring(start, end));
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
