package thrive.files.sheet;

import java.util.regex.Matcher;

import thrive.files.text.TextFile;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.text.LatePattern;

/**
 * Warns of texts by which a person could be found: handouts go to the whole room and beyond. Every column is looked at, those
 * too that are not read, for the file itself is handed on.
 */
final class PrivacyScan {

    /** No address and no number is shorter. */
    private static final int SHORTEST = 5;

    private static final int FEWEST_DIGITS = 9;
    private static final LatePattern EMAIL = LatePattern.of("[^\\s@]@[\\p{L}\\p{N}-]{1,63}\\.\\p{L}");
    /** Nine to fourteen digits, written together or in groups, that begin as a number does that is looked for. */
    private static final LatePattern DIGITS = LatePattern.of(
            "(?<![\\p{L}\\p{N}.,£(+-])"
                    + "(?=[0+(]|\\d{3}([ \\u00A0-]?)\\d{3}\\1\\d{4})[+(]{0,2}\\d(?:[ ()\\u00A0-]{0,3}\\d){8,13}(?![\\p{L}\\p{N}])");
    /** Ten digits, together or as cards and letters print them; other groups make other numbers: dates with times, say. */
    private static final LatePattern NHS_NUMBER = LatePattern.of("\\d{3}([ \\u00A0-]?)\\d{3}\\1\\d{4}");

    private static final LatePattern BRITISH = LatePattern.of("\\(?(\\+44|0044).*");
    /** Area codes begin with 0 and have three digits at least, which tells them from days and months. */
    private static final LatePattern AREA_CODE = LatePattern.of("\\(?0\\d{2}.*");

    private PrivacyScan() {}

    static void scan(Grid grid, Problems problems) {
        for (Grid.Row row : grid.rows()) {
            row.cells().forEach(cell -> scan(cell, grid, problems));
        }
    }

    private static void scan(Cell cell, Grid grid, Problems problems) {
        if (cell.text().length() < SHORTEST) {
            return;
        }
        if (cell.text().indexOf('@') >= 0) {
            Matcher email = EMAIL.matcher(cell.text());
            if (email.find()) {
                problems.add(problem(Code.P01, cell, "the cell holds an e-mail address", email.start(), grid));
            }
        }
        if (!mayHoldNumber(cell.text())) {
            return;
        }
        Matcher run = DIGITS.matcher(cell.text());
        int from = 0;
        while (run.find(from)) {
            String number = known(run.group());
            if (number.isEmpty()) {
                from = behindGroup(cell.text(), run.start());
            } else {
                from = run.start() + number.length();
                problems.add(
                        isNhsNumber(number)
                                ? problem(
                                        Code.P02,
                                        cell,
                                        "the cell holds what looks like an NHS number",
                                        run.start(),
                                        grid)
                                : problem(
                                        Code.P03,
                                        cell,
                                        "the cell holds what looks like a phone number",
                                        run.start(),
                                        grid));
            }
        }
    }

    /** The longest number that is looked for and with which a run of groups of digits begins; empty where there is none. */
    private static String known(String run) {
        String number = run;
        while (!number.isEmpty() && !isNhsNumber(number) && !isPhoneNumber(number)) {
            int gap = number.length() - 1;
            while (gap >= 0 && Character.isDigit(number.charAt(gap))) {
                gap--;
            }
            while (gap >= 0 && !Character.isDigit(number.charAt(gap))) {
                gap--;
            }
            number = number.substring(0, gap + 1);
        }
        return number;
    }

    /** Where the next group of digits may begin: two numbers beside each other look like one that is neither. */
    private static int behindGroup(String text, int start) {
        int end = start;
        while (end < text.length() && !Character.isDigit(text.charAt(end))) {
            end++;
        }
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether there are digits enough for any number that is looked for. */
    private static boolean mayHoldNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < FEWEST_DIGITS; i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        return digits == FEWEST_DIGITS;
    }

    /** The problem of a cell; of one with several lines, that one is shown which holds what was found. */
    private static Problem problem(Code code, Cell cell, String message, int found, Grid grid) {
        Problem problem = grid.file()
                .problem(code, cell, message)
                .withExpected("nothing by which a person could be found: sheets and handouts are handed on");
        int start = cell.text().lastIndexOf('\n', found) + 1;
        if (start == 0) {
            return problem;
        }
        int end = cell.text().indexOf('\n', found);
        String line = cell.text().substring(start, end < 0 ? cell.text().length() : end);
        TextFile alone = new TextFile(grid.file().name(), line);
        return problem.withExcerpt(alone.excerpt(Location.at(alone.name(), 1, found - start + 1)));
    }

    /** Ten digits of which the last is the check digit modulo 11 (NHS Data Dictionary, "NHS NUMBER"). */
    static boolean isNhsNumber(String number) {
        if (!NHS_NUMBER.matcher(number).matches()) {
            return false;
        }
        String digits = digits(number);
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        return (11 - sum % 11) % 11 == digits.charAt(9) - '0';
    }

    static boolean isPhoneNumber(String number) {
        int digits = digits(number).length();
        boolean international = BRITISH.matcher(number).matches() && digits >= 11;
        boolean national = AREA_CODE.matcher(number).matches() && (digits == 10 || digits == 11);
        return international || national;
    }

    private static String digits(String number) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }
}
