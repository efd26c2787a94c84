package thrive.files.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

import thrive.files.text.TextFile;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;

/**
 * Tells which character separates the cells, from the rows in which the headings may stand: it is the one that makes known headings
 * of one of them. Where the first line is Excel's {@code sep=;}, that line decides.
 *
 * @param character the separator
 * @param start where the first row begins
 */
record Separator(char character, int start) {

    /** What tables in plain text stand between: no spreadsheet writes it. */
    private static final char BAR = '|';

    private static final List<Character> CANDIDATES = List.of(',', ';', '\t');

    /**
     * The separator of a file, or nothing where a problem says why.
     *
     * @param headings how many known headings a row of cells holds
     */
    static Optional<Separator> of(TextFile file, ToIntFunction<Grid.Row> headings, Problems problems) {
        if (isToldByExcel(file.text())) {
            return told(file.text().charAt(4), file, headings, problems);
        }
        if (file.text().indexOf(BAR) >= 0
                && known(BAR, 0, file, headings) > 1
                && byHeadings(0, file, headings).isEmpty()) {
            problems.add(Problem.of(Code.F07, Location.of(file.name()), "the cells are separated by " + BAR)
                    .withExpected("commas: open the file in a spreadsheet and save it as CSV")
                    .withExcerpt(file.excerpt(Location.of(file.name()))));
            return Optional.empty();
        }
        List<Character> present = standingIn(file.text(), CANDIDATES);
        if (present.size() < 2) {
            return decided(present.isEmpty() ? List.of(',') : present, file, problems);
        }
        return decided(best(present, file, headings), file, problems);
    }

    private static boolean isToldByExcel(String text) {
        boolean endsThere = text.length() == 5 || (text.length() > 5 && "\r\n".indexOf(text.charAt(5)) >= 0);
        return endsThere && "\r\n".indexOf(text.charAt(4)) < 0 && text.regionMatches(true, 0, "sep=", 0, 4);
    }

    private static List<Character> best(List<Character> present, TextFile file, ToIntFunction<Grid.Row> headings) {
        List<Character> best = new ArrayList<>();
        int most = 0;
        for (char candidate : present) {
            int known = known(candidate, 0, file, headings);
            if (known > most) {
                best.clear();
                most = known;
            }
            if (known == most && known > 0) {
                best.add(candidate);
            }
        }
        return best.isEmpty() ? standingIn(firstWithText(file), present) : best;
    }

    private static List<Character> standingIn(String text, List<Character> separators) {
        List<Character> standing = new ArrayList<>();
        for (char separator : separators) {
            if (text.indexOf(separator) >= 0) {
                standing.add(separator);
            }
        }
        return standing;
    }

    /** How many known headings a separator makes of one row. */
    private static int known(char separator, int start, TextFile file, ToIntFunction<Grid.Row> headings) {
        int known = 0;
        for (Grid.Row row :
                CsvReader.first(HeadingRow.LAST + 1, file, separator, start).rows()) {
            known = Math.max(known, headings.applyAsInt(row));
        }
        return known;
    }

    /** The first character that makes several headings of one row. */
    private static Optional<Character> byHeadings(int start, TextFile file, ToIntFunction<Grid.Row> headings) {
        return CANDIDATES.stream()
                .filter(c -> known(c, start, file, headings) > 1)
                .findFirst();
    }

    private static Optional<Separator> told(
            char separator, TextFile file, ToIntFunction<Grid.Row> headings, Problems problems) {
        if (separator == '"' || Character.isLetterOrDigit(separator) || Character.isSurrogate(separator)) {
            problems.add(refused(file, "this cannot separate cells", "sep=, or sep=; or no such line at all")
                    .withValue(String.valueOf(separator)));
            return Optional.empty();
        }
        int start = afterFirstLine(file.text());
        Optional<Character> other =
                known(separator, start, file, headings) > 0 ? Optional.empty() : byHeadings(start, file, headings);
        if (other.isPresent()) {
            problems.add(refused(
                    file,
                    "the first line says \"sep=" + separator + "\", but the headings below it are separated by "
                            + word(other.get()),
                    "no such first line: delete it"));
            return Optional.empty();
        }
        return Optional.of(new Separator(separator, start));
    }

    private static Problem refused(TextFile file, String message, String expected) {
        return Problem.of(Code.F07, Location.at(file.name(), 1, 5), message)
                .withExpected(expected)
                .withExcerpt(file.excerpt(Location.of(file.name())));
    }

    /** What a separator is called, one that only {@code sep=} can name by itself. */
    static String word(char separator) {
        return switch (separator) {
            case ',' -> "commas";
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            default -> "\"" + separator + "\"";
        };
    }

    private static Optional<Separator> decided(List<Character> best, TextFile file, Problems problems) {
        if (best.size() > 1) {
            problems.add(Problem.of(Code.F07, Location.of(file.name()), "several characters could separate the cells")
                    .withExpected("headings separated by commas, such as \"principle,score\"")
                    .withExcerpt(file.excerpt(Location.of(file.name()))));
            return Optional.empty();
        }
        char separator = best.isEmpty() ? ',' : best.get(0);
        if (separator != ',') {
            problems.add(Problem.of(Code.F12, Location.of(file.name()), "the cells are separated by " + word(separator))
                    .withExpected("commas; the sheet was read all the same")
                    .withExcerpt(file.excerpt(Location.of(file.name()))));
        }
        return Optional.of(new Separator(separator, 0));
    }

    private static String firstWithText(TextFile file) {
        int last = file.lineOf(file.text().length());
        for (int line = 1; line <= last; line++) {
            String text = file.line(line);
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }

    private static int afterFirstLine(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\r' && text.charAt(end) != '\n') {
            end++;
        }
        return Math.min(text.length(), text.startsWith("\r\n", end) ? end + 2 : end + 1);
    }
}
