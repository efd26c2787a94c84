package thrive.files.sheet;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what says that a row is none of a principle: the name of a level, a total, in whatever order the columns stand. */
final class RowLabels {

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
     * The first such cell. Where an answer stands in the row, a remark is none; and where more is said, neither is the level that the
     * rows of principles have in a column of their own.
     */
    Optional<Cell> of(Sheet.Row row) {
        boolean answers = isAnswered(row);
        boolean says = answers || !row.text("title").isEmpty();
        return Stream.concat(Stream.of(row.cell(kind.key()), row.cell("title")), row.line().cells().stream())
                .filter(cell -> !cell.isBlank() && words.isLabel(cell.text()))
                .filter(cell ->
                        isNaming(cell) || !((answers && isRead(cell)) || (says && levels().contains(cell.text()))))
                .findFirst();
    }

    private boolean isAnswered(Sheet.Row row) {
        return kind.content().stream().anyMatch(column -> {
            String text = row.text(column);
            return !text.isEmpty() && !words.isLabel(text);
        });
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
