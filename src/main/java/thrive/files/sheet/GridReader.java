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
    private List<Cell> header = List.of();
    private final List<List<Cell>> body = new ArrayList<>();
    private Optional<Location> blankRow = Optional.empty();

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
            problems.add(empty(file));
            return Optional.empty();
        }
        return Separator.of(file, isHeading, problems)
                .flatMap(separator -> new GridReader(file, problems).grid(separator));
    }

    private static Problem empty(TextFile file) {
        return Problem.of(Code.F06, Location.of(file.name()), "the sheet is empty")
                .withExpected("a row of headings, and rows below it");
    }

    private Optional<Grid> grid(Separator separator) {
        CellScan.Places places = CellScan.scan(file, separator.character(), separator.start(), problems);
        if (places.rows().isEmpty()) {
            return Optional.empty();
        }
        readRows(separator, places);
        if (header.isEmpty()) {
            problems.add(empty(file));
            return Optional.empty();
        }
        return Optional.of(new Grid(file, header, body));
    }

    private void readRows(Separator separator, CellScan.Places places) {
        try (CSVParser parser = CSVParser.parse(
                new StringReader(file.text().substring(separator.start())),
                STRICT.builder().setDelimiter(separator.character()).get())) {
            int r = 0;
            for (CSVRecord record : parser) {
                add(cells(record, places, r), r);
                r++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the text was in memory", e);
        }
    }

    /** The cells of a record, as far as any row holds something; at least one. */
    private List<Cell> cells(CSVRecord record, CellScan.Places places, int r) {
        int[] starts = places.rows().get(r);
        int end = Math.min(record.size(), Math.min(starts.length, Math.max(1, places.widest())));
        List<Cell> row = new ArrayList<>(end);
        for (int c = 0; c < end; c++) {
            Location at = file.at(starts[c]);
            row.add(new Cell(
                    Cell.clean(record.get(c)), new Location(at.file(), at.line(), at.column(), Cell.name(c, r))));
        }
        return row;
    }

    private void add(List<Cell> row, int r) {
        if (row.stream().allMatch(Cell::isBlank)) {
            blankRow = blankRow.or(() -> Optional.of(row.get(0).at()));
        } else if (header.isEmpty()) {
            header = row;
            blankRow = Optional.empty();
        } else {
            tellBlankMiddle();
            body.add(fitted(row, r));
        }
    }

    private void tellBlankMiddle() {
        if (!body.isEmpty()) {
            blankRow.ifPresent(at -> problems.add(Problem.of(Code.F15, at, "a blank row stands between filled ones")
                    .withExpected("no blank rows; the rows below it were read all the same")));
        }
        blankRow = Optional.empty();
    }

    private List<Cell> fitted(List<Cell> row, int r) {
        List<Cell> fitted = new ArrayList<>(header.size());
        fitted.addAll(row.subList(0, Math.min(row.size(), header.size())));
        row.stream()
                .skip(fitted.size())
                .filter(excess -> !excess.isBlank())
                .findFirst()
                .ifPresent(this::tellExcess);
        Location end = row.get(row.size() - 1).at();
        while (fitted.size() < header.size()) {
            String name = Cell.name(fitted.size(), r);
            fitted.add(new Cell("", new Location(end.file(), end.line(), end.column(), name)));
        }
        return fitted;
    }

    private void tellExcess(Cell excess) {
        problems.add(Problem.of(Code.F08, excess.at(), "the row has more cells than the header has headings")
                .withValue(excess.text())
                .withExpected("at most " + header.size() + " cells; a text with commas stands in quotes")
                .withExcerpt(file.excerpt(excess.at())));
    }
}
