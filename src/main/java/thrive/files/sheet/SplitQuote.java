package thrive.files.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A quote that a cell opens and another of its row closes: a word processor's quotes, which do not hold a cell together, or straight ones
 * with text around them.
 *
 * @param opening the cell that opens it
 * @param behind the next one, which most likely belongs to the same text
 */
record SplitQuote(Cell opening, Cell behind) {

    private static final String OPENING = "\"\u201C\u201E";
    private static final String CLOSING = "\"\u201D\u201C";

    /** The first in a row; nothing where each text closes what it opens. */
    static Optional<SplitQuote> in(Grid.Row row) {
        List<Cell> cells = row.cells();
        for (int i = 0; i < cells.size() - 1; i++) {
            if (isOpened(cells.get(i).text())) {
                for (Cell later : cells.subList(i + 1, cells.size())) {
                    if (isClosed(later.text())) {
                        return Optional.of(new SplitQuote(cells.get(i), cells.get(i + 1)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOpened(String text) {
        return !text.isEmpty() && OPENING.indexOf(text.charAt(0)) >= 0 && !holdsAny(text, 1, CLOSING);
    }

    private static boolean isClosed(String text) {
        int last = text.length() - 1;
        return last >= 0 && CLOSING.indexOf(text.charAt(last)) >= 0 && !holdsAny(text.substring(0, last), 0, OPENING);
    }

    private static boolean holdsAny(String text, int from, String signs) {
        for (int i = from; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
