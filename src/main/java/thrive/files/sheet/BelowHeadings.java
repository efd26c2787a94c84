package thrive.files.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands below a row of headings, by which a column is told where its heading does not tell it. */
final class BelowHeadings {

    /** How many filled cells of a column are looked at to tell what it holds. */
    private static final int SAMPLE = 200;
    /** Longer texts are neither codes nor names nor numbers. */
    private static final int LONGEST = 400;

    private final Grid grid;
    private final Grid.Row headings;
    private final Vocabulary words;
    /** The rows in which something stands, once they have been looked for. */
    private Optional<List<Grid.Row>> filled = Optional.empty();

    BelowHeadings(Grid grid, Grid.Row headings, Vocabulary words) {
        this.grid = grid;
        this.headings = headings;
        this.words = words;
    }

    /**
     * Whether most of what stands in a column is of a kind.
     *
     * @param mustHold whether an empty column is not
     */
    boolean holds(Content content, int column, boolean mustHold) {
        int seen = 0;
        int fitting = 0;
        for (Grid.Row row : filled()) {
            Cell cell = row.cell(column);
            if (!cell.isBlank()) {
                seen++;
                fitting += cell.text().length() <= LONGEST && content.fits(cell.text(), words) ? 1 : 0;
            }
            if (seen == SAMPLE) {
                break;
            }
        }
        return seen == 0 ? !mustHold : fitting * 2 > seen;
    }

    /** Whether something stands in a column, and all of it is of a kind. */
    boolean holdsOnly(Content content, int column) {
        boolean isFilled = false;
        for (Grid.Row row : filled()) {
            String text = row.cell(column).text();
            if (!text.isEmpty() && (text.length() > LONGEST || !content.fits(text, words))) {
                return false;
            }
            isFilled |= !text.isEmpty();
        }
        return isFilled;
    }

    private List<Grid.Row> filled() {
        if (filled.isEmpty()) {
            List<Grid.Row> rows = new ArrayList<>();
            for (int row = headings.number() + 1; row < grid.rows().size(); row++) {
                if (!grid.rows().get(row).isBlank()) {
                    rows.add(grid.rows().get(row));
                }
            }
            filled = Optional.of(rows);
        }
        return filled.get();
    }
}
