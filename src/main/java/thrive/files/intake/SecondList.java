package thrive.files.intake;

import java.util.List;
import java.util.Optional;

/** Tells where a ranking sheet holds more than one list: the ranks count up from 1, and then from 1 again. */
final class SecondList {

    private SecondList() {}

    /** The first row of a second list, in the order of the file; nothing where there is one list. */
    static Optional<TableRanking.Typed> in(List<TableRanking.Typed> rows) {
        int end = run(rows, 0);
        boolean isSecond = end >= 2 && end < rows.size() && run(rows, end) >= 2;
        return isSecond ? Optional.of(rows.get(end)) : Optional.empty();
    }

    /** How many rows from one on count up from 1, one by one; ties do not. */
    private static int run(List<TableRanking.Typed> rows, int from) {
        int length = 0;
        while (from + length < rows.size() && rows.get(from + length).rank() == length + 1) {
            length++;
        }
        return length;
    }
}
