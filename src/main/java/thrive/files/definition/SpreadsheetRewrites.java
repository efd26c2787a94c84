package thrive.files.definition;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.text.LatePattern;
import thrive.text.Months;

/**
 * Which ids a spreadsheet changes when it opens a CSV file and saves it again, since it takes them for numbers, dates or truth
 * values. What becomes of them is told as Excel shows and saves it in British English; other spreadsheets and languages write
 * some of them otherwise, but keep none.
 */
public final class SpreadsheetRewrites {

    private static final LatePattern NUMBER = LatePattern.of("([+-]?)(\\d{0,400})(?:\\.(\\d{0,400}))?");
    private static final LatePattern SCIENTIFIC =
            LatePattern.of("[+-]?\\d{1,300}(?:\\.\\d{0,300})?E[+-]?\\d{1,3}", Pattern.CASE_INSENSITIVE);
    private static final LatePattern PERCENT = LatePattern.of("(\\d{1,300}) ?%");
    private static final LatePattern TRUTH = LatePattern.of("true|false", Pattern.CASE_INSENSITIVE);
    private static final LatePattern HOUR = LatePattern.of("(?:1[0-2]|0?\\d) [AP]M?", Pattern.CASE_INSENSITIVE);
    private static final LatePattern TWO = LatePattern.of("(\\d{1,4})[-/](\\d{1,4})");
    private static final LatePattern THREE = LatePattern.of("(\\d{1,4})[-/](\\d{1,2})[-/](\\d{1,4})");
    private static final LatePattern MONTH_FIRST =
            LatePattern.of("(\\p{Alpha}{3,9})[-/ ]?(\\d{1,4})(?:[-/ ](\\d{1,4}))?");
    private static final LatePattern MONTH_LAST =
            LatePattern.of("(\\d{1,4})[-/ ]?(\\p{Alpha}{3,9})(?:[-/ ]?(\\d{1,4}))?");

    /** More digits than these a cell without a format does not show. */
    private static final int MOST_DIGITS = 11;

    private static final int LAST_DAY = 31;
    private static final int LAST_MONTH = 12;

    private SpreadsheetRewrites() {}

    /** What a spreadsheet makes of an id, or nothing where it leaves it as it is. */
    public static Optional<String> of(String id) {
        return mayBeValue(id) ? value(id) : Optional.empty();
    }

