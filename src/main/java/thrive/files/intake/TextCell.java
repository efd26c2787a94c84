package thrive.files.intake;

import java.util.regex.Pattern;

import thrive.files.sheet.Cell;
import thrive.files.sheet.Sheet;
import thrive.problem.Code;
import thrive.problem.Problems;
import thrive.problem.Quoted;
import thrive.text.LatePattern;

/** What stands in a cell for words. Where the spreadsheet lost them to an error or a formula, that is told and nothing stands there. */
final class TextCell {

    private static final int LONGEST = 500;
    private static final LatePattern LOST = LatePattern.of(
            "#(?:DIV/0!|N/A|NAME\\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|#{2,255})|Err:\\d{3}"
                    + "|=\\s{0,9}(?:[A-Z]{1,12}\\(.*|(?:(?:'[^']{1,40}'|\\w{1,40})!)?\\$?[A-Z]{1,3}\\$?\\d{1,7}(?:\\s{0,9}[-+*/&:^<>=,;)%].*)?)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private TextCell() {}

    /** Whether the text is none of a person's. */
    static boolean isLost(String text) {
        return text.length() <= LONGEST
                && !text.isEmpty()
                && mayBeLost(text)
                && LOST.matcher(text).matches();
    }

    private static boolean mayBeLost(String text) {
        return text.charAt(0) == '#' || text.charAt(0) == '=' || text.regionMatches(true, 0, "Err:", 0, 4);
    }

    /** The words in a column of a row, or empty where they are lost. */
    static String read(Sheet.Row row, String column, Sheet sheet, Problems problems) {
        Cell cell = row.cell(column);
        if (!isLost(cell.text())) {
            return cell.text();
        }
        tellLost(cell.text(), cell, sheet, problems);
        return "";
    }

    /** Tells that words are lost. */
    static void tellLost(String text, Cell cell, Sheet sheet, Problems problems) {
        String what = text.startsWith("=") ? " is a formula, not its result" : " is an error of the spreadsheet's";
        problems.add(sheet.problem(Code.V16, cell, Quoted.of(text) + what + ", and is left out")
                .withValue(text)
                .withExpected("the words; with an apostrophe (') in front if = or - begins them"));
    }
}
