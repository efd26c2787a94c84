package thrive.files.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

import thrive.files.text.TextFile;
import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Problems;

class CsvReaderTest {

    private static final long SEED = 20_260_312;

    private final Problems problems = new Problems();

    private Optional<Grid> read(String text) {
        return CsvReader.read(new TextFile("red.csv", text), ',', 0, problems);
    }

    private static String place(Cell cell) {
        return cell.cell() + "@" + cell.line() + ":" + cell.column();
    }

    @Test
    void eachCellBeginsWhereItsFirstCharacterStands() {
        Grid grid = read("a,\"b,\"\"\n\",c\r\n,d\n\ne").orElseThrow();

        assertThat(grid.rows().stream().flatMap(row -> row.cells().stream()).map(CsvReaderTest::place))
                .containsExactly("A1@1:1", "B1@1:3", "C1@2:3", "A2@3:1", "B2@3:2", "A4@5:1");
        assertThat(grid.rows().get(0).cell(1).text()).isEqualTo("b,\"");
    }

    @Test
    void aCellBehindTheLastFilledOneHasItsPlaceToo() {
        Grid grid = read("a,, ,\r\n,,\nb\n").orElseThrow();

        assertThat(grid.rows().get(0).cells()).hasSize(1);
        assertThat(place(grid.rows().get(0).cell(1))).isEqualTo("B1@1:3");
        assertThat(place(grid.rows().get(0).cell(3))).isEqualTo("D1@1:6");
        assertThat(place(grid.rows().get(0).cell(9)))
                .as("at the end of the line")
                .isEqualTo("J1@1:6");
        assertThat(place(grid.rows().get(1).cell(0))).isEqualTo("A2@2:1");
        assertThat(place(grid.rows().get(1).cell(2))).isEqualTo("C2@2:3");
    }

    @Test
    void aSheetMayHoldNoMoreCellsThanAThousandRespondentsNeed() {
        String row = "x" + ",x".repeat(7) + "\n";

        assertThat(read(row.repeat(100_000)).orElseThrow().rows()).hasSize(100_000);
        assertThat(read(row.repeat(100_001))).isEmpty();
        assertThat(problems.sorted())
                .extracting(Problem::code, p -> p.at().line())
                .containsExactly(tuple(Code.F25, 100_001));
    }

    @Test
    void filledColumnsAreFewerThanBlankOnesMayBe() {
        assertThat(read("a" + ",".repeat(16_383))).isPresent();
        assertThat(read("a" + ",".repeat(16_384))).isEmpty();
        assertThat(read("a" + ",a".repeat(255))).isPresent();
        assertThat(read("a" + ",a".repeat(256))).isEmpty();
    }

    /** Commons CSV as the witness: whatever is accepted here has the same rows and cells there. */
    @Test
    void theReaderAndCommonsCsvAgreeOnEveryTextThatTheReaderAccepts() throws IOException {
        Random random = new Random(SEED);
        int accepted = 0;
        for (int round = 0; round < 20_000; round++) {
            String text = randomText(random);
            Optional<Grid> grid = read(text);
            if (grid.isPresent()) {
                accepted++;
                asParsed(text)
                        .ifPresent(parsed -> assertThat(texts(grid.get()))
                                .as("seed %d, text <%s>", SEED, text)
                                .isEqualTo(parsed));
                assertThat(grid.get().rows().stream().flatMap(row -> row.cells().stream()))
                        .as("seed %d, text <%s>", SEED, text)
                        .allMatch(cell -> standsThere(cell, text));
            }
        }
        assertThat(accepted).as("texts that say something").isGreaterThan(5_000);
    }

    private static final Pattern BLANK_BEFORE_QUOTE = Pattern.compile("(?:^|[,\\r\\n]) +\"");

    private static final Pattern SPACED_OVER_LINES =
            Pattern.compile("(?:^|[,\\r\\n]) +\"[^\"\\r\\n]*(?:\"\"[^\"\\r\\n]*)*[\\r\\n]");

    private static String randomText(Random random) {
        String[] pieces = {"a", "b c", "", ",", ",", "\n", "\r\n", "\r", "\"", "\"\"", "\"x,\ny\"", "\" \"", " ", "é"};
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(14);
        for (int i = 0; i < length; i++) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    private static List<List<String>> texts(Grid grid) {
        return grid.rows().stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    /** Where blanks stand before a quote, Commons CSV is asked to look past them, and has nothing to say where it cannot. */
    private static Optional<List<List<String>>> asParsed(String text) throws IOException {
        boolean isSpaced = BLANK_BEFORE_QUOTE.matcher(text).find();
        if (SPACED_OVER_LINES.matcher(text).find()) {
            return Optional.empty(); // where a quote behind a blank opens no cell of several lines
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(isSpaced)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return Optional.of(parser.stream().map(CsvReaderTest::filled).toList());
        } catch (UncheckedIOException e) {
            if (!isSpaced) {
                throw e;
            }
            return Optional.empty();
        }
    }

    /** The cells of a record up to its last filled one. */
    private static List<String> filled(CSVRecord record) {
        List<String> cells = new ArrayList<>();
        List<String> pending = new ArrayList<>();
        for (String cell : record) {
            pending.add(Cell.clean(cell));
            if (!Cell.clean(cell).isEmpty()) {
                cells.addAll(pending);
                pending.clear();
            }
        }
        return cells;
    }

    /** Whether the cell's text, or the quote before it, stands where the cell says it does. */
    private static boolean standsThere(Cell cell, String text) {
        String line = new TextFile("red.csv", text).line(cell.line());
        String rest = line.substring(Math.min(line.length(), cell.column() - 1)).strip();
        String start = cell.text().lines().findFirst().orElse("");
        return cell.isBlank() || rest.startsWith(start) || rest.startsWith("\"");
    }
}
