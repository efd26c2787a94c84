package thrive.files.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.problem.Code;
import thrive.problem.Problems;

/** Warns of texts by which a person could be found: handouts go to the whole room and beyond. */
final class PrivacyScan {

    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\p{N}]@[\\p{L}\\p{N}-]{1,63}\\.\\p{L}");
    private static final Pattern DIGITS =
            Pattern.compile("(?<![\\p{L}\\p{N}.,£])\\+?\\d(?:[ -]?\\d){8,13}(?![\\p{L}\\p{N}])");

    private PrivacyScan() {}

    static void scan(Sheet sheet, Problems problems) {
        for (Sheet.Row row : sheet.rows()) {
            row.cells().values().forEach(cell -> scan(cell, sheet, problems));
        }
    }

    private static void scan(Cell cell, Sheet sheet, Problems problems) {
        if (EMAIL.matcher(cell.text()).find()) {
            problems.add(sheet.problem(Code.P01, cell, "the cell holds an e-mail address")
                    .withExpected("no contact details: handouts show what stands here"));
        }
        Matcher numbers = DIGITS.matcher(cell.text());
        while (numbers.find()) {
            String digits = numbers.group().replaceAll("[ -]", "");
            if (isNhsNumber(digits)) {
                problems.add(sheet.problem(Code.P02, cell, "the cell holds what looks like an NHS number")
                        .withExpected("nothing by which a person could be found"));
            } else if (isPhoneNumber(digits)) {
                problems.add(sheet.problem(Code.P03, cell, "the cell holds what looks like a phone number")
                        .withExpected("no contact details: handouts show what stands here"));
            }
        }
    }

    /** Ten digits of which the last is the check digit modulo 11 (NHS Data Dictionary, "NHS NUMBER"). */
    static boolean isNhsNumber(String digits) {
        if (digits.length() != 10 || digits.startsWith("+")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        return (11 - sum % 11) % 11 == digits.charAt(9) - '0';
    }

    private static boolean isPhoneNumber(String digits) {
        boolean national = digits.startsWith("0") && (digits.length() == 10 || digits.length() == 11);
        boolean international = digits.startsWith("+44") && digits.length() >= 12;
        return national || international;
    }
}
