package thrive.files.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

import thrive.files.text.TextFile;
import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Problems;

class CellScanTest {

    private static final long SEED = 20_260_312;

    private final Problems problems = new Problems();

    private CellScan.Places scan(String text) {
        return CellScan.scan(new TextFile("red.csv", text), ',', 0, problems);
    }

    @Test
    void eachCellBeginsWhereItsFirstCharacterStands() {
        CellScan.Places places = scan("a,\"b,\"\"\n\",c\r\n,d\n\ne");

        assertThat(places.rows())
                .containsExactly(new int[] {0, 2, 10}, new int[] {13, 14}, new int[] {16}, new int[] {17});
        assertThat(places.widest()).isEqualTo(3);
    }

    @Test
    void blankCellsDoNotWiden() {
        assertThat(scan("a,b,,\n,\" \",,,\nc, ,\u00a0\n").widest()).isEqualTo(2);
    }

    @Test
    void aSheetMayHoldNoMoreCellsThanAThousandRespondentsNeed() {
        String row = "x".repeat(1) + ",x".repeat(7) + "\n";

        assertThat(scan(row.repeat(100_000)).rows()).hasSize(100_000);
        assertThat(scan(row.repeat(100_001)).rows()).isEmpty();
        assertThat(problems.sorted())
                .extracting(Problem::code, p -> p.at().line())
                .containsExactly(tuple(Code.F25, 100_001));
    }

    @Test
    void filledColumnsAreFewerThanBlankOnesMayBe() {
        assertThat(scan("a" + ",".repeat(16_383)).rows()).hasSize(1);
        assertThat(scan("a" + ",".repeat(16_384)).rows()).isEmpty();
        assertThat(scan("a" + ",a".repeat(255)).rows()).hasSize(1);
        assertThat(scan("a" + ",a".repeat(256)).rows()).isEmpty();
    }

    /** The places of the scan are paired with the texts of Commons CSV, so both must see the same records and cells. */
    @Test
    void theScanAndCommonsCsvAgreeOnEveryTextThatTheScanAccepts() throws IOException {
        Random random = new Random(SEED);
        int accepted = 0;
        for (int round = 0; round < 20_000; round++) {
            String text = randomText(random);
            List<int[]> scanned = scan(text).rows();
            if (!scanned.isEmpty()) {
                accepted++;
                assertThat(asScanned(text, scanned))
                        .as("seed %d, text <%s>", SEED, text)
                        .isEqualTo(asParsed(text));
            }
        }
        assertThat(accepted).as("texts that say something").isGreaterThan(5_000);
    }

    private static String randomText(Random random) {
        String[] pieces = {"a", "b c", "", ",", ",", "\n", "\r\n", "\r", "\"", "\"\"", "\"x,\ny\"", "\" \"", " ", "é"};
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(14);
        for (int i = 0; i < length; i++) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    private static List<List<String>> records(String text) throws IOException {
        try (CSVParser parser = CSVParser.parse(
                new StringReader(text),
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get())) {
            return parser.stream().map(CSVRecord::toList).toList();
        }
    }

    /** What Commons CSV finds: the first character of each cell, row by row; of a blank row nothing. */
    private static List<List<String>> asParsed(String text) throws IOException {
        return records(text).stream()
                .map(row -> isBlank(row)
                        ? List.<String>of()
                        : row.stream()
                                .map(cell -> cell.isEmpty() ? "" : cell.substring(0, 1))
                                .toList())
                .toList();
    }

    /** What stands at the places of the scan. */
    private static List<List<String>> asScanned(String text, List<int[]> places) throws IOException {
        List<List<String>> records = records(text);
        List<List<String>> rows = new ArrayList<>();
        for (int r = 0; r < places.size(); r++) {
            boolean blank = r < records.size() && isBlank(records.get(r));
            rows.add(
                    blank
                            ? List.of()
                            : Arrays.stream(places.get(r))
                                    .mapToObj(at -> firstCharacter(text, at))
                                    .toList());
        }
        return rows;
    }

    private static boolean isBlank(List<String> row) {
        return row.stream().allMatch(cell -> Cell.clean(cell).isEmpty());
    }

    private static String firstCharacter(String text, int at) {
        boolean quoted = text.startsWith("\"", at);
        int start = quoted ? at + 1 : at;
        boolean ends = quoted && text.startsWith("\"", start) && !text.startsWith("\"\"", start);
        boolean empty = start >= text.length() || ends || (!quoted && ",\r\n".indexOf(text.charAt(start)) >= 0);
        return empty ? "" : text.substring(start, start + 1);
    }
}
