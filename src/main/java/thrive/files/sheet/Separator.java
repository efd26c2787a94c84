package thrive.files.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import thrive.files.text.TextFile;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;

/**
 * Tells which character separates the cells, from the header alone: it is the one that makes known headings of
 * it. Where the first line is Excel's {@code sep=;}, that line decides.
 *
 * @param character the separator
 * @param start where the header begins
 */
record Separator(char character, int start) {

    /** No sheet of ours has so long a header; the separator shows in its first headings anyhow. */
    private static final int LONGEST_HEADER = 10_000;

    private static final List<Character> CANDIDATES = List.of(',', ';', '\t');

    static Optional<Separator> of(TextFile file, Predicate<String> isHeading, Problems problems) {
        String first = file.line(1);
        if (first.length() == 5 && first.regionMatches(true, 0, "sep=", 0, 4)) {
            return told(first.charAt(4), file, problems);
        }
        List<Character> best = new ArrayList<>();
        int most = 0;
        String header = firstWithText(file);
        for (char candidate : CANDIDATES) {
            int known = header.indexOf(candidate) < 0 ? 0 : headings(header, candidate, isHeading);
            if (known > most) {
                best.clear();
                most = known;
            }
            if (known == most && known > 0) {
                best.add(candidate);
            }
        }
        if (best.isEmpty()) {
            List<Character> present =
                    CANDIDATES.stream().filter(c -> header.indexOf(c) >= 0).toList();
            best.addAll(present.isEmpty() ? List.of(',') : present);
        }
        return decided(best, file, problems);
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
        char separator = best.get(0);
        if (separator != ',') {
            String word = separator == ';' ? "semicolons" : "tabs";
            problems.add(Problem.of(Code.F12, Location.of(file.name()), "the cells are separated by " + word)
                    .withExpected("commas; the sheet was read all the same")
                    .withExcerpt(file.excerpt(Location.of(file.name()))));
        }
        return Optional.of(new Separator(separator, 0));
    }

    private static int headings(String header, char separator, Predicate<String> isHeading) {
        int known = 0;
        for (String part : header.split(java.util.regex.Pattern.quote(String.valueOf(separator)), -1)) {
            known += isHeading.test(part) ? 1 : 0;
        }
        return known;
    }

    private static String firstWithText(TextFile file) {
        int last = file.lineOf(file.text().length());
        for (int line = 1; line <= last; line++) {
            String text = file.line(line);
            if (!text.isBlank()) {
                return text.substring(0, Math.min(text.length(), LONGEST_HEADER));
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
