package thrive.files.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import thrive.files.text.TextFile;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;

/** Reads a separated text into cells with their places. */
final class GridReader {

    private static final CSVFormat STRICT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final TextFile file;
    private final Problems problems;

    private GridReader(TextFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * The cells of a sheet, or nothing where it is empty or a problem makes it unreadable.
     *
     * @param isHeading tells a known heading, by which the separator is found
     */
    static Optional<Grid> read(TextFile file, Predicate<String> isHeading, Problems problems) {
        if (file.text().isBlank()) {
            problems.add(Problem.of(Code.F06, Location.of(file.name()), "the sheet is empty")
                    .withExpected("a row of headings, and rows below it"));
            return Optional.empty();
        }
        return Separator.of(file, isHeading, problems)
                .flatMap(separator -> new GridReader(file, problems).grid(separator));
    }

    private Optional<Grid> grid(Separator separator) {
        List<int[]> starts = CellScan.scan(file, separator.character(), separator.start(), problems);
        if (starts.isEmpty()) {
            return Optional.empty();
        }
        List<List<Cell>> rows = cells(separator, starts);
        int top = 0;
        while (top < rows.size() && isBlank(rows.get(top))) {
            top++;
        }
        if (top == rows.size()) {
            problems.add(Problem.of(Code.F06, Location.of(file.name()), "the sheet is empty")
                    .withExpected("a row of headings, and rows below it"));
            return Optional.empty();
        }
        List<Cell> header = withoutBlankEnd(rows.get(top), widest(rows));
        List<List<Cell>> body = new ArrayList<>();
        int blank = -1;
        for (int r = top + 1; r < rows.size(); r++) {
            if (isBlank(rows.get(r))) {
                blank = blank < 0 ? r : blank;
            } else {
                tellBlankMiddle(blank, rows, !body.isEmpty());
                blank = -1;
                body.add(fitted(rows.get(r), header));
            }
        }
        return Optional.of(new Grid(file, header, body));
    }

    private List<List<Cell>> cells(Separator separator, List<int[]> starts) {
        List<List<Cell>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(
                new StringReader(file.text().substring(separator.start())),
                STRICT.builder().setDelimiter(separator.character()).get())) {
            int r = 0;
            for (CSVRecord record : parser) {
                int[] places = starts.get(r);
                List<Cell> row = new ArrayList<>(record.size());
                for (int c = 0; c < record.size(); c++) {
                    Location at = file.at(places[c]);
                    row.add(new Cell(
                            Cell.clean(record.get(c)),
                            new Location(at.file(), at.line(), at.column(), Cell.name(c, r))));
                }
                rows.add(row);
                r++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the text was in memory", e);
        }
        return rows;
    }

    private void tellBlankMiddle(int blank, List<List<Cell>> rows, boolean below) {
        if (blank >= 0 && below) {
            problems.add(Problem.of(Code.F15, rows.get(blank).get(0).at(), "a blank row stands between filled ones")
                    .withExpected("no blank rows; the rows below it were read all the same"));
        }
    }

    private List<Cell> fitted(List<Cell> row, List<Cell> header) {
        List<Cell> fitted = new ArrayList<>(row.subList(0, Math.min(row.size(), header.size())));
        for (Cell excess : row.subList(fitted.size(), row.size())) {
            if (!excess.isBlank()) {
                problems.add(Problem.of(Code.F08, excess.at(), "the row has more cells than the header has headings")
                        .withValue(excess.text())
                        .withExpected("at most " + header.size() + " cells; a text with commas stands in quotes")
                        .withExcerpt(file.line(excess.at().line())));
                break;
            }
        }
        Location end = row.get(row.size() - 1).at();
        while (fitted.size() < header.size()) {
            String number = end.cell().replaceAll("\\D", "");
            String name = Cell.name(fitted.size(), Integer.parseInt(number) - 1);
            fitted.add(new Cell("", new Location(end.file(), end.line(), end.column(), name)));
        }
        return fitted;
    }

    /** The header without the empty headings at its end under which nothing stands. */
    private static List<Cell> withoutBlankEnd(List<Cell> header, int widest) {
        int end = header.size();
        while (end > 0 && header.get(end - 1).isBlank() && end > widest) {
            end--;
        }
        return header.subList(0, end);
    }

    /** How many columns hold something in any row. */
    private static int widest(List<List<Cell>> rows) {
        int widest = 0;
        for (List<Cell> row : rows) {
            for (int c = row.size(); c > widest; c--) {
                if (!row.get(c - 1).isBlank()) {
                    widest = c;
                }
            }
        }
        return widest;
    }

    private static boolean isBlank(List<Cell> row) {
        return row.stream().allMatch(Cell::isBlank);
    }
}
