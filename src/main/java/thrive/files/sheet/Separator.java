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

    private static final List<Character> CANDIDATES = List.of(',', ';', '\t');

    /**
     * The separator of a file, or nothing where a problem says why.
     *
     * @param headings how many known headings a row of cells holds
     */
    static Optional<Separator> of(TextFile file, ToIntFunction<Grid.Row> headings, Problems problems) {
        if (isToldByExcel(file.text())) {
            return told(file.text().charAt(4), file, problems);
        }
        List<Character> present =
                CANDIDATES.stream().filter(c -> file.text().indexOf(c) >= 0).toList();
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
            int known = CsvReader.first(HeadingRow.LAST + 1, file, candidate, 0).rows().stream()
                    .mapToInt(headings)
                    .max()
                    .orElse(0);
            if (known > most) {
                best.clear();
                most = known;
            }
            if (known == most && known > 0) {
                best.add(candidate);
            }
        }
        String first = best.isEmpty() ? firstWithText(file) : "";
        List<Character> inFirst =
                present.stream().filter(c -> first.indexOf(c) >= 0).toList();
        return best.isEmpty() ? inFirst : best;
    }

    private static Optional<Separator> told(char separator, TextFile file, Problems problems) {
        if (separator == '"' || Character.isLetterOrDigit(separator) || Character.isSurrogate(separator)) {
            problems.add(Problem.of(Code.F07, Location.at(file.name(), 1, 5), "this cannot separate cells")
                    .withValue(String.valueOf(separator))
                    .withExpected("sep=, or sep=; or no such line at all")
                    .withExcerpt(file.excerpt(Location.of(file.name()))));
            return Optional.empty();
        }
        return Optional.of(new Separator(separator, afterFirstLine(file.text())));
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
            String word = separator == ';' ? "semicolons" : "tabs";
            problems.add(Problem.of(Code.F12, Location.of(file.name()), "the cells are separated by " + word)
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
