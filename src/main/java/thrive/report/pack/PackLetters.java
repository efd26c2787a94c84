package thrive.report.pack;

import java.util.List;
import java.util.stream.Stream;

import thrive.report.Phrase;
import thrive.report.pack.PackGrid.Row;
import thrive.report.pack.PackSlide.Column;

/** How large the letters of a slide can be: the more lines it takes, the smaller. The styles of the pack say what each size is. */
final class PackLetters {

    private static final int CHARACTERS_OF_A_LINE = 60;
    private static final int CHARACTERS_OF_A_TITLE = 40;
    private static final int CHARACTERS_OF_A_COLUMN = 21;
    /** Of a cell where several share the width of a table. */
    private static final int CHARACTERS_OF_A_CELL = 30;

    private static final int WIDE_CELLS = 2;
    private static final int LARGEST = 5;
    private static final int LARGE = 9;
    private static final int MEDIUM = 12;
    private static final int SMALL = 17;

    private PackLetters() {}

    static String of(PackDraft draft) {
        int lines = lines(draft.lead(), CHARACTERS_OF_A_LINE)
                + room(draft.title())
                + lines(draft.points(), CHARACTERS_OF_A_LINE)
                + draft.columns().stream().mapToInt(PackLetters::lines).max().orElse(0)
                + draft.tables().stream().mapToInt(PackLetters::lines).sum()
                + (draft.note().isEmpty() ? 0 : 1);
        if (lines <= LARGE) {
            return lines <= LARGEST ? "largest" : "large";
        }
        return lines <= MEDIUM ? "medium" : lines <= SMALL ? "small" : "smallest";
    }

    /** How many lines of text the title takes the room of, beyond the one line that every title has. */
    private static int room(Phrase title) {
        return Math.max(0, (title.text().length() - 1) / CHARACTERS_OF_A_TITLE) * 2;
    }

    private static int lines(Column column) {
        return 1 + lines(column.items(), CHARACTERS_OF_A_COLUMN) + lines(column.note(), CHARACTERS_OF_A_COLUMN);
    }

    /** The headings and every row; a further line within a row takes no more than half the room of a row. */
    private static int lines(PackGrid table) {
        int lines = table.rows().stream().mapToInt(PackLetters::lines).sum();
        int rows = table.rows().size();
        return 1 + rows + (lines - rows + 1) / 2;
    }

    private static int lines(Row row) {
        int width = row.cells().size() > WIDE_CELLS ? CHARACTERS_OF_A_CELL : CHARACTERS_OF_A_LINE;
        return Stream.concat(Stream.of(row.head()), row.cells().stream())
                .mapToInt(cell -> lines(cell, width))
                .max()
                .orElse(1);
    }

    private static int lines(List<Phrase> items, int width) {
        return items.stream().mapToInt(item -> lines(item, width)).sum();
    }

    private static int lines(Phrase phrase, int width) {
        return (phrase.text().length() + width - 1) / width;
    }
}
