package thrive.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

import thrive.baseline.Distribution;
import thrive.consensus.profile.Fraction;

/** How numbers, lists and days are put in words, everywhere alike: British English in the style of GOV.UK. */
public final class Wording {

    /** More scores than these are told by the lowest and the highest. */
    private static final int MOST_LISTED = 3;

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

    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private Wording() {}

    /** "1 table", "2 tables". The plural is the noun with an s. */
    public static String count(long n, String noun) {
        return n + " " + (n == 1 ? noun : noun + "s");
    }

    /** "1 person", "8 people". */
    public static String people(long n) {
        return n == 1 ? "1 person" : n + " people";
    }

    /** "red", "red and blue", "red, blue and green"; empty for nothing. */
    public static String list(List<String> items) {
        return list(items, " and ");
    }

    /** The same with another word before the last. */
    public static String list(List<String> items, String word) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        return String.join(", ", items.subList(0, last)) + word + items.get(last);
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

    /**
     * Points, exact where halves and quarters are: "12", "12.5", "0.75"; thirds to two decimals. What is too little for these is not
     * called nothing: "0.001".
     */
    public static String points(Fraction points) {
        String number = decimal(points.toDouble(), 2).replaceFirst("\\.0++$|(?<!0)0++$", "");
        return number.equals("0") && points.signum() > 0
                ? BigDecimal.valueOf(points.toDouble())
                        .round(new MathContext(2))
                        .stripTrailingZeros()
                        .toPlainString()
                : number;
    }

    /** A weight, or a sum of weights, with as many of at most six decimals as it has: "8", "0.5", "0.000001". */
    public static String weight(Fraction weight) {
        return new BigDecimal(weight.numerator())
                .divide(new BigDecimal(weight.denominator()), 6, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
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

    /**
     * How far the scores lie apart: "all 7 gave 3"; "6 of 7 gave 3" where most gave the same and nothing is disputed; else the scores
     * that there are: "1 or 3", "1 to 3", "1, 2 or 4"; from where to where they go where they are more than three.
     */
    public static String spread(Distribution scores) {
        if (scores.min().isEmpty() || scores.max().isEmpty()) {
            return "no scores";
        }
        int min = scores.min().getAsInt();
        int max = scores.max().getAsInt();
        if (min == max) {
            return (scores.n() == 1 ? "1 table gave " : scores.n() == 2 ? "both gave " : "all " + scores.n() + " gave ")
                    + min;
        }
        for (Map.Entry<Integer, Integer> count : scores.counts().entrySet()) {
            if (2 * count.getValue() > scores.n() && !scores.isDisputed()) {
                return count.getValue() + " of " + scores.n() + " gave " + count.getKey();
            }
        }
        List<String> given = scores.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getKey().toString())
                .toList();
        boolean isRange = given.size() > 2 && given.size() == max - min + 1;
        return isRange || given.size() > MOST_LISTED ? min + " to " + max : list(given, " or ");
    }

    /** "2 tables gave 1, 4 gave 3". */
    public static String given(Distribution scores) {
        StringBuilder words = new StringBuilder();
        scores.counts().forEach((score, n) -> {
            if (n > 0) {
                words.append(words.isEmpty() ? count(n, "table") : ", " + n)
                        .append(" gave ")
                        .append(score);
            }
        });
        return words.isEmpty() ? "no table scored it" : words.toString();
    }

    /** "1 point", "2.5 points". */
    public static String somePoints(Fraction points) {
        String number = points(points);
        return number + (number.equals("1") ? " point" : " points");
    }

    /** "None of the 21 principles is", "1 of 21 principles is", "9 of 21 principles are", "All 21 principles are", "Neither principle is". */
    public static String share(int n, int all, String noun) {
        if (all == 1) {
            return (n == 0 ? "The only " + noun + " is not" : "The only " + noun + " is");
        }
        if (n == all) {
            return (all == 2 ? "Both " : "All " + all + " ") + noun + "s are";
        }
        if (n == 0) {
            return all == 2 ? "Neither " + noun + " is" : "None of the " + all + " " + noun + "s is";
        }
        return n + " of " + all + " " + noun + "s " + isAre(n);
    }

    /** "one" to "ten", then figures. */
    public static String number(int n) {
        return n >= 1 && n <= NUMBERS.size() ? NUMBERS.get(n - 1) : String.valueOf(n);
    }

    /** "none", or the figure. */
    public static String orNone(long n) {
        return n == 0 ? "none" : String.valueOf(n);
    }

    /** "is" of one, "are" of any other number. */
    public static String isAre(long n) {
        return n == 1 ? "is" : "are";
    }

    /** A text of at most so many characters, cut at a word where it can be. */
    static String shortened(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        String cut = text.substring(0, text.offsetByCodePoints(0, longest - 1));
        int space = cut.lastIndexOf(' ');
        return (space > longest / 2 ? cut.substring(0, space) : cut) + "…";
    }

    /** A sentence's first letter made a capital. */
    public static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A number rounded half up on its decimal form. */
    static String decimal(double number, int decimals) {
        return BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString()
                .toLowerCase(Locale.ROOT);
    }
}
