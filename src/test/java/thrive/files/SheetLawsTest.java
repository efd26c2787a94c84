package thrive.files;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

import thrive.model.sheet.GapRow;
import thrive.problem.Severity;

/** How a sheet is saved changes nothing in what is read: the order of rows and columns, separator, quotes, line ends, encoding. */
class SheetLawsTest {

    private static final long SEED = 20_270_311;
    private static final List<String> IDS = List.of("MAC-1", "MAC-2", "MES-1", "MES-2", "MIC-1", "MIC-2");
    private static final List<String> PIECES =
            List.of("help", "Café", "a, b", "a; b", "a\tb", "\"new\"", "two\nlines", "it's", "’", "🙂", "1", "x=y");

    private static final Random RANDOM = new Random(SEED);

    @TempDir
    Path folder;

    /** A sheet before it is saved: its headings, and its rows by them. */
    private record Table(List<String> columns, List<Map<String, String>> rows) {

        Table shuffled() {
            List<String> otherColumns = new ArrayList<>(columns);
            List<Map<String, String>> otherRows = new ArrayList<>(rows);
            Collections.shuffle(otherColumns, RANDOM);
            Collections.shuffle(otherRows, RANDOM);
            return new Table(otherColumns, otherRows);
        }

        String saved(char separator, boolean quoteAll, String lineEnd) {
            StringBuilder text = new StringBuilder(line(columns, separator, quoteAll, lineEnd));
            for (Map<String, String> row : rows) {
                text.append(line(
                        columns.stream().map(c -> row.getOrDefault(c, "")).toList(), separator, quoteAll, lineEnd));
            }
            return text.toString();
        }

        private static String line(List<String> cells, char separator, boolean quoteAll, String lineEnd) {
            return cells.stream()
                    .map(cell -> quoteAll || cell.matches("(?s).*[\",;\\t\\n].*") ? quoted(cell, lineEnd) : cell)
                    .collect(Collectors.joining(String.valueOf(separator), "", lineEnd));
        }

        private static String quoted(String cell, String lineEnd) {
            return "\"" + cell.replace("\"", "\"\"").replace("\n", lineEnd) + "\"";
        }
    }

    private static byte[] savedAnyhow(Table table) {
        char separator = ",;\t".charAt(RANDOM.nextInt(3));
        String lineEnd = List.of("\n", "\r\n", "\r").get(RANDOM.nextInt(3));
        String text = table.shuffled().saved(separator, RANDOM.nextBoolean(), lineEnd);
        return switch (RANDOM.nextInt(3)) {
            case 0 -> text.getBytes(UTF_8);
            case 1 -> ("\uFEFF" + text).getBytes(UTF_8);
            default -> ("\uFEFF" + text).getBytes(UTF_16LE);
        };
    }

    private static String words() {
        StringBuilder words = new StringBuilder("w");
        for (int i = RANDOM.nextInt(4); i > 0; i--) {
            words.append(' ').append(PIECES.get(RANDOM.nextInt(PIECES.size())));
        }
        return words.toString();
    }

    private static Table table(List<String> columns, String own, List<String> values) {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> ids = new ArrayList<>(IDS);
        Collections.shuffle(ids, RANDOM);
        for (int i = 0; i < values.size(); i++) {
            Map<String, String> row = new LinkedHashMap<>();
            columns.forEach(column -> row.put(column, words()));
            row.put("principle", ids.get(i));
            row.put(own, values.get(i).isEmpty() ? words() : values.get(i));
            rows.add(row);
        }
        return new Table(columns, rows);
    }

    private Set<String> read(String kind, byte[] bytes) {
        TempSite.Read read = new TempSite(folder)
                .with("baseline/" + kind + "/red.csv", bytes)
                .read();
        assertThat(read.problems.count(Severity.ERROR))
                .as("errors with seed %d", SEED)
                .isZero();
        Set<String> rows = new TreeSet<>();
        read.scores.forEach(sheet -> sheet.entries()
                .forEach(e -> rows.add(e.principle() + " " + e.answer() + " " + e.notes() + " " + e.evidence())));
        read.rankings.forEach(
                sheet -> sheet.ranked().forEach(r -> rows.add(r.rank() + " " + r.principle() + " " + r.reason())));
        read.gaps.forEach(
                sheet -> sheet.rows().forEach(row -> rows.add(row.principle() + " " + row.ideal() + texts(row))));
        assertThat(rows).as("rows with seed %d", SEED).isNotEmpty();
        return rows;
    }

    private static String texts(GapRow row) {
        StringBuilder texts = new StringBuilder();
        row.items()
                .forEach((column, items) -> texts.append(column)
                        .append(items.stream().map(GapRow.Item::text).toList()));
        return texts.toString();
    }

    private void assertReadAlike(String kind, Table table) {
        Set<String> plainly = read(kind, table.saved(',', false, "\n").getBytes(UTF_8));
        for (int i = 0; i < 10; i++) {
            assertThat(read(kind, savedAnyhow(table))).as("seed %d", SEED).isEqualTo(plainly);
        }
    }

    @RepeatedTest(20)
    void scoresAreReadAlikeHoweverTheyAreSaved() {
        List<String> answers = List.of("1", "4.0", " 3 ", "DK", "N/A", "2");
        assertReadAlike("scores", table(List.of("principle", "score", "notes", "evidence", "title"), "score", answers));
    }

    @RepeatedTest(20)
    void rankingsAreReadAlikeHoweverTheyAreSaved() {
        List<String> ranks = RANDOM.nextBoolean() ? List.of("1", "2", "2", "4", "5") : List.of("1", "1", "2", "3", "3");
        assertReadAlike("rankings", table(List.of("principle", "rank", "reason"), "rank", ranks));
    }

    @RepeatedTest(20)
    void gapsAreReadAlikeHoweverTheyAreSaved() {
        assertReadAlike(
                "gaps",
                table(
                        List.of("principle", "ideal", "in place", "gaps", "quick wins"),
                        "gaps",
                        List.of("", "", "- one\n- two", "", "", "")));
    }
}
