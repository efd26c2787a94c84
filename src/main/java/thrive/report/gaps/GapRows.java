package thrive.report.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import thrive.report.gaps.GapsView.Column;
import thrive.report.gaps.GapsView.GapRow;
import thrive.report.gaps.GapsView.Part;
import thrive.report.gaps.GapsView.Said;

/**
 * Cuts long columns into rows that a page can hold, since a row that is taller than the page would be torn. How tall a text will be is
 * only estimated here, from letters; a row is therefore kept somewhat below the height of a page.
 */
final class GapRows {

    /** How many letters a line holds, on printed paper, in each column after the ideal. */
    private static final int[] LETTERS = {19, 16, 26, 15, 22};

    /** How many lines a row may have, unless a single item needs more: a page holds 36, and lines are counted high. */
    private static final double LINES = 38;

    /** The space between two items. */
    private static final double BETWEEN = 0.25;

    /** What a page holds below a band of three lines, quick wins included, in lines as they are counted here. */
    private static final double PAGE = 43.75;

    /** A row that leaves no room for the quick wins below it is cut here, so that they take some of it to the next page with them. */
    private static final double SHORTER_LINES = 20;

    /** How many letters a line of the quick wins holds, which stand three beside each other below a heading. */
    private static final int QUICK_LETTERS = 45;

    private static final int QUICK_BESIDE = 3;
    private static final double QUICK_HEADING = 2;

    private final List<Column> columns;
    private final double most;
    private final int[] next;

    private GapRows(List<Column> columns, double most) {
        this.columns = columns;
        this.most = most;
        this.next = new int[columns.size()];
    }

    /**
     * The columns in as few rows as will do, one at the least, with the quick wins to stand below them on the last page.
     *
     * @param moreAbove how many lines the band above them has beyond its three, 0 or more
     */
    static List<GapRow> of(List<Column> columns, Column quickWins, int moreAbove) {
        double tallest = 0;
        for (int i = 0; i < columns.size(); i++) {
            tallest = Math.max(tallest, lines(written(columns.get(i)), LETTERS[i]));
        }
        double quick = QUICK_HEADING + quickLines(written(quickWins));
        boolean parts = tallest <= LINES && tallest + quick + moreAbove > PAGE;
        return of(new GapRows(columns, parts ? SHORTER_LINES : LINES));
    }

    /** As many lines as the tallest of the columns, which no single item can be cut for. */
    private static double quickLines(List<Said> items) {
        double tallest = items.stream()
                .mapToDouble(item -> lines(item, QUICK_LETTERS))
                .max()
                .orElse(0);
        return Math.max(tallest, lines(items, QUICK_LETTERS) / QUICK_BESIDE);
    }

    private static List<GapRow> of(GapRows rows) {
        List<GapRow> all = new ArrayList<>();
        do {
            all.add(rows.row(all.isEmpty()));
        } while (rows.isMore());
        return all;
    }

    private boolean isMore() {
        for (int i = 0; i < next.length; i++) {
            if (next[i] < written(columns.get(i)).size()) {
                return true;
            }
        }
        return false;
    }

    /** All that stands in a column, from top to bottom. */
    private static List<Said> written(Column column) {
        List<Said> written = new ArrayList<>(column.items());
        written.addAll(column.none());
        return written;
    }

    private static double lines(List<Said> items, int letters) {
        return items.stream().mapToDouble(item -> lines(item, letters)).sum();
    }

    private GapRow row(boolean first) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < next.length; i++) {
            Column column = columns.get(i);
            List<Said> written = written(column);
            int items = column.items().size();
            int end = end(written, next[i], LETTERS[i]);
            parts.add(new Part(
                    column.heading(),
                    written.subList(Math.min(next[i], items), Math.min(end, items)),
                    written.subList(Math.max(next[i], items), Math.max(end, items)),
                    end == written.size() && end > next[i] ? column.rest() : "",
                    end > next[i],
                    column.blank()));
            next[i] = end;
        }
        return new GapRow(first, parts);
    }

    /** The first item that no longer fits; at least one always does. */
    private int end(List<Said> items, int from, int letters) {
        int end = from;
        double used = 0;
        while (end < items.size() && (end == from || used + lines(items.get(end), letters) <= most)) {
            used += lines(items.get(end), letters);
            end++;
        }
        return end;
    }

    private static double lines(Said item, int letters) {
        return BETWEEN
                + lines(item.text(), letters)
                + (isShort(item, letters) ? 0 : lines(item.tables().text(), letters + 2));
    }

    /** Whether who said it fits behind what was said. */
    private static boolean isShort(Said item, int letters) {
        return item.text().length() % letters + item.tables().text().length() + 3 < letters;
    }

    /** Words do not fill their lines: a tenth is lost, and more where a word is longer than a line. */
    private static double lines(String text, int letters) {
        boolean torn = Stream.of(text.split("\\s+")).anyMatch(word -> word.length() > letters);
        return Math.ceil((torn ? 1.35 : 1.1) * text.length() / letters);
    }
}
