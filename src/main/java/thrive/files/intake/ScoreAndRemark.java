package thrive.files.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.model.Scale;
import thrive.text.LatePattern;

/**
 * A remark that begins with a score: "2 - not enough time", "2: too slow", "Score: 2", "2/4". A remark that only begins with a number,
 * as "2 of the schools have it", "2-3 weeks" or the first of several points, is none; neither is one about an earlier time.
 */
final class ScoreAndRemark {

    private static final int LONGEST = 2_000;

    private static final LatePattern NAMED = LatePattern.of(
            "^(?:(?:our|the|table|agreed|final) )?(?:scores?|scored|rating|rated)(?: (?:is|as|of|at|it|would be))?\\s{0,3}[:=-]?\\s{0,3}"
                    + "(?<score>[+-]?\\d{1,4})(?:/(?<of>\\d{1,4}))?(?=\\s{0,3}(?:$|[:;,)(-]|[./](?!\\d)|\\b(?:because|as|since)\\b))",
            Pattern.CASE_INSENSITIVE);

    private static final LatePattern BARE = LatePattern.of(
            "^(?<score>[+-]?\\d{1,4})(?<sign>\\s{0,3}(?:-\\s|:(?!\\d)|\\)|\\.(?=\\s)))\\s{0,3}(?=\\p{L}|[\"'(])");

    private static final LatePattern OUT_OF =
            LatePattern.of("^(?<score>[+-]?\\d{1,4}) ?(?:/|out of) ?(?<of>\\d{1,4})(?=\\s{0,3}(?:$|[:;)(.-]))");

    private static final LatePattern PAST = LatePattern.of(
            "\\b(?:last (?:year|time|round)|previous(?:ly)?|at (?:the )?baseline|before|in (?:19|20)\\d\\d|next year)\\b",
            Pattern.CASE_INSENSITIVE);

    private ScoreAndRemark() {}

    /** Whether a text is one. */
    static boolean is(String text, Scale scale) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        String even = SignedScore.even(text, scale);
        return (isNamed(even, scale) || isOutOf(even, scale) || isBare(even, scale))
                && !PAST.matcher(even).find();
    }

    private static boolean isNamed(String text, Scale scale) {
        Matcher named = NAMED.matcher(text);
        return named.find() && isOnScale(named, scale) && isOfScale(named, scale);
    }

    private static boolean isOutOf(String text, Scale scale) {
        Matcher two = OUT_OF.matcher(text);
        return two.find() && isOnScale(two, scale) && isOfScale(two, scale);
    }

    private static boolean isBare(String text, Scale scale) {
        Matcher bare = BARE.matcher(text);
        return bare.find() && isOnScale(bare, scale) && !isFirstOfSeveral(text, bare);
    }

    private static boolean isOnScale(Matcher found, Scale scale) {
        return scale.contains(Integer.parseInt(found.group("score")));
    }

    private static boolean isOfScale(Matcher found, Scale scale) {
        return Optional.ofNullable(found.group("of")).map(Integer::parseInt).orElse(scale.max()) == scale.max();
    }

    /** Whether the next number stands further on with the same sign behind it, as points are counted. */
    private static boolean isFirstOfSeveral(String text, Matcher first) {
        int score = Integer.parseInt(first.group("score"));
        String sign = first.group("sign").stripTrailing();
        return isFurtherOn(text, first, (score + 1) + sign) || isFurtherOn(text, first, (Math.abs(score) + 1) + sign);
    }

    /** A point may stand behind a dash, which is no minus then. */
    private static boolean isFurtherOn(String text, Matcher first, String next) {
        int at = text.indexOf(next, first.end());
        return at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
