package thrive.files.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

import thrive.model.Scale;
import thrive.text.LatePattern;

/** The scale that the heading of the scores says, "Score (0-3)" or "Score out of 10", where it cannot be that of the model. */
final class PromisedScale {

    private static final int LONGEST = 120;
    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private static final LatePattern NUMBER_WORD = LatePattern.of("\\b(?:" + String.join("|", NUMBERS) + ")\\b");

    /** The minus of a number, once it has been told from a dash between two. */
    static final char BELOW = '\u2212';

    private static final String DASHES = "[-\u2010\u2011\u2012\u2013\u2014]";
    /** In brackets a dash before the first number is a minus; it is one anywhere behind a blank or a sign where the model's own scale goes below 0. */
    private static final LatePattern MINUS_IN_BRACKETS = LatePattern.of("(?<=[(\\[])" + DASHES + "(?=\\d)");

    private static final LatePattern MINUS =
            LatePattern.of("(?<![\\p{L}\\p{N})])" + DASHES + "(?=\\d)|\\b(?:minus|negative) (?=\\d)");
    private static final LatePattern PLUS = LatePattern.of("(?<![\\p{L}\\p{N})])\\+(?=\\d)");
    private static final String DIGITS = "(" + BELOW + "?\\d{1,3})";
    private static final String NUMBER = "(?<![\\d.,\u2212])" + DIGITS + "(?![\\d.]\\d|\\d)";
    private static final LatePattern RANGE =
            LatePattern.of(NUMBER + "\\s{0,3}(?:to|through|up to|" + DASHES + "|\\.{2,3}|\u2026)\\s{0,3}" + NUMBER);
    private static final String NEXT = "\\s{0,3}(?:[,/|;]|\\bor\\b|\\band\\b)\\s{0,3}";
    /** "1/2/3/4/5" and "1, 2 or 3". */
    private static final LatePattern LIST =
            LatePattern.of(NUMBER + "(?:" + NEXT + BELOW + "?\\d{1,3}){1,20}" + NEXT + DIGITS + "(?!\\d)");

    private static final LatePattern OUT_OF =
            LatePattern.of("(?:out of|(?<![\\d\\s])\\s{0,3}/|max(?:imum)?(?: is|:| =)?)\\s{0,3}" + NUMBER
                    + "(?!\\s{0,3}(?:to|-|\u2013))");
    private static final LatePattern PERCENT = LatePattern.of("(?<![\\d\\s])\\s?%|\\bin per ?cent");
    private static final LatePattern DAY =
            LatePattern.of("(?<!\\d)\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{2,4}(?!\\d)|\\d{1,2}[-:.]?\\d{0,2}\\s?[ap]m\\b");
    private static final LatePattern WORD_BEFORE = LatePattern.of("(?<!\\p{L})(\\p{L}++)\\s{0,3}$");
    private static final Set<String> SCALE_WORDS = Set.of(
            "from", "scale", "scored", "score", "scores", "of", "rate", "rated", "rating", "range", "between", "use",
            "using", "on", "a", "the", "is", "are", "give", "either", "in", "mark", "marks", "only", "number", "by",
            "as", "with");
    private static final LatePattern MORE_WORDS = LatePattern.of("\\s{1,3}\\p{L}");
    private static final String IS = "\\s{0,3}(?:=|:|is\\b|being\\b|means\\b)";
    /** "0 = not at all": a number that stands for something, if only for no answer. */
    private static final LatePattern MEANING = LatePattern.of(NUMBER + IS
            + "(?!\\s{0,3}(?:don|dk\\b|n/?a\\b|not app|not sure|not scored|unsure|unknown|no answer|blank|can))");
    /** The number of the ideal. */
    private static final LatePattern BEST =
            LatePattern.of(NUMBER + IS + "\\s{0,3}(?:the )?(?:fully|completely|best|highest|top|maximum|ideal)\\b");
    /** The lowest numbers with which a scale begins. */
    private static final int FIRST = 1;

