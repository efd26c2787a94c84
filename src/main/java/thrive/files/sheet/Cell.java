package thrive.files.sheet;

import thrive.model.sheet.SheetText;
import thrive.problem.Location;
import thrive.text.Unseen;

/** A cell of a grid. Where it stands is worked out when it is asked for. */
public final class Cell implements Location.Place {

    private final String text;
    private final CellFile file;
    private final int mark;
    private final int row;
    private final int column;

    /**
     * A cell.
     *
     * @param text its text, as {@link #clean} makes it
     * @param mark where it begins, for its file
     * @param row its row, from 0
     * @param column its column, from 0
     */
    Cell(String text, CellFile file, int mark, int row, int column) {
        this.text = text;
        this.file = file;
        this.mark = mark;
        this.row = row;
        this.column = column;
    }

    /** Its text, without what is not seen at its ends and with line ends as {@code \n}. */
    public String text() {
        return text;
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    /** Whether blanks stand before its text, as behind a comma in a sentence. */
    boolean beginsBlank() {
        return !text.isEmpty() && file.beginsBlank(mark);
    }

    /** A cell at the same place in which nothing stands. */
    Cell asBlank() {
        return new Cell("", file, mark, row, column);
    }

    /** Where it begins. */
    public Location at() {
        return Location.of(file.name(), this);
    }

    /** The number of its row as the spreadsheet shows it, from 1. */
    public int rowNumber() {
        return row + 1;
    }

    /** Which column it stands in, from 0. */
    int columnNumber() {
        return column;
    }

    @Override
    public int line() {
        return file.place(mark).line();
    }

    @Override
    public int column() {
        return file.place(mark).column();
    }

    @Override
    public String cell() {
        return columnName() + (row + 1);
    }

    /** The letters of its column: {@code C}. */
    public String columnName() {
        StringBuilder letters = new StringBuilder();
        for (int c = column; c >= 0; c = c / 26 - 1) {
            letters.insert(0, (char) ('A' + c % 26));
        }
        return letters.toString();
    }

    /** Makes line ends alike, and takes away what is not seen at the ends and the apostrophe that guards a formula. */
    static String clean(String raw) {
        String lines = raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
        return SheetText.original(Unseen.trimmed(lines));
    }
}
