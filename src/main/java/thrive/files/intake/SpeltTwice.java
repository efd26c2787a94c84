package thrive.files.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One table under two spellings in a column of tables, "red" and "Red table": two sheets of the table where both answer on the same
 * principle or give the same rank, and one sheet otherwise.
 */
final class SpeltTwice {

    private SpeltTwice() {}

    /** The rows of a table in one file, as the sheets that they are; each keeps the order of its rows. */
    static List<List<FilledRow>> sheets(List<FilledRow> rows) {
        Map<String, List<FilledRow>> bySpelling = new LinkedHashMap<>();
        for (FilledRow row : rows) {
            bySpelling
                    .computeIfAbsent(row.text(TableOf.COLUMN).toLowerCase(Locale.ROOT), s -> new ArrayList<>())
                    .add(row);
        }
        boolean isOne = bySpelling.size() == 1 || namePeople(rows) || !answerTwice(bySpelling.values());
        return isOne ? List.of(rows) : List.copyOf(bySpelling.values());
    }

    private static boolean namePeople(List<FilledRow> rows) {
        return rows.stream().anyMatch(row -> !row.text("respondent").isEmpty());
    }

    private static boolean answerTwice(Iterable<List<FilledRow>> spellings) {
        Set<String> before = new HashSet<>();
        for (List<FilledRow> rows : spellings) {
            List<String> keys = rows.stream().flatMap(SpeltTwice::keys).toList();
            if (keys.stream().anyMatch(before::contains)) {
                return true;
            }
            before.addAll(keys);
        }
        return false;
    }

    /** What a sheet answers once. */
    private static Stream<String> keys(FilledRow row) {
        return Stream.of("principle", "title", "rank")
                .filter(column -> row.isAnswered() && !row.text(column).isEmpty())
                .map(column -> column + " " + row.text(column).toLowerCase(Locale.ROOT));
    }
}
