package thrive.files.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

import thrive.problem.Quoted;
import thrive.text.LatePattern;
import thrive.text.Months;

/** A day as somebody wrote it: year-month-day, or in one of the ways that only its writer can be sure of. */
public record WrittenDate(String text) {

    private static final LatePattern ISO = LatePattern.of("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    /** What is no hyphen and looks like one. */
    private static final String DASHES = "\u2010-\u2015\u2212\u2043\u00ad\ufe58\ufe63\uff0d";

    private static final String SIGN = "[-./, " + DASHES + "]{1,3}";
    private static final LatePattern DASH = LatePattern.of("[" + DASHES + "]");
    private static final Map<Integer, String> NAMES = Map.of(
            0x2011, "a no-break hyphen",
            0x2013, "an en dash",
            0x2014, "an em dash",
            0x2212, "a minus sign");
    private static final int LONGEST = 60;

    /** The day, where it is written as thrive reads it. */
    public Optional<LocalDate> day() {
        Matcher parts = ISO.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    /** What is wrong with it. */
    String message() {
        Matcher dash = DASH.matcher(text);
        if (!dash.find() || meant().isEmpty()) {
            return Quoted.of(text) + " is not a date";
        }
        int c = dash.group().charAt(0);
        return String.format(
                Locale.ROOT,
                "%s holds %s (U+%04X) where a date has a hyphen",
                Quoted.of(text),
                NAMES.getOrDefault(c, "a dash"),
                c);
    }

    /** The days that may have been meant, each as year-month-day: two where day and month may be swapped. */
    public List<String> meant() {
        String written = text.replace('\u00a0', ' ').strip();
        if (written.length() > LONGEST) {
            return List.of();
        }
        Set<String> days = new LinkedHashSet<>();
        match(OtherWays.YEAR_FIRST, written)
                .or(() -> match(OtherWays.NO_SIGNS, written))
                .ifPresent(m -> add(days, m.get(0), m.get(1), m.get(2)));
        match(OtherWays.YEAR_LAST, written).ifPresent(m -> {
            add(days, m.get(2), m.get(1), m.get(0));
            add(days, m.get(2), m.get(0), m.get(1));
        });
        match(OtherWays.DAY_MONTH, written).ifPresent(m -> add(days, m.get(2), month(m.get(1)), m.get(0)));
        match(OtherWays.MONTH_DAY, written).ifPresent(m -> add(days, m.get(2), month(m.get(0)), m.get(1)));
        match(OtherWays.YEAR_MONTH_DAY, written).ifPresent(m -> add(days, m.get(0), month(m.get(1)), m.get(2)));
        return List.copyOf(days);
    }

    private static Optional<List<String>> match(LatePattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> groups = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
            groups.add(matcher.group(i));
        }
        return Optional.of(groups);
    }

    private static String month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String known = lower.equals("sept") ? "september" : lower;
        return Months.begunBy(known).map(String::valueOf).orElse("0");
    }

    private static void add(Set<String> days, String year, String month, String day) {
        int full = Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
        try {
            days.add(LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException e) {
            // There is no such day, so nobody meant it.
        }
    }

    /** How else a day may be written; made ready only where one is, for every run reads days. */
    private static final class OtherWays {
        static final LatePattern YEAR_FIRST =
                LatePattern.of("(\\d{4})" + SIGN + "(\\d{1,2})" + SIGN + "(\\d{1,2})(?:[T ].*)?");
        static final LatePattern YEAR_LAST =
                LatePattern.of("(\\d{1,2})" + SIGN + "(\\d{1,2})" + SIGN + "(\\d{4}|\\d{2})");
        static final LatePattern NO_SIGNS = LatePattern.of("(\\d{4})(\\d{2})(\\d{2})");
        static final LatePattern DAY_MONTH = LatePattern.of("^(?:\\p{L}+,? )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)?" + SIGN
                + "(\\p{L}{3,9})\\.?" + SIGN + "(\\d{4}|\\d{2})");
        static final LatePattern MONTH_DAY = LatePattern.of(
                "^(?:\\p{L}+,? )?(\\p{L}{3,9})\\.?" + SIGN + "(\\d{1,2})(?:st|nd|rd|th)?" + SIGN + "(\\d{4})");
        static final LatePattern YEAR_MONTH_DAY =
                LatePattern.of("(\\d{4})" + SIGN + "(\\p{L}{3,9})\\.?" + SIGN + "(\\d{1,2})");

        private OtherWays() {}
    }
}
