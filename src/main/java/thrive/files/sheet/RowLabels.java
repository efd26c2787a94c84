package thrive.files.sheet;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import thrive.text.Characters;

/** Tells what says that a row is none of a principle: the name of a level, a total, in whatever order the columns stand. */
final class RowLabels {

    /** Shorter texts are initials and numbers of pages. */
    private static final int FEWEST_LETTERS = 4;

    private final Grid grid;
    private final SheetKind kind;
    private final Vocabulary words;
    private final Columns columns;
    /** The labels that stand beside principles, in columns that are not read; once they have been looked for. */
    private Optional<Set<String>> levels = Optional.empty();

    RowLabels(Grid grid, SheetKind kind, Vocabulary words, Columns columns) {
        this.grid = grid;
        this.kind = kind;
        this.words = words;
        this.columns = columns;
    }

    /**
     * The first such cell. Where the row holds what may be an answer, a remark is none; and where it says more, neither is the level that
     * the rows of principles have in a column of their own.
     */
    Optional<Cell> of(Sheet.Row row) {
        boolean answers = kind.content().stream().anyMatch(column -> mayAnswer(row.text(column)));
        boolean says = answers || !row.text("title").isEmpty();
        return Stream.concat(Stream.of(row.cell(kind.key()), row.cell("title")), row.line().cells().stream())
                .filter(cell -> !cell.isBlank() && words.isLabel(cell.text()))
                .filter(cell -> isNaming(cell)
                        ? !(answers && isLevelOfKey(cell, row))
                        : !(answers && isRemark(cell, row)) && !(says && isLevel(cell)))
                .findFirst();
    }

    /** Whether a level stands where the code belongs, and what the row is about beside it, in a column that is not read. */
    private boolean isLevelOfKey(Cell cell, Sheet.Row row) {
        return columns.found().getOrDefault(kind.key(), -1) == cell.columnNumber()
                && row.line().cells().stream()
                        .anyMatch(other -> !isRead(other)
                                && other.text().length() >= FEWEST_LETTERS
                                && Characters.anyIs(other.text(), Character::isLetter)
                                && !words.isLabel(other.text()));
    }

    /** Whether a text may be an answer: a total or an average mostly is none, and no sheet of gaps has any other than words. */
    private boolean mayAnswer(String text) {
        return !text.isEmpty() && !words.isLabel(text) && (kind == SheetKind.GAP || kind.isAnswer(text, words));
    }

    /** Whether the cell is read and neither begins the row nor says whose it is. */
    private boolean isRemark(Cell cell, Sheet.Row row) {
        boolean isWhose = Stream.of("table", "respondent")
                .anyMatch(column -> columns.found().getOrDefault(column, -1) == cell.columnNumber());
        return isRead(cell)
                && !isWhose
                && cell.columnNumber() != row.firstFilled().columnNumber();
    }

    private boolean isLevel(Cell cell) {
        return !isRead(cell) && levels().contains(cell.text());
    }

    /** Whether the cell stands where rows say what they are about. */
    private boolean isNaming(Cell cell) {
        return Stream.of(kind.key(), "title")
                .anyMatch(column -> columns.found().getOrDefault(column, -1) == cell.columnNumber());
    }

    private boolean isRead(Cell cell) {
        return columns.found().containsValue(cell.columnNumber());
    }

    private Set<String> levels() {
        if (levels.isEmpty()) {
            levels = Optional.of(besidePrinciples());
        }
        return levels.get();
    }

    private Set<String> besidePrinciples() {
        Set<String> beside = new HashSet<>();
        for (Grid.Row line : grid.rows()) {
            Sheet.Row row = new Sheet.Row(line, columns.found(), columns.descriptions());
            if (words.isPrinciple(row.text(kind.key())) || words.isPrinciple(row.text("title"))) {
                line.cells().stream()
                        .filter(cell -> !isRead(cell))
                        .map(Cell::text)
                        .filter(words::isLabel)
                        .forEach(beside::add);
            }
        }
        return beside;
    }
}
