package thrive.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import thrive.report.Phrase;

/**
 * A table.
 *
 * @param caption what it shows
 * @param headings the headings of its columns
 * @param rows its rows
 */
public record PackGrid(String caption, List<Heading> headings, List<Row> rows) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** A table, of whose columns those that hold nothing but numbers are known as such. */
    static PackGrid of(String caption, List<String> headings, List<Row> rows) {
        List<Heading> known = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int column = i;
            boolean number = rows.stream()
                    .map(row -> column == 0 ? row.head() : row.cells().get(column - 1))
                    .allMatch(cell -> NUMBER.matcher(cell.text()).matches());
            known.add(new Heading(headings.get(i), number));
        }
        return new PackGrid(caption, known, rows);
    }

    /**
     * The heading of a column.
     *
     * @param text what it says
     * @param number whether the column holds nothing but numbers
     */
    public record Heading(String text, boolean number) {}

    /**
     * A row of a table: its heading and its cells.
     *
     * @param head its heading
     * @param cells its cells
     */
    public record Row(Phrase head, List<Phrase> cells) {}
}
