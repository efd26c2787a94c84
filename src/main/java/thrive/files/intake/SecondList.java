package thrive.files.intake;

import java.util.List;
import java.util.Optional;

/**
 * Tells where a ranking sheet holds more than one list: the ranks count up from 1, and then from 1 again, each time as a list of its own
 * may. A single rank 1 behind a list is a second one only where a row stands between the two.
 */
final class SecondList {

    private SecondList() {}

    /** The first row of a second list, in the order of the file; nothing where there is one list. */
    static Optional<TableRanking.Typed> in(List<TableRanking.Typed> rows) {
        int end = run(rows, 0);
        if (end < 2 || end == rows.size() || rows.get(end - 1).rank() == 1) {
            return Optional.empty();
        }
        int length = run(rows, end);
        boolean isApart = row(rows.get(end)) > row(rows.get(end - 1)) + 1;
        return length >= 2 || (length == 1 && isApart) ? Optional.of(rows.get(end)) : Optional.empty();
    }

    /** Not the line of the file: a reason with a line break goes over several. */
    private static int row(TableRanking.Typed row) {
        return row.cell().rowNumber();
    }

    /** How many rows from one on count up from 1 as a list does: each rank as the one before it, the next, or that of its place. */
    private static int run(List<TableRanking.Typed> rows, int from) {
        int before = 0;
        int length = 0;
        while (from + length < rows.size()) {
            int rank = rows.get(from + length).rank();
            boolean goesOn =
                    (rank == before && before > 0) || rank == before + 1 || (rank == length + 1 && rank > before);
            if (!goesOn) {
                break;
            }
            before = rank;
            length++;
        }
        return length;
    }
}
