package thrive.render.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import thrive.model.sheet.SheetText;

/** Writes a table as CSV that a spreadsheet may open: a text that it would take for a formula gets an apostrophe in front. */
public final class CsvTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvTable() {}

    public static String of(FlatTable table) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
            csv.printRecord(table.headings().stream().map(CsvTable::guarded).toList());
            for (List<String> row : table.rows()) {
                csv.printRecord(row.stream().map(CsvTable::guarded).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the text is in memory", e);
        }
        return text.toString();
    }

    /**
     * The same as a file: where it is not plain ASCII it begins with a byte order mark, without which Excel takes accents and curly
     * quotes for something else, and saves them so.
     */
    public static String forSpreadsheets(String csv) {
        return csv.chars().allMatch(c -> c < 0x80) ? csv : BYTE_ORDER_MARK + csv;
    }

    /** A cell's text, made harmless unless it is a plain number; the sheets' reader takes the apostrophe off again. */
    static String guarded(String cell) {
        boolean isNumber = NUMBER.matcher(cell).matches();
        return isNumber ? cell : SheetText.guarded(cell);
    }
}
