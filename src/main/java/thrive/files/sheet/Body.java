package thrive.files.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import thrive.problem.Code;
import thrive.problem.Listed;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;
import thrive.text.LatePattern;

/** The rows below the headings. Those that are no answers (a level's name, a total, the headings again) are passed over, which is told. */
final class Body {

    /** As many cells beside a label as have words of their own in any kind of sheet. */
    private static final int MOST_BESIDE = 6;

    private static final LatePattern FIGURE = LatePattern.of("\\d{1,6}(?:[.,]\\d{1,6})?");

    private final Grid grid;
    private final SheetKind kind;
    private final Vocabulary words;
    private final Columns columns;
    private final Problems problems;
    private final RowLabels labels;
    private final HeadingsAgain again;
    private final int width;
    /** Whether blanks stand behind the commas of the headings, or no commas part the cells. */
    private final boolean isSpaced;

    private boolean holdsMore;
    private boolean isUnreadable;

    Body(Grid grid, SheetKind kind, Vocabulary words, Columns columns, Problems problems) {
        this.grid = grid;
        this.kind = kind;
        this.words = words;
        this.columns = columns;
        this.problems = problems;
        this.labels = new RowLabels(grid, kind, words, columns);
        this.again = new HeadingsAgain(grid, kind, columns);
        this.width = columns.width();
        this.isSpaced = !grid.file().isPartedByCommas()
                || columns.headings().cells().stream().anyMatch(Cell::beginsBlank);
    }

    /** Whether something stands beside a label that was passed over, once the rows have been read. */
    boolean holdsMore() {
        return holdsMore;
    }

    /** Whether nobody can tell what the rows say, once they have been read. */
    boolean isUnreadable() {
        return isUnreadable;
    }

    List<Sheet.Row> rows() {
        List<Sheet.Row> rows = new ArrayList<>();
        int lastKnown = lastKnown();
        Optional<Grid.Row> blank = Optional.empty();
        boolean begun = false;
        for (Grid.Row row :
                grid.rows().subList(columns.headings().number() + 1, grid.rows().size())) {
            if (row.isBlank()) {
                blank = blank.or(() -> Optional.of(row));
                continue;
            }
            if (begun) {
                blank.ifPresent(this::tellBlank);
            }
            blank = Optional.empty();
            begun = true;
            tellExcess(row);
            tellCut(row);
            Sheet.Row read = named(row);
            if (row.number() > lastKnown && isEndnote(read)) {
                List<Cell> filled = filled(read);
                tellPassedOver(
                        filled.get(0),
                        Listed.andSo(filled.stream().skip(1).map(Cell::text).toList(), MOST_BESIDE));
                holdsMore = true;
            } else if (!isPassedOver(read)) {
                rows.add(read);
            }
        }
        return rows;
    }

    private Sheet.Row named(Grid.Row row) {
        return new Sheet.Row(row, columns.found(), columns.descriptions());
    }

    /** The number of the last row that names a principle, below which a sheet may go on with notes. */
    private int lastKnown() {
        int last = grid.rows().size() - 1;
        while (kind != SheetKind.WEIGHTS
                && last > columns.headings().number()
                && !namesPrinciple(grid.rows().get(last))) {
            last--;
        }
        return last;
    }

    private boolean namesPrinciple(Grid.Row row) {
        Sheet.Row read = named(row);
        return isKnown(read.text(kind.key())) || words.isPrinciple(read.text("title"));
    }

    /** Whether nothing but a note stands in the row, where a code would stand; it may go on in the next filled cell. */
    private boolean isEndnote(Sheet.Row row) {
        List<Cell> cells = filled(row);
        String first = cells.get(0).text();
        boolean isPlaced = cells.get(0).columnNumber() == 0 || first.equals(row.text(kind.key()));
        boolean areTwo = cells.size() == 2 && kind != SheetKind.GAP;
        if (!isPlaced || (cells.size() > 1 && !areTwo)) {
            return false;
        }
        if (areTwo && !Endnote.goesOn(first)) {
            return !kind.isAnswer(cells.get(1).text(), words)
                    && Endnote.isLabelled(first, cells.get(1).text(), words);
        }
        String text = cells.stream().map(Cell::text).collect(Collectors.joining(" "));
        return Endnote.is(text, words) || (kind == SheetKind.RANKING && Endnote.isRunnerUp(text));
    }

    private void tellBlank(Grid.Row blank) {
        problems.add(Problem.of(Code.F15, blank.cell(0).at(), "a blank row stands between filled ones")
                .withExpected("no blank rows; the rows below it were read all the same"));
    }

    private void tellExcess(Grid.Row row) {
        if (row.cells().size() <= width) {
            return;
        }
        holdsMore = true;
        row.cells().stream()
                .skip(width)
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .ifPresent(excess -> problems.add(grid.file()
                        .problem(Code.F08, excess, "the row has more cells than the header has headings")
                        .withExpected("at most " + width + " cells; a text with "
                                + grid.file().separators() + " stands in quotes")));
    }

