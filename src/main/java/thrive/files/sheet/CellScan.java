package thrive.files.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import thrive.files.text.TextFile;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Refusal;

/**
 * Finds where each cell of a separated text begins, and refuses what RFC 4180 does not allow, with the place. (Commons
 * CSV, which reads the cells' texts, knows only where a record ends.)
 */
final class CellScan {

    /** More filled columns than any sheet of ours can need. */
    static final int MOST_COLUMNS = 256;
    /** As many cells as a hundred principles, eight columns and a thousand respondents make. */
    static final int MOST_CELLS = 800_000;
    /** The columns and rows that Excel itself has: it may write blank ones up to there. */
    static final int EXCEL_COLUMNS = 16_384;

    static final int EXCEL_ROWS = 1_048_576;
    /** The longest text that Excel itself allows in a cell. */
    static final int LONGEST_CELL = 32_767;

    private final TextFile file;
    private final String text;
    private final char separator;
    private final List<int[]> rows = new ArrayList<>();
    private int filledRows;
    private int widest;
    private int at;
    private boolean cellFilled;

    private CellScan(TextFile file, char separator, int start) {
        this.file = file;
        this.text = file.text();
        this.separator = separator;
        this.at = start;
    }

    /**
     * Where the cells of each record begin.
     *
     * @param rows for each record the offsets of its cells, as far as sheets may be wide; of a blank one only the first
     * @param widest how many columns hold something in any record
     */
    record Places(List<int[]> rows, int widest) {}

    /**
     * The places of all cells from {@code start} on; no rows at all where a problem says why. Lines without a character are
     * records of one empty cell.
     */
    static Places scan(TextFile file, char separator, int start, Problems problems) {
        CellScan scan = new CellScan(file, separator, start);
        try {
            scan.scan();
            return new Places(scan.rows, scan.widest);
        } catch (Refusal refused) {
            problems.add(refused.problem());
            return new Places(List.of(), 0);
        }
    }

    private void scan() {
        while (at < text.length()) {
            int start = at;
            rows.add(row());
            boolean tooMany = rows.size() > EXCEL_ROWS || (long) filledRows * widest > MOST_CELLS;
            if (tooMany) {
                throw refused(Code.F25, start, "the sheet has too many rows, " + rows.size() + " up to here")
                        .expected("at most " + MOST_CELLS / Math.max(1, widest) + " filled rows in a sheet of " + widest
                                + " columns");
            }
            skipLineEnd();
        }
    }

    private int[] row() {
        int[] starts = new int[8];
        int count = 0;
        int filled = 0;
        boolean more = true;
        while (more) {
            if (count < MOST_COLUMNS) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count] = at;
            }
            count++;
            skipCell();
            filled = cellFilled ? count : filled;
            refuseTooWide(count, filled);
            more = at < text.length() && text.charAt(at) == separator;
            at += more ? 1 : 0;
        }
        filledRows += filled > 0 ? 1 : 0;
        widest = Math.max(widest, filled);
        return Arrays.copyOf(starts, filled == 0 ? 1 : Math.min(count, MOST_COLUMNS));
    }

    private void refuseTooWide(int count, int filled) {
        if (filled > MOST_COLUMNS || count > EXCEL_COLUMNS) {
            throw refused(Code.F25, at, "the sheet has too many columns")
                    .expected("at most " + MOST_COLUMNS + " columns");
        }
    }

    private void skipCell() {
        int start = at;
        cellFilled = false;
        if (at < text.length() && text.charAt(at) == '"') {
            skipQuoted();
        } else {
            while (at < text.length() && !endsCell(text.charAt(at))) {
                cellFilled |= !Cell.isSpace(text.charAt(at));
                at++;
            }
        }
        if (at - start > LONGEST_CELL) {
            throw refused(Code.F25, start, "the cell holds " + (at - start) + " characters")
                    .expected("at most " + LONGEST_CELL + " characters in a cell, as in Excel");
        }
    }

    private void skipQuoted() {
        int opening = at;
        int closing = closingQuote(opening);
        at = closing + 1;
        for (int i = opening + 1; i < closing && !cellFilled; i++) {
            cellFilled = !Cell.isSpace(text.charAt(i));
        }
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at < text.length() && !endsCell(text.charAt(at))) {
            throw textAfter(opening, closing);
        }
    }

    private int closingQuote(int opening) {
        int quote = text.indexOf('"', opening + 1);
        while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
            quote = text.indexOf('"', quote + 2);
        }
        if (quote < 0) {
            throw refused(Code.F05, opening, "a quote is opened here and never closed")
                    .expected("a closing quote; a quote inside a quoted cell is written twice (\"\")");
        }
        return quote;
    }

    /**
     * Text behind a closing quote. Where the cell runs over several lines, that quote most likely opens a cell further down,
     * and the fault is where the cell was opened and not closed.
     */
    private Refusal textAfter(int opening, int closing) {
        int line = file.lineOf(closing);
        if (line > file.lineOf(opening)) {
            return refused(Code.F05, opening, "a quote is opened here and not closed before line " + line)
                    .expected("a closing quote; a quote inside a quoted cell is written twice (\"\")");
        }
        return refused(Code.F11, at, "text follows the closing quote")
                .expected("the separator or the end of the row; a quote inside a quoted cell is written twice (\"\")");
    }

    private void skipLineEnd() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
            if (at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
        } else if (at < text.length()) {
            at++;
        }
    }

    private boolean endsCell(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private Refusal refused(Code code, int offset, String message) {
        Location at = file.at(offset);
        return new Refusal(Problem.of(code, at, message).withExcerpt(file.excerpt(at)));
    }
}
