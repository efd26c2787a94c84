package thrive.fuzz;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Accounts for the text of a file that was read without any problem: what is in it must be in what was read. */
final class Accounts {

    private static final Pattern WORD = Pattern.compile("\\p{IsAlphabetic}{3,}");

    /** In YAML a comment has a blank behind its {@code #}, or nothing. */
    private static final Pattern COMMENT = Pattern.compile("(?m)(^|\\s)#($|\\s.*$)");

    /** What YAML says without saying a word of the site's: no value, a marker, a directive. */
    private static final Set<String> OF_YAML = Set.of("null", "true", "false", "yaml");

    private Accounts() {}

    /** Every word of three letters and more of a YAML file stands in what was read, or is one of the format's own. */
    static void words(String yaml, String read, Set<String> keys) {
        if (yaml.contains("\\")) {
            return; // escapes, which are no words
        }
        every(COMMENT.matcher(yaml).replaceAll(" "), read + String.join(" ", keys) + String.join(" ", OF_YAML));
    }

    /** Every word of some lines stands in what was read. */
    static void every(String text, String read) {
        String all = read.toLowerCase(Locale.ROOT);
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (!all.contains(words.group().toLowerCase(Locale.ROOT))) {
                throw new AssertionError("nothing was told, and " + words.group() + " is lost");
            }
        }
    }

    /**
     * Every row of a sheet that holds a letter, or two cells with something in them, was read.
     *
     * @param read how many rows were
     */
    static void rows(String csv, int read) {
        if (csv.startsWith("sep=") || csv.startsWith("\ufeffsep=") || csv.indexOf('\ufffd') >= 0) {
            return;
        }
        List<CSVRecord> rows;
        try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            rows = parser.getRecords();
        } catch (IOException | IllegalStateException | java.io.UncheckedIOException e) {
            return; // the other reader is more forgiving than this one
        }
        long filled = rows.stream().filter(Accounts::isFilled).count();
        if (filled > 1 && filled - 1 > read) {
            throw new AssertionError("nothing was told, and of " + (filled - 1) + " rows only " + read + " were read");
        }
    }

    private static boolean isFilled(CSVRecord row) {
        long cells = row.stream()
                .filter(cell -> cell.chars().anyMatch(Character::isLetterOrDigit))
                .count();
        boolean letters = row.stream().anyMatch(cell -> cell.chars().anyMatch(Character::isLetter));
        return letters || cells > 1;
    }
}
