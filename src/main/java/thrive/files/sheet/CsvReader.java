package thrive.files.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import thrive.files.text.TextFile;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Refusal;

/**
 * Reads separated text into cells, in one pass that serves clean and faulty files alike: RFC 4180, with any line end, and with blanks
 * behind a closing quote. What the format does not allow is refused with its place.
 */
final class CsvReader {

    private final CsvText file;
    private final String text;
    private final char separator;
    private final List<Grid.Row> rows = new ArrayList<>();
    private int at;
    /** The next separator, line feed and carriage return, each at or behind {@code at}, or the end of the text. */
    private int nextSeparator = -1;

    private int nextFeed = -1;
    private int nextReturn = -1;
    /** Where the cells of the row begin that is being read. */
    private final int[] marks = new int[Limits.COLUMNS];

    private int filledRows;
    private int widest;

    private CsvReader(TextFile file, char separator, int start) {
        this.file = new CsvText(file, separator);
        this.text = file.text();
        this.separator = separator;
        this.at = start;
    }

    /** All cells from an offset on, or nothing where a problem says why. */
    static Optional<Grid> read(TextFile file, char separator, int start, Problems problems) {
        CsvReader reader = new CsvReader(file, separator, start);
        try {
            reader.read(Limits.EXCEL_ROWS + 1);
            return Optional.of(new Grid(reader.file, reader.rows));
        } catch (Refusal refused) {
            problems.add(refused.problem());
            return Optional.empty();
        }
    }

    /** The first rows, as far as they can be read: for those who want to know what the separator is. */
    static Grid first(int rows, TextFile file, char separator, int start) {
        CsvReader reader = new CsvReader(file, separator, start);
        try {
            reader.read(rows);
        } catch (Refusal refused) {
            // Whoever reads on tells it.
        }
        return new Grid(reader.file, reader.rows);
    }

    private void read(int most) {
        while (at < text.length() && rows.size() < most) {
            int start = at;
            rows.add(row());
            if (rows.size() > Limits.EXCEL_ROWS || (long) filledRows * widest > Limits.CELLS) {
                throw refused(Code.F25, start, "the sheet has too many rows, " + rows.size() + " up to here")
                        .expected("at most " + Limits.CELLS / Math.max(1, widest) + " filled rows in a sheet of "
                                + widest + " columns");
            }
            skipLineEnd();
        }
    }

    private Grid.Row row() {
        int number = rows.size();
        List<Cell> cells = new ArrayList<>(8);
        int behind = at;
        int columns = 0;
        boolean more = true;
        while (more) {
            if (columns < Limits.COLUMNS) {
                marks[columns] = at;
            }
            String cell = cell();
            columns++;
            refuseTooWide(columns, cell.isEmpty() ? Limits.EXCEL_COLUMNS : Limits.COLUMNS);
            if (!cell.isEmpty()) {
                while (cells.size() < columns - 1) {
                    add(cells, "", number);
                }
                add(cells, cell, number);
                behind = at;
            }
            more = at < text.length() && text.charAt(at) == separator;
            at += more ? 1 : 0;
        }
        filledRows += cells.isEmpty() ? 0 : 1;
        widest = Math.max(widest, cells.size());
        return new Grid.Row(
                file, number, cells.isEmpty() ? List.of() : cells, columns, tail(file, behind, cells.isEmpty()));
    }

    private void add(List<Cell> cells, String cell, int row) {
        int column = cells.size();
        cells.add(new Cell(cell, file, marks[column], row, column));
    }

    /** Holds on to the text alone: a cell that is kept would keep all others with it. */
    private static Grid.Tail tail(CsvText file, int behind, boolean blankRow) {
        // A blank row has no filled cell to stand behind: its first cell begins where the row does.
        return columns -> file.behind(behind, blankRow ? columns - 1 : columns);
    }

    private void refuseTooWide(int columns, int most) {
        if (columns > most) {
            throw refused(Code.F25, at, "the sheet has too many columns")
                    .expected("at most " + Limits.COLUMNS + " columns");
        }
    }

    private String cell() {
        int start = at;
        at = openingQuote();
        String raw = at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
        if (at - start > Limits.CELL) {
            throw refused(Code.F25, start, "the cell holds " + (at - start) + " characters")
                    .expected("at most " + Limits.CELL + " characters in a cell, as in Excel");
        }
        return raw.isEmpty() ? raw : Cell.clean(raw);
    }

    /**
     * Where the cell begins that starts here: at its quote where nothing but blanks stand before it, as they do where a comma is typed as
     * in a sentence, and nothing but blanks behind the closing one on the same line.
     */
    private int openingQuote() {
        int opening = skipBlanks(at);
        if (opening == at || opening >= text.length() || text.charAt(opening) != '"') {
            return at;
        }
        int closing = nextQuote(opening);
        if (closing < 0 || file.text().lineOf(closing) > file.text().lineOf(opening)) {
            return at;
        }
        int behind = skipBlanks(closing + 1);
        return behind == text.length() || endsCell(text.charAt(behind)) ? opening : at;
    }

    private boolean endsCell(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private int skipBlanks(int from) {
        int behind = from;
        while (behind < text.length() && text.charAt(behind) == ' ') {
            behind++;
        }
        return behind;
    }

    private String plain() {
        int start = at;
        at = endOfCell();
        return text.substring(start, at);
    }

    /** Where the cell ends that is not in quotes and goes on from here. */
    private int endOfCell() {
        if (nextSeparator < at) {
            nextSeparator = next(separator);
        }
        if (nextFeed < at) {
            nextFeed = next('\n');
        }
        if (nextReturn < at) {
            nextReturn = next('\r');
        }
        return Math.min(nextSeparator, Math.min(nextFeed, nextReturn));
    }

    private int next(char c) {
        int found = text.indexOf(c, at);
        return found < 0 ? text.length() : found;
    }

    private String quoted() {
        int opening = at;
        int closing = closingQuote(opening);
        String inside = text.substring(opening + 1, closing);
        at = skipBlanks(closing + 1);
        if (at < text.length() && at != endOfCell()) {
            throw textAfter(opening, closing);
        }
        return inside.indexOf('"') < 0 ? inside : inside.replace("\"\"", "\"");
    }

    private int closingQuote(int opening) {
        int quote = nextQuote(opening);
        if (quote < 0) {
            throw refused(Code.F05, opening, "a quote is opened here and never closed")
                    .expected("a closing quote; a quote inside a quoted cell is written twice (\"\")");
        }
        return quote;
    }

    /** The quote that closes what another opens, or -1. */
    private int nextQuote(int opening) {
        int quote = text.indexOf('"', opening + 1);
        while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
            quote = text.indexOf('"', quote + 2);
        }
        return quote;
    }

    /**
     * Text behind a closing quote. Where the cell runs over several lines, that quote most likely opens a cell further down,
     * and the fault is where the cell was opened and not closed.
     */
    private Refusal textAfter(int opening, int closing) {
        int line = file.text().lineOf(closing);
        if (line > file.text().lineOf(opening)) {
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

    private Refusal refused(Code code, int offset, String message) {
        Location place = file.text().at(offset);
        return new Refusal(
                Problem.of(code, place, message).withExcerpt(file.text().excerpt(place)));
    }
}
