package thrive.files.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import thrive.files.text.TextFile;
import thrive.problem.Code;
import thrive.problem.DidYouMean;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;

/** From text to cells, and from cells to the rows of a kind of sheet. */
public final class SheetReader {

    private final SheetKind kind;
    private final Grid grid;
    private final Vocabulary words;
    private final Problems problems;

    private SheetReader(SheetKind kind, Grid grid, Vocabulary words, Problems problems) {
        this.kind = kind;
        this.grid = grid;
        this.words = words;
        this.problems = problems;
    }

    /** The cells of a text; nothing where it is empty. */
    public static Reading<Grid> grid(TextFile file, SheetKind kind) {
        return Reading.of(problems -> {
            if (file.text().isBlank()) {
                problems.add(empty(file.name()));
                return Optional.empty();
            }
            return Separator.of(file, row -> HeadingRow.known(row, kind), problems)
                    .flatMap(separator -> CsvReader.read(file, separator.character(), separator.start(), problems));
        });
    }

    /** The rows of a grid; nothing where it has none, or no columns by which it could be read. */
    public static Reading<Sheet> sheet(Grid grid, SheetKind kind, Vocabulary words) {
        return Reading.of(problems -> new SheetReader(kind, grid, words, problems).sheet());
    }

    private static Problem empty(String name) {
        return Problem.of(Code.F06, Location.of(name), "the sheet is empty")
                .withExpected("a row of headings, and rows below it");
    }

    private Optional<Sheet> sheet() {
        Optional<Columns> found = HeadingRow.of(grid, kind, words);
        if (found.isEmpty()) {
            problems.add(empty(grid.file().name()));
            return Optional.empty();
        }
        Columns columns = found.get();
        if (!columns.isComplete()) {
            tellIncomplete(columns);
            return Optional.empty();
        }
        columns.problems().forEach(problems::add);
        tellUnknown(columns);
        tellAbove(columns);
        PrivacyScan.scan(grid, problems);
        Body body = new Body(grid, kind, words, columns, problems);
        List<Sheet.Row> rows = body.rows();
        Optional<Sheet> sheet = Optional.of(new Sheet(grid.file(), rows, body.holdsMore() || holdsMore(columns)));
        boolean twice = columns.problems().stream().anyMatch(Problem::isError);
        return twice ? Optional.empty() : sheet;
    }

    /** Whether text stands above the headings or in a column that is not known. */
    private boolean holdsMore(Columns columns) {
        return grid.rows().stream().limit(columns.headings().number()).anyMatch(row -> !row.isBlank())
                || columns.unknown().stream().anyMatch(column -> isFilled(columns, column));
    }

    /** Tells of what stands above the headings: titles and instructions are passed over, answers must not be. */
    private void tellAbove(Columns columns) {
        List<Grid.Row> above = grid.rows().subList(0, columns.headings().number()).stream()
                .filter(row -> !row.isBlank())
                .toList();
        if (above.isEmpty()) {
            return;
        }
        Cell heading = first(columns.headings());
        int key = columns.found().getOrDefault(kind.key(), columns.found().getOrDefault("title", 0));
        Optional<Cell> answer = above.stream()
                .map(row -> row.cell(key))
                .filter(cell -> kind == SheetKind.WEIGHTS ? words.isTable(cell.text()) : words.isPrinciple(cell.text()))
                .findFirst();
        if (answer.isPresent()) {
            problems.add(at(
                            answer.get(),
                            Code.H08,
                            "this row stands above the headings, which are in row " + heading.rowNumber())
                    .withExpected("the headings in the first row, and all answers below them"));
            return;
        }
        problems.add(at(
                        heading,
                        Code.H06,
                        "the headings stand in row " + heading.rowNumber() + "; what is above them is not read")
                .withExpected("the headings in the first row"));
    }

    private static Cell first(Grid.Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().orElseThrow();
    }

    private void tellIncomplete(Columns columns) {
        Cell first = first(columns.headings());
        List<Cell> headings = columns.headings().cells();
        Optional<SheetKind> other =
                SheetKind.thatFits(headings.stream().map(Cell::text).toList());
        Optional<Layout> layout = kind == SheetKind.WEIGHTS ? Optional.empty() : Layout.of(columns.headings(), words);
        if (other.isPresent() && other.get() != kind) {
            problems.add(at(
                            first,
                            Code.H03,
                            "this looks like a " + other.get().title() + ", where a " + kind.title() + " belongs")
                    .withExpected("the columns of a " + kind.title() + ": " + requiredNames()));
        } else if (layout.isPresent()) {
            problems.add(at(
                            first,
                            Code.H01,
                            "the sheet has " + layout.get().description() + ", which thrive does not read yet")
                    .withExpected("a row for each principle, under the headings " + requiredNames()));
        } else {
            columns.problems().forEach(problems::add);
            List<Integer> unknown = new ArrayList<>(columns.unknown());
            List<Column> missing = columns.missing();
            missing.forEach(column -> tellMissing(column, columns, unknown));
            if (missing.isEmpty()) {
                problems.add(at(first, Code.H01, "there is none of the columns " + String.join(", ", kind.content()))
                        .withExpected("at least one of them"));
            }
        }
    }

    /** Tells of a missing column, at the heading that looks like a slip for it if there is one. */
    private void tellMissing(Column column, Columns columns, List<Integer> unknown) {
        List<Integer> near = unknown.stream()
                .filter(c -> !DidYouMean.among(columns.heading(c).text(), List.of(column.name()))
                        .isEmpty())
                .toList();
        Cell place = near.isEmpty() ? first(columns.headings()) : columns.heading(near.get(0));
        String instead = near.isEmpty() ? "" : ", only " + Quoted.of(place.text());
        problems.add(at(place, Code.H01, "there is no column \"" + column.name() + "\"" + instead)
                .withExpected("the columns " + requiredNames())
                .withSuggestions(near.isEmpty() ? List.of() : List.of(column.name())));
        if (!near.isEmpty()) {
            unknown.remove(near.get(0));
        }
    }

    private void tellUnknown(Columns columns) {
        List<String> open = kind.columns().stream()
                .map(Column::name)
                .filter(name -> !columns.found().containsKey(name))
                .toList();
        for (int c : columns.unknown()) {
            Cell heading = columns.heading(c);
            if (!heading.isBlank()) {
                problems.add(at(
                                heading,
                                Code.H05,
                                "the column " + Quoted.of(heading.text()) + " is not known and is not read")
                        .withSuggestions(suggestions(heading, open)));
            } else if (isFilled(columns, c)) {
                problems.add(
                        at(heading, Code.H05, "column " + heading.columnName() + " has no heading and is not read"));
            }
        }
    }

    private boolean isFilled(Columns columns, int column) {
        return grid.rows().stream()
                .skip(columns.headings().number() + 1L)
                .anyMatch(row -> !row.cell(column).isBlank());
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
