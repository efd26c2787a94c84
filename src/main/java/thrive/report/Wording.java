package thrive.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import thrive.baseline.Distribution;
import thrive.consensus.Fraction;

/** How numbers, lists and days are put in words, everywhere alike: British English in the style of GOV.UK. */
public final class Wording {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Wording() {}

    /** "1 table", "2 tables". The plural is the noun with an s. */
    public static String count(long n, String noun) {
        return n + " " + (n == 1 ? noun : noun + "s");
    }

    /** "red", "red and blue", "red, blue and green"; empty for nothing. */
    public static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /** "12 March 2026". */
    public static String date(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /** A figure with at most one decimal, and none where it is whole: "2", "2.5"; "–" where there is none. */
    public static String figure(OptionalDouble figure) {
        return figure.isEmpty() ? "–" : decimal(figure.getAsDouble(), 1).replaceFirst("\\.0$", "");
    }

    /** A mean, always with one decimal: "2.0"; "–" where there is none. */
    public static String mean(OptionalDouble mean) {
        return mean.isEmpty() ? "–" : decimal(mean.getAsDouble(), 1);
    }

    /** A figure with two decimals, for tables that are worked on further: "2.38". */
    public static String twoDecimals(double figure) {
        return decimal(figure, 2);
    }

    /** Points, exact where halves and quarters are: "12", "12.5", "0.75"; thirds to two decimals. */
    public static String points(Fraction points) {
        return decimal(points.toDouble(), 2).replaceFirst("\\.?0+$", "");
    }

    /** The middle of the scores: "3", or "split 2/3" where the two middle tables differ; "–" where nobody scored. */
    public static String middle(Distribution scores) {
        if (scores.lowerMedian().isEmpty()) {
            return "–";
        }
        int lower = scores.lowerMedian().getAsInt();
        int upper = scores.upperMedian().orElse(lower);
        return lower == upper ? String.valueOf(lower) : "split " + lower + "/" + upper;
    }

    /** "1st", "2nd", "3rd", "4th", "11th". */
    public static String ordinal(int n) {
        int tens = n % 100;
        if (tens >= 11 && tens <= 13) {
            return n + "th";
        }
        return n
                + switch (n % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    /** A number rounded half up on its decimal form. */
    static String decimal(double number, int decimals) {
        return java.math.BigDecimal.valueOf(number)
                .setScale(decimals, java.math.RoundingMode.HALF_UP)
                .toPlainString()
                .toLowerCase(Locale.ROOT);
    }
}
