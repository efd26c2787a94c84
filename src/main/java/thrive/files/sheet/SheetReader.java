package thrive.files.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import thrive.files.sheet.SheetKind.Column;
import thrive.files.text.TextFile;
import thrive.problem.Code;
import thrive.problem.DidYouMean;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;

/** Reads a sheet and finds its columns by their headings. */
public final class SheetReader {

    private final SheetKind kind;
    private final Grid grid;
    private final Problems problems;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<Integer> unknown = new ArrayList<>();

    private SheetReader(SheetKind kind, Grid grid, Problems problems) {
        this.kind = kind;
        this.grid = grid;
        this.problems = problems;
    }

    /** The sheet, or nothing where it is empty or a problem makes it unreadable. */
    public static Optional<Sheet> read(TextFile file, SheetKind kind, Problems problems) {
        return GridReader.read(file, kind::knows, problems)
                .flatMap(grid -> new SheetReader(kind, grid, problems).sheet());
    }

    private Optional<Sheet> sheet() {
        boolean usable = findColumns();
        if (!usable) {
            return Optional.empty();
        }
        List<Sheet.Row> rows = new ArrayList<>();
        for (List<Cell> row : grid.rows()) {
            Map<String, Cell> cells = new HashMap<>();
            columns.forEach((name, index) -> cells.put(name, row.get(index)));
            rows.add(new Sheet.Row(cells, row.get(0).at()));
        }
        PrivacyScan.scan(grid, problems);
        return Optional.of(new Sheet(grid.file(), rows));
    }

    private boolean findColumns() {
        boolean twice = false;
        for (int c = 0; c < grid.header().size(); c++) {
            Cell heading = grid.header().get(c);
            Optional<Column> column = kind.column(heading.text());
            if (column.isPresent()) {
                twice |= !claim(column.get(), c, heading);
            } else if (!SheetKind.isForReaders(heading.text())) {
                unknown.add(c);
            }
        }
        boolean complete = allRequired();
        tellUnknown();
        return complete && !twice;
    }

    private boolean claim(Column column, int index, Cell heading) {
        Integer before = columns.putIfAbsent(column.name(), index);
        if (before == null) {
            if (!column.isOwnName(SheetKind.fold(heading.text()))) {
                problems.add(at(
                                heading,
                                Code.H04,
                                "the heading " + Quoted.of(heading.text()) + " was read as \"" + column.name() + "\"")
                        .withExpected("\"" + column.name() + "\""));
            }
            return true;
        }
        Cell first = grid.header().get(before);
        boolean firstIsOwn = column.isOwnName(SheetKind.fold(first.text()));
        boolean thisIsOwn = column.isOwnName(SheetKind.fold(heading.text()));
        if (firstIsOwn != thisIsOwn) {
            // "notes" beside "comments": the one with our own name is the column, the other is the table's own.
            columns.put(column.name(), firstIsOwn ? before : index);
            unknown.add(firstIsOwn ? index : before);
            return true;
        }
        problems.add(at(heading, Code.H02, "the column \"" + column.name() + "\" is given twice")
                .withExpected("one column \"" + column.name() + "\"; the other is " + Quoted.of(first.text()) + " in "
                        + first.at().cell()));
        return false;
    }

    private boolean allRequired() {
        List<Column> missing = kind.columns().stream()
                .filter(c -> c.required() && !columns.containsKey(c.name()))
                .toList();
        boolean holdsNothing = kind.content().stream().noneMatch(columns::containsKey);
        if (missing.isEmpty() && !holdsNothing) {
            return true;
        }
        Cell first = grid.header().get(0);
        Optional<SheetKind> other =
                SheetKind.thatFits(grid.header().stream().map(Cell::text).toList());
        if (other.isPresent() && other.get() != kind) {
            problems.add(at(
                            first,
                            Code.H03,
                            "this looks like a " + other.get().title() + ", where a " + kind.title() + " belongs")
                    .withExpected("the columns of a " + kind.title() + ": " + requiredNames()));
            unknown.clear();
            return false;
        }
        missing.forEach(this::tellMissing);
        if (missing.isEmpty()) {
            problems.add(at(first, Code.H01, "there is none of the columns " + String.join(", ", kind.content()))
                    .withExpected("at least one of them"));
        }
        return false;
    }

    /** Tells of a missing column, at the heading that looks like a slip for it if there is one. */
    private void tellMissing(Column column) {
        List<Integer> near = unknown.stream()
                .filter(c -> !DidYouMean.among(grid.header().get(c).text(), List.of(column.name()))
                        .isEmpty())
                .toList();
        Cell place = grid.header().get(near.isEmpty() ? 0 : near.get(0));
        String instead = near.isEmpty() ? "" : ", only " + Quoted.of(place.text());
        problems.add(at(place, Code.H01, "there is no column \"" + column.name() + "\"" + instead)
                .withExpected("the columns " + requiredNames())
                .withSuggestions(near.isEmpty() ? List.of() : List.of(column.name())));
        if (!near.isEmpty()) {
            unknown.remove(near.get(0));
        }
    }

    private void tellUnknown() {
        List<String> open = kind.columns().stream()
                .map(Column::name)
                .filter(name -> !columns.containsKey(name))
                .toList();
        for (int c : unknown) {
            Cell heading = grid.header().get(c);
            boolean filled = grid.rows().stream().anyMatch(row -> !row.get(c).isBlank());
            if (heading.isBlank() && filled) {
                problems.add(at(
                        heading,
                        Code.H05,
                        "column " + heading.at().cell().replaceAll("\\d", "") + " has no heading and is not read"));
            } else if (!heading.isBlank()) {
                problems.add(at(
                                heading,
                                Code.H05,
                                "the column " + Quoted.of(heading.text()) + " is not known and is not read")
                        .withSuggestions(suggestions(heading, open)));
            }
        }
    }

    private List<String> suggestions(Cell heading, List<String> open) {
        List<String> meant =
                kind.mayMean(heading.text()).stream().filter(open::contains).toList();
        return meant.isEmpty() ? DidYouMean.among(heading.text(), open) : meant;
    }

    private String requiredNames() {
        return String.join(
                ", ",
                kind.columns().stream()
                        .filter(Column::required)
                        .map(Column::name)
                        .toList());
    }

    private Problem at(Cell heading, Code code, String message) {
        return Problem.of(code, heading.at(), message)
                .withValue(heading.text())
                .withExcerpt(grid.file().excerpt(heading.at()));
    }
}