    /**
     * Tells where a text was most likely cut at a comma of its own, so that what stands behind it has moved: a cell goes on with a blank
     * and a small letter behind a filled one, or with a blank in a row that is longer than the headings. Whoever types a blank behind every comma
     * does so among the headings too.
     */
    private void tellCut(Grid.Row row) {
        if (SplitQuote.in(row).map(this::tellCut).isPresent() || isSpaced) {
            return;
        }
        boolean isLong = row.width() > width && row.cells().size() <= width;
        for (int c = 1; c < Math.min(width, row.cells().size()); c++) {
            Cell cell = row.cell(c);
            if (cell.beginsBlank() && !row.cell(c - 1).isBlank() && goesOn(cell.text(), isLong)) {
                tellCut(row.cell(c - 1).text(), cell, "; or no blank before this one");
                return;
            }
        }
    }

    private SplitQuote tellCut(SplitQuote split) {
        tellCut(split.opening().text(), split.behind(), ", with straight ones at both ends of the cell");
        return split;
    }

    private void tellCut(String before, Cell cell, String or) {
        String whole = before + ", " + cell.text();
        problems.add(grid.file()
                .problem(Code.F39, cell, "the text before this cell may have been cut at a comma")
                .withExpected(
                        "quotes around a text with commas, such as " + Quoted.of(whole.replace("\"", "\"\"")) + or));
    }

    private static boolean goesOn(String text, boolean isLong) {
        int first = text.codePointAt(0);
        return Character.isLowerCase(first) || (isLong && Character.isLetterOrDigit(first));
    }

    private boolean isPassedOver(Sheet.Row row) {
        if (isKnown(row.text(kind.key()))) {
            return false;
        }
        if (again.isOne(row)) {
            problems.add(grid.file()
                    .problem(Code.H07, row.firstFilled(), "the headings stand here again; the row is passed over")
                    .withExpected("the headings once, in the first row"));
            return true;
        }
        Optional<Problem> unlike = again.unlike(row);
        if (unlike.isPresent()) {
            problems.add(unlike.get());
            isUnreadable = true;
            return true;
        }
        if (namesSomething(row)) {
            return false;
        }
        Optional<Cell> label = labels.of(row);
        holdsMore |= label.isPresent()
                && row.line().cells().stream().filter(cell -> !cell.isBlank()).count() > 1;
        List<Cell> beside = label.map(cell -> wordsBeside(row, cell)).orElse(List.of());
        if (kind == SheetKind.GAP && !beside.isEmpty()) {
            return false;
        }
        label.ifPresent(cell -> tellPassedOver(
                cell, Listed.andSo(beside.stream().map(Cell::text).toList(), MOST_BESIDE)));
        return label.isPresent();
    }

    private void tellPassedOver(Cell cell, String with) {
        problems.add(grid.file()
                .problem(
                        Code.H07, cell, "the row " + Quoted.of(cell.text()) + " is no answer and is passed over" + with)
                .withExpected("rows of " + (kind.key().equals("table") ? "tables" : "principles") + " only"));
    }

    /** What stands beside a label in columns that are read, and is more than a figure or another label. */
    private List<Cell> wordsBeside(Sheet.Row row, Cell label) {
        return row.line().cells().stream()
                .filter(cell -> cell.columnNumber() != label.columnNumber()
                        && columns.found().containsValue(cell.columnNumber()))
                .filter(cell -> cell.text().codePoints().anyMatch(Character::isLetter) && !words.isLabel(cell.text()))
                .toList();
    }

    private boolean isKnown(String key) {
        return !key.isEmpty() && (kind == SheetKind.WEIGHTS ? words.isTable(key) : words.isPrinciple(key));
    }

    /** Whether the row says what it is about: by a code that is no label, or by a title that names a principle. */
    private boolean namesSomething(Sheet.Row row) {
        String key = row.text(kind.key());
        if (!key.isEmpty()) {
            boolean isFigure = FIGURE.matcher(key).matches()
                    && words.isLabel(row.firstFilled().text());
            return (!words.isLabel(key) && !isFigure) || isMistyped(key, row) || hasTitle(row);
        }
        String title = row.text("title");
        return !title.isEmpty() && (words.isPrinciple(title) || isMistyped(title, row));
    }

    /** Whether a principle's title stands beside a label, which then stands where its code belongs. */
    private boolean hasTitle(Sheet.Row row) {
        String title = row.text("title");
        return words.isTitle(title) && !words.isLabel(title);
    }

    /** Whether what looks like a label with a number is a code that was mistyped, for the row holds an answer. */
    private boolean isMistyped(String text, Sheet.Row row) {
        return kind.content().stream().anyMatch(column -> kind.isAnswer(row.text(column), words))
                && words.isLikeCode(text);
    }

    private static List<Cell> filled(Sheet.Row row) {
        return row.line().cells().stream().filter(cell -> !cell.isBlank()).toList();
    }
}