    private PromisedScale() {}

    /** The scale that a heading promises, as a message says it; nothing where it promises none, or the model's own. */
    static Optional<String> other(String heading, Scale own) {
        if (heading.length() > LONGEST) {
            return Optional.empty();
        }
        String text = signed(DAY.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll(" "), own);
        List<Integer> ends = new ArrayList<>();
        for (LatePattern pattern : List.of(RANGE, LIST)) {
            Matcher found = pattern.matcher(text);
            while (found.find()) {
                int low = number(found.group(1));
                int high = number(found.group(2));
                if (low == own.min() && high == own.max()) {
                    return Optional.empty();
                }
                if (!isOfOtherThings(text, found) && !isPart(text, found.end(), high, own)) {
                    ends.addAll(List.of(low, high));
                }
            }
        }
        return ends.isEmpty() ? top(text, own).or(() -> meaning(text, own)) : range(ends, own);
    }

    /** Whether a word stands before the numbers that says what else they count: "pages 2-5", "MAC 1-5". */
    private static boolean isOfOtherThings(String text, Matcher numbers) {
        Matcher before = WORD_BEFORE.matcher(text).region(0, numbers.start());
        return before.find() && !SCALE_WORDS.contains(before.group(1));
    }

    /** Whether words behind the numbers say what a part of the scale means: "1-2 needs work". */
    private static boolean isPart(String text, int end, int high, Scale own) {
        return high < own.max()
                && MORE_WORDS.matcher(text).region(end, text.length()).lookingAt();
    }

    /** A text in lower case with digits for the words of numbers, and one sign for every minus and for nothing else. */
    static String signed(String text, Scale own) {
        String dashed = withDigits(text).replace(BELOW, '-');
        String below = String.valueOf(BELOW);
        return own.min() < 0
                ? PLUS.matcher(MINUS.matcher(dashed).replaceAll(below)).replaceAll("")
                : MINUS_IN_BRACKETS.matcher(dashed).replaceAll(below);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits.replace(BELOW, '-'));
    }

    private static String withDigits(String lower) {
        return NUMBER_WORD.matcher(lower).replaceAll(word -> String.valueOf(NUMBERS.indexOf(word.group())));
    }

    /** All ranges together: "1-2 = no, 3-4 = yes" is the scale from 1 to 4. A part of a scale promises nothing, and neither does a day. */
    private static Optional<String> range(List<Integer> ends, Scale own) {
        int low = Collections.min(ends);
        int high = Collections.max(ends);
        boolean isOwn = low == own.min() && high == own.max();
        return isOwn || low > FIRST ? Optional.empty() : Optional.of("a scale from " + low + " to " + high);
    }

    private static Optional<String> top(String text, Scale own) {
        if (PERCENT.matcher(text).find()) {
            return Optional.of("scores in per cent");
        }
        return numbers(OUT_OF, text).stream()
                .filter(high -> high != own.max())
                .findFirst()
                .map(high -> "scores out of " + high);
    }

    private static Optional<String> meaning(String text, Scale own) {
        List<Integer> meant = numbers(MEANING, text);
        if (meant.contains(own.min()) && meant.contains(own.max())) {
            return Optional.empty();
        }
        Optional<Integer> off =
                meant.stream().filter(number -> !own.contains(number)).findFirst();
        Optional<Integer> best = numbers(BEST, text).stream()
                .filter(number -> number > own.min() && !meant.contains(own.max()))
                .findFirst();
        return off.map(number -> "a score " + number)
                .or(() -> best.map(number -> "a scale of which " + number + " is the best"));
    }

    private static List<Integer> numbers(LatePattern pattern, String text) {
        List<Integer> numbers = new ArrayList<>();
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            if (isOfOtherThings(text, found) && pattern == MEANING) {
                continue;
            }
            for (int group = 1; group <= found.groupCount(); group++) {
                numbers.add(number(found.group(group)));
            }
        }
        return numbers;
    }
}
