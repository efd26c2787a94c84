package thrive.files.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import thrive.files.text.TextFile;
import thrive.problem.Code;
import thrive.problem.DidYouMean;
import thrive.problem.Listed;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;

/** From text to cells, and from cells to the rows of a kind of sheet. */
public final class SheetReader {

    private static final int MOST_HEADINGS = 40;

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
            Optional<Problem> other = OtherText.problem(file);
            if (other.isPresent()) {
                problems.add(other.get());
                return Optional.empty();
            }
            return Separator.of(file, row -> HeadingRow.fitting(row, kind), problems)
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
        Optional<Problem> people = kind == SheetKind.RANKING ? ListsOfPeople.problem(grid, columns) : Optional.empty();
        if (people.isPresent()) {
            problems.add(people.get());
            return Optional.empty();
        }
        if (!columns.isComplete()) {
            tellIncomplete(columns);
            return Optional.empty();
        }
        problems.addAll(columns.problems());
        UnknownColumns unknown = new UnknownColumns(grid, kind, words, columns);
        unknown.tell(problems);
        tellAbove(columns);
        PrivacyScan.scan(grid, problems);
        Body body = new Body(grid, kind, words, columns, problems);
        List<Sheet.Row> rows = body.rows();
        List<Cell> above = above(columns);
        boolean holdsMore = body.holdsMore() || !above.isEmpty() || unknown.holdMore();
        Optional<Sheet> sheet =
                Optional.of(new Sheet(grid.file(), rows, above, holdsMore, unknown.scores(), unknown.answers()));
        boolean twice =
                !columns.problems().isEmpty() && columns.problems().stream().anyMatch(Problem::isError);
        return twice || body.isUnreadable() ? Optional.empty() : sheet;
    }

    private List<Cell> above(Columns columns) {
        List<Cell> above = new ArrayList<>();
        for (Grid.Row row : grid.rows().subList(0, columns.headings().number())) {
            for (Cell cell : row.cells()) {
                if (!cell.isBlank()) {
                    above.add(cell);
                }
            }
        }
        return above;
    }

    /** Tells of what stands above the headings: titles and instructions are passed over, answers must not be. */
    private void tellAbove(Columns columns) {
        if (columns.headings().number() == 0) {
            return;
        }
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
            problems.add(grid.file()
                    .problem(
                            Code.H08,
                            answer.get(),
                            "this row stands above the headings, which are in row " + heading.rowNumber())
                    .withExpected("the headings in the first row, and all answers below them"));
            return;
        }
        problems.add(grid.file()
                .problem(
                        Code.H06,
                        heading,
                        "the headings stand in row " + heading.rowNumber() + "; what is above them is not read: "
                                + Listed.of(
                                        above.stream()
                                                .map(row -> Quoted.of(words(row)))
                                                .toList(),
                                        3))
                .withExpected("the headings in the first row"));
        Misleading misleading = new Misleading(grid.file(), kind, words);
        above(columns).stream()
                .flatMap(cell -> misleading.above(cell).stream())
                .findFirst()
                .ifPresent(problems::add);
    }

    private static String words(Grid.Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(Cell::text)
                .collect(Collectors.joining(", "));
    }

    private static Cell first(Grid.Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().orElseThrow();
    }

    private void tellIncomplete(Columns columns) {
        Cell first = first(columns.headings());
        List<Cell> headings = columns.headings().cells();
        if (isInOneCell(first)) {
            problems.add(grid.file()
                    .problem(Code.H01, first, "the whole row stands in one cell")
                    .withExpected("a column for each heading: in Excel, select column " + first.columnName()
                            + ", then Data, Text to Columns, Delimited"));
            return;
        }
        UnknownColumns unknown = new UnknownColumns(grid, kind, words, columns);
        Optional<SheetKind> other =
                SheetKind.thatFits(headings.stream().map(Cell::text).toList());
        Optional<Layout> layout = kind == SheetKind.WEIGHTS
                ? Optional.empty()
                : Layout.of(columns.headings(), words).map(found -> found.seen(unknown.hasRowsOfScores()));
        if (other.isPresent() && other.get() != kind) {
            problems.add(grid.file()
                    .problem(
                            Code.H03,
                            first,
                            "this looks like a " + other.get().title() + ", where a " + kind.title() + " belongs")
                    .withExpected("the columns of a " + kind.title() + ": " + requiredNames()));
        } else if (layout.isPresent()) {
            problems.add(grid.file()
                    .problem(
                            Code.H01,
                            first,
                            "the sheet has " + layout.get().description(kind) + ", which thrive does not read yet")
                    .withExpected(layout.filter(Layout.SCORES::equals)
                            .flatMap(scores -> unknown.ofPeople())
                            .orElse("a row for each principle, under the headings " + requiredNames())));
        } else {
            problems.addAll(columns.problems());
            List<Integer> others = new ArrayList<>(columns.unknown());
            List<Column> missing = columns.missing();
            tellMissing(missing, columns, others);
            if (missing.isEmpty()) {
                problems.add(grid.file()
                        .problem(Code.H01, first, "there is none of the columns " + String.join(", ", kind.content()))
                        .withExpected("at least one of them"));
            }
        }
    }

    /** Whether one cell holds the headings, with separators between them. */
    private boolean isInOneCell(Cell cell) {
        return Stream.of(",", ";", "\t")
                .anyMatch(sign -> Stream.of(cell.text().split(sign, MOST_HEADINGS))
                                .filter(kind::knows)
                                .limit(2)
                                .count()
                        == 2);
    }

    /** Tells of missing columns: each at the heading that looks like a slip for it, and those without any at once. */
    private void tellMissing(List<Column> missing, Columns columns, List<Integer> unknown) {
        List<String> without = new ArrayList<>();
        for (Column column : missing) {
            Optional<Integer> near = unknown.stream()
                    .filter(c -> !DidYouMean.among(columns.heading(c).text(), List.of(column.name()))
                            .isEmpty())
                    .findFirst();
            if (near.isPresent()) {
                Cell place = columns.heading(near.get());
                problems.add(grid.file()
                        .problem(
                                Code.H01,
                                place,
                                "there is no column \"" + column.name() + "\", only " + Quoted.of(place.text()))
                        .withExpected("the columns " + requiredNames())
                        .withSuggestions(List.of(column.name())));
                unknown.remove(near.get());
            } else {
                without.add("\"" + column.name() + "\"");
            }
        }
        if (!without.isEmpty() && Layout.isAnswer(columns.headings(), words)) {
            problems.add(grid.file()
                    .problem(Code.H01, first(columns.headings()), "the row of headings is missing")
                    .withExpected("a row above this one: " + requiredNames()));
        } else if (!without.isEmpty()) {
            String what = without.size() == 1 ? "there is no column " : "there are no columns ";
            problems.add(grid.file()
                    .problem(Code.H01, first(columns.headings()), what + String.join(" and ", without))
                    .withExpected(withoutHeading(columns).orElse("the columns " + requiredNames())));
        }
    }

    /** What to do where the scores are there and only their heading is missing. */
    private Optional<String> withoutHeading(Columns columns) {
        UnknownColumns unknown = new UnknownColumns(grid, kind, words, columns);
        return unknown.scores().stream().findFirst().map(unknown::mended).or(unknown::ofPeople);
    }

    private String requiredNames() {
        return String.join(
                ", ",
                kind.columns().stream()
                        .filter(Column::required)
                        .map(Column::name)
                        .toList());
    }
}
