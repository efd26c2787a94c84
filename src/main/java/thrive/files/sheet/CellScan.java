package thrive.files.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import thrive.files.text.TextFile;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;

/**
 * Finds where each cell of a separated text begins, and refuses what RFC 4180 does not allow, with the place. (Commons
 * CSV, which reads the cells' texts, knows only where a record ends.)
 */
final class CellScan {

    /** More columns than any sheet of ours can need. */
    static final int MOST_COLUMNS = 256;
    /** More rows than any sheet of ours can need: a hundred principles times a thousand respondents. */
    static final int MOST_ROWS = 100_000;
    /** The longest text that Excel itself allows in a cell. */
    static final int LONGEST_CELL = 32_767;

    private final TextFile file;
    private final String text;
    private final char separator;
    private final List<int[]> rows = new ArrayList<>();
    private int at;

    private CellScan(TextFile file, char separator, int start) {
        this.file = file;
        this.text = file.text();
        this.separator = separator;
        this.at = start;
    }

    /**
     * For each record from {@code start} on, where its cells begin; nothing at all where a problem says why. Lines without a
     * character are records of one empty cell.
     */
    static List<int[]> scan(TextFile file, char separator, int start, Problems problems) {
        try {
            return new CellScan(file, separator, start).scan();
        } catch (Refused refused) {
            problems.add(refused.problem);
            return List.of();
        }
    }

    private List<int[]> scan() {
        while (at < text.length()) {
            int[] starts = new int[8];
            int count = 0;
            boolean more = true;
            while (more) {
                if (count == MOST_COLUMNS || rows.size() == MOST_ROWS) {
                    throw refused(Code.F25, at, "the sheet has too many columns or rows")
                            .expected("at most " + MOST_COLUMNS + " columns and " + MOST_ROWS + " rows");
                }
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = at;
                skipCell();
                more = at < text.length() && text.charAt(at) == separator;
                at += more ? 1 : 0;
            }
            rows.add(Arrays.copyOf(starts, count));
            skipLineEnd();
        }
        return rows;
    }

    private void skipCell() {
        int start = at;
        if (at < text.length() && text.charAt(at) == '"') {
            skipQuoted();
        } else {
            while (at < text.length() && !endsCell(text.charAt(at))) {
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
        at++;
        while (true) {
            int quote = text.indexOf('"', at);
            if (quote < 0) {
                throw refused(Code.F05, opening, "a quote is opened here and never closed")
                        .expected("a closing quote; a quote inside a quoted cell is written twice (\"\")");
            }
            at = quote + 1;
            if (at < text.length() && text.charAt(at) == '"') {
                at++;
            } else {
                break;
            }
        }
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at < text.length() && !endsCell(text.charAt(at))) {
            throw refused(Code.F11, at, "text follows the closing quote")
                    .expected(
                            "the separator or the end of the row; a quote inside a quoted cell is written twice (\"\")");
        }
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

    private Refused refused(Code code, int offset, String message) {
        Location at = file.at(offset);
        return new Refused(Problem.of(code, at, message).withExcerpt(file.line(at.line())));
    }

    /** Ends the scan at the first thing that makes the rest of the sheet doubtful. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Problem problem;

        Refused(Problem problem) {
            super(problem.message(), null, false, false);
            this.problem = problem;
        }

        Refused expected(String expected) {
            return new Refused(problem.withExpected(expected));
        }
    }
}
