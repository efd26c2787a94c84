package thrive.files.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import thrive.text.LatePattern;

/** What a spreadsheet makes of a cell that was meant as a score, a rank, a weight or a code, and what nobody can read for certain. */
enum CellSlip {
    ERROR(" is an error of the spreadsheet's", "type it over the formula that went wrong") {
        @Override
        boolean isIn(String text) {
            return SPREADSHEET_ERROR.matcher(text).matches();
        }
    },
    FORMULA(" is a formula, not its result", "in Excel: copy the cells, Paste Special, Values, and save again") {
        @Override
        boolean isIn(String text) {
            return text.length() > 1 && text.startsWith("=");
        }
    },
    THOUSANDS(" could be thousands or a decimal comma", "type it without a comma") {
        @Override
        boolean isIn(String text) {
            return COMMA_AND_THREE_DIGITS.matcher(text).matches();
        }
    },
    DATE(
            ": Excel may have turned this into a date",
            "in Excel: set the cells to Text (Home, Number) and type it again") {
        @Override
        boolean isIn(String text) {
            return DATE_LIKE.matcher(text.toLowerCase(Locale.ROOT)).matches();
        }
    };

    private static final LatePattern SPREADSHEET_ERROR = LatePattern.of(
            "#(?:[A-Z/0!?]{2,12}|DIV/0!|N/A|NAME\\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|#{1,255})|Err:\\d{3}",
            Pattern.CASE_INSENSITIVE);
    /** One group of digits behind a comma and no lone 0 before it, or several groups. */
    private static final LatePattern COMMA_AND_THREE_DIGITS =
            LatePattern.of("[+-]?(?:(?!0,)\\d{1,9},\\d{3}|\\d{1,3}(?:,\\d{3}){2,4})(?:\\.\\d{1,9})?");

    private static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final LatePattern DATE_LIKE =
            LatePattern.of("\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}( .*)?|\\d{1,2}/\\d{1,4}" + "|\\d{1,4}[ /.-]" + MONTH
                    + "([ /.-]\\d{1,4})?|" + MONTH + "[ /.-]\\d{1,4}(?:,? \\d{4})?");

    private final String says;
    private final String mend;

    CellSlip(String says, String mend) {
        this.says = says;
        this.mend = mend;
    }

    /** What was expected, and what to do in the spreadsheet so that it stands there. */
    String mended(String expected) {
        return expected + "; " + mend;
    }

    /** What is wrong with a cell, as a sentence about what stands in it. */
    String of(String what) {
        return what + says;
    }

    abstract boolean isIn(String text);

    /** What a text of this kind is, or nothing where it is none of these. */
    static Optional<CellSlip> in(String text) {
        return text.length() > 255
                ? Optional.empty()
                : Arrays.stream(values()).filter(slip -> slip.isIn(text)).findFirst();
    }
}
