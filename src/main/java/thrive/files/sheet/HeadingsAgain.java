package thrive.files.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Quoted;

/** Tells rows in which headings stand once more, as where several sheets were pasted below one another. */
final class HeadingsAgain {

    private final Grid grid;
    private final SheetKind kind;
    private final Columns columns;

    HeadingsAgain(Grid grid, SheetKind kind, Columns columns) {
        this.grid = grid;
        this.kind = kind;
        this.columns = columns;
    }

    /** Whether the row says what the headings say. */
    boolean isOne(Sheet.Row row) {
        return isLikeHeadings(row) && otherFigure(row).isEmpty();
    }

    /** What is wrong where the headings of a row are others than those above, so that nobody knows what stands below it. */
    Optional<Problem> unlike(Sheet.Row row) {
        Optional<Cell> figure = otherFigure(row);
        if (figure.isPresent()) {
            String above = Quoted.of(headingOver(figure.get()).text());
            String here = Quoted.of(figure.get().text());
            return Optional.of(grid.file()
                    .problem(Code.H02, figure.get(), "headings stand here again, with " + here + " below " + above)
                    .withExpected("rows below " + above + " only: delete those of another figure"));
        }
        return isOtherOrder(row)
                ? Optional.of(grid.file()
                        .problem(Code.H02, row.firstFilled(), "headings stand here again, in another order than above")
                        .withExpected("one order of the columns for the whole sheet"))
                : Optional.empty();
    }

    private boolean isLikeHeadings(Sheet.Row row) {
        List<Cell> cells = filled(row);
        return cells.size() >= 2 && cells.stream().allMatch(this::isHeadingOver);
    }

    /** The heading of a score or a rank, among headings that stand again, that says of the figures something else than the one above. */
    private Optional<Cell> otherFigure(Sheet.Row row) {
        if (kind == SheetKind.GAP || !isLikeHeadings(row)) {
            return Optional.empty();
        }
        return kind.content().stream()
                .map(row::cell)
                .filter(cell -> !cell.isBlank()
                        && FigureHeading.differ(cell.text(), headingOver(cell).text()))
                .findFirst();
    }

    /** Whether the row holds headings of this kind of sheet, its key and what it is for among them, over columns of other meaning. */
    private boolean isOtherOrder(Sheet.Row row) {
        List<Cell> cells = filled(row);
        Set<String> named = cells.stream()
                .flatMap(cell -> kind.column(cell.text()).stream())
                .map(Column::name)
                .collect(Collectors.toSet());
        return named.contains(kind.key())
                && kind.content().stream().anyMatch(named::contains)
                && cells.stream().allMatch(cell -> kind.knows(cell.text()));
    }

    private static List<Cell> filled(Sheet.Row row) {
        return row.line().cells().stream().filter(cell -> !cell.isBlank()).toList();
    }

    private Cell headingOver(Cell cell) {
        return columns.heading(cell.columnNumber());
    }

    /** Whether the cell says what the heading of its column says, or names the same column. */
    private boolean isHeadingOver(Cell cell) {
        String above = headingOver(cell).text();
        return SheetKind.fold(cell.text()).equals(SheetKind.fold(above))
                || (kind.column(cell.text()).isPresent()
                        && kind.column(cell.text()).equals(kind.column(above)));
    }
}