    /** A word in a value is a month, a truth value or half a day, or else an exponent's single letter. */
    private static boolean mayBeValue(String id) {
        int start = 0;
        while (start < id.length() && !isLetter(id.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < id.length() && isLetter(id.charAt(end))) {
            end++;
        }
        String word = id.substring(start, end).toLowerCase(Locale.ROOT);
        return word.length() <= 2
                || word.equals("true")
                || word.equals("false")
                || Months.begunBy(word).isPresent();
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static Optional<String> value(String id) {
        return number(id)
                .or(() -> scientific(id))
                .or(() -> percent(id))
                .or(() -> truth(id))
                .or(() -> HOUR.matcher(id).matches() ? Optional.of("a time of day") : Optional.empty())
                .or(() -> twoNumbers(id))
                .or(() -> threeNumbers(id))
                .or(() -> monthFirst(id))
                .or(() -> monthLast(id));
    }

    private static Optional<String> number(String id) {
        Matcher number = NUMBER.matcher(id);
        if (!number.matches() || id.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        String fraction = Optional.ofNullable(number.group(3)).orElse("");
        String whole = number.group(2).isEmpty() ? "0" : number.group(2);
        BigDecimal value = new BigDecimal(whole + "." + (fraction.isEmpty() ? "0" : fraction));
        String plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        String shown = plain.replace(".", "").length() > MOST_DIGITS
                ? exponent(value, 5)
                : (number.group(1).equals("-") ? "-" : "") + plain;
        return shown.equals(id) ? Optional.empty() : Optional.of(shown);
    }

    private static Optional<String> scientific(String id) {
        if (!SCIENTIFIC.matcher(id).matches()) {
            return Optional.empty();
        }
        return Optional.of(exponent(new BigDecimal(id), 2));
    }

    private static String exponent(BigDecimal value, int places) {
        return String.format(Locale.ROOT, "%." + places + "E", value);
    }

    private static Optional<String> percent(String id) {
        Matcher percent = PERCENT.matcher(id);
        return percent.matches() ? Optional.of(percent.group(1) + ".00%") : Optional.empty();
    }

    private static Optional<String> truth(String id) {
        return TRUTH.matcher(id).matches()
                ? Optional.of("the truth value " + id.toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    /** {@code 1-2} is a day of a month, {@code 1-13} and {@code 2026-3} a month of a year. */
    private static Optional<String> twoNumbers(String id) {
        Matcher two = TWO.matcher(id);
        if (!two.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(two.group(1));
        int second = Integer.parseInt(two.group(2));
        if (isDay(first) && isMonth(second)) {
            return Optional.of(day(first, second));
        }
        if (isMonth(first) && isYear(two.group(2))) {
            return Optional.of(monthOfYear(first, second));
        }
        boolean yearFirst = isFullYear(first) && isMonth(second);
        return yearFirst ? Optional.of(monthOfYear(second, first)) : Optional.empty();
    }

    private static Optional<String> threeNumbers(String id) {
        Matcher three = THREE.matcher(id);
        if (!three.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(three.group(1));
        int middle = Integer.parseInt(three.group(2));
        int last = Integer.parseInt(three.group(3));
        boolean dayFirst = isDay(first) && isMonth(middle) && isYear(three.group(3));
        boolean monthFirst = isMonth(first) && isDay(middle) && isYear(three.group(3));
        boolean yearFirst = isYear(three.group(1)) && isMonth(middle) && isDay(last);
        if (dayFirst) {
            return Optional.of(date(first, middle, last));
        }
        if (yearFirst && !isDay(first)) {
            return Optional.of(date(last, middle, first));
        }
        return monthFirst ? Optional.of(date(middle, first, last)) : Optional.empty();
    }

    private static Optional<String> monthFirst(String id) {
        Matcher named = MONTH_FIRST.matcher(id);
        if (!named.matches()) {
            return Optional.empty();
        }
        return Months.begunBy(named.group(1)).flatMap(month -> named(month, named.group(2), named.group(3)));
    }

    private static Optional<String> monthLast(String id) {
        Matcher named = MONTH_LAST.matcher(id);
        if (!named.matches()) {
            return Optional.empty();
        }
        return Months.begunBy(named.group(2)).flatMap(month -> named(month, named.group(1), named.group(3)));
    }

    private static Optional<String> named(int month, String number, @org.jspecify.annotations.Nullable String year) {
        int value = Integer.parseInt(number);
        if (year != null) {
            boolean isDate = isDay(value) && isYear(year);
            return isDate ? Optional.of(date(value, month, Integer.parseInt(year))) : Optional.empty();
        }
        if (isDay(value)) {
            return Optional.of(day(value, month));
        }
        return isYear(number) ? Optional.of(monthOfYear(month, value)) : Optional.empty();
    }

    private static boolean isDay(int n) {
        return n >= 1 && n <= LAST_DAY;
    }

    private static boolean isMonth(int n) {
        return n >= 1 && n <= LAST_MONTH;
    }

    private static boolean isYear(String digits) {
        return digits.length() <= 2 || isFullYear(Integer.parseInt(digits));
    }

    private static boolean isFullYear(int n) {
        return n >= 1900;
    }

    private static String day(int day, int month) {
        return String.format(Locale.ROOT, "%02d-%s", day, abbreviated(month));
    }

    private static String monthOfYear(int month, int year) {
        return String.format(Locale.ROOT, "%s-%02d", abbreviated(month), year % 100);
    }

    /** Two digits up to 29 are a year from 2000 on, from 30 on one of the century before. */
    private static String date(int day, int month, int year) {
        int full = year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year;
        return String.format(Locale.ROOT, "%02d/%02d/%04d", day, month, full);
    }

    private static String abbreviated(int month) {
        String name = Months.name(month);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1, 3);
    }
}
