package thrive.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * No regular expression of the program looks more than 2.6 times as often at a text of twice the length, whatever is asked of it
 * ({@code matches}, {@code lookingAt}, {@code find} to the end) and whatever the text repeats. Looks are counted, not timed. A
 * pattern that is meant for whole texts only, and would search badly, begins with {@code ^}.
 */
class LinearPatternsTest {

    private static final int SHORT = 200;
    private static final int LONG = 4_000;
    private static final double MOST_GROWTH = 2.6;
    /** A pattern that looks at most so often at each character is in no need of a second look itself. */
    private static final int FEW = 12;
    /** So many looks at 4,000 characters are too many, however they grow. */
    private static final long MOST = 4_000_000;

    private static final int DEEP = 10_000;
    private static final long OVERFLOW = Long.MAX_VALUE;

    private static final List<String> REPEATED = List.of(
            ".", " ", "\t", "\n", "\r\n", "\u00a0", "0", "1", "1,", "1.", "1 ", ",", ";", ":", "\"", "'", "-", "\u2013",
            "#", "# ", "/", "\\", "|", "*", "=", ">", "(", "[", "{", "x", "a", "A", "a ", "a.", "a-", "a, ", ". ",
            "\u201c", "\u2022", "(1", "1)", "and ", "\u00e9", "0.0", "a:", "a: ", " -", "@", "a@", "+", "_", "?", "1/",
            "^", "<", "$");

    private static final List<String> IN_FRONT = List.of("", "1", "(");
    private static final List<String> BEHIND = List.of("", "\n!", "a");

    /** What a program may ask of a pattern. */
    private enum Use {
        MATCHES {
            @Override
            void ask(Matcher matcher) {
                matcher.matches();
            }
        },
        LOOKING_AT {
            @Override
            void ask(Matcher matcher) {
                matcher.lookingAt();
            }
        },
        FIND {
            @Override
            void ask(Matcher matcher) {
                while (matcher.find()) {
                    // On to the next.
                }
            }
        };

        abstract void ask(Matcher matcher);
    }

    private static final Set<Use> WHOLE = EnumSet.of(Use.MATCHES, Use.LOOKING_AT);

    @TestFactory
    Stream<DynamicTest> looksNoMoreThanTwiceAsOftenAtTwiceTheText() throws Exception {
        List<DynamicTest> tests = new ArrayList<>();
        Set<String> searching = EveryPattern.searching();
        for (Map<String, List<Pattern>> found : List.of(EveryPattern.kept(), EveryPattern.inCalls())) {
            found.forEach((owner, patterns) -> {
                Set<Use> uses = searching.contains(owner) ? EnumSet.allOf(Use.class) : WHOLE;
                patterns.forEach(pattern -> tests.add(DynamicTest.dynamicTest(
                        owner + ": " + pattern,
                        () -> assertThat(slow(pattern, uses))
                                .as("%s: %s", owner, pattern)
                                .isEmpty())));
            });
        }
        assertThat(tests).hasSizeGreaterThan(200);
        return tests.stream();
    }

    @Test
    void everyPatternIsReached() throws Exception {
        Map<String, List<Pattern>> kept = EveryPattern.kept();

        EveryPattern.made()
                .forEach((owner, count) -> assertThat(
                                (long) kept.getOrDefault(owner, List.of()).size())
                        .as(owner)
                        .isGreaterThanOrEqualTo(count));
    }

    @Test
    void aPatternThatGoesBackIsNoticed() {
        assertThat(slow(Pattern.compile("\\s*\\R\\s*"), EnumSet.allOf(Use.class)))
                .isNotEmpty();
        assertThat(slow(Pattern.compile("(a+)+b"), EnumSet.allOf(Use.class))).isNotEmpty();
        assertThat(slow(Pattern.compile(".*\\.[!?]"), EnumSet.allOf(Use.class))).isNotEmpty();
        assertThat(slow(Pattern.compile("(?:[^()]|\\\\.)*"), EnumSet.allOf(Use.class)))
                .isNotEmpty();
        assertThat(slow(Pattern.compile("\\d{1,9}x"), EnumSet.allOf(Use.class))).isEmpty();
    }

    /** The first text of which the pattern makes too much, or none. */
    private static Optional<String> slow(Pattern pattern, Set<Use> uses) {
        for (Use use : uses) {
            for (String piece : REPEATED) {
                for (String front : IN_FRONT) {
                    for (String end : BEHIND) {
                        if (isSlow(pattern, use, front, piece, end)) {
                            return Optional.of(use + " " + shown(front) + " " + shown(piece) + "… " + shown(end));
                        }
                    }
                }
                if (overflows(pattern, use, piece)) {
                    return Optional.of(use + " overflows " + shown(piece) + "…");
                }
            }
        }
        return Optional.empty();
    }

    /** Only what takes many looks at a short text is tried on a long one. */
    private static boolean isSlow(Pattern pattern, Use use, String front, String piece, String end) {
        long few = (long) SHORT * FEW;
        if (looks(pattern, use, text(front, piece, SHORT, end), few) < few) {
            return false;
        }
        long once = looks(pattern, use, text(front, piece, LONG, end), MOST);
        long most = (long) (MOST_GROWTH * once);
        return once >= MOST || looks(pattern, use, text(front, piece, 2 * LONG, end), most) >= most;
    }

    /** Whether a long text overflows the stack of an expression that goes a level deeper for each piece. */
    private static boolean overflows(Pattern pattern, Use use, String piece) {
        long most = (long) DEEP * FEW;
        return looks(pattern, use, piece.repeat(DEEP), most) == OVERFLOW;
    }

    private static long looks(Pattern pattern, Use use, String text, long most) {
        CountedText counted = new CountedText(text, most);
        try {
            use.ask(pattern.matcher(counted));
        } catch (CountedText.TooManyLooks e) {
            return most;
        } catch (StackOverflowError e) {
            return OVERFLOW;
        }
        return counted.looks();
    }

    private static String text(String front, String piece, int length, String end) {
        return front + piece.repeat(length / piece.length()) + end;
    }

    private static String shown(String text) {
        return "\""
                + text.replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                        .replace("\u00a0", "\\u00a0") + "\"";
    }
}
