package thrive.files.sheet;

import java.util.Locale;
import java.util.Optional;

import thrive.model.Scale;
import thrive.text.LatePattern;

/** Which way the numbers of a column run, as its heading may say: 1 is the first rank, and the highest score is the best. */
final class Direction {

    /** What stands between a number and its meaning. */
    static final String IS = "\\s{0,3}(?:=|:|-|\u2013|\\(|is|being|means)?\\s{0,3}(?:the\\s|very\\s)?";
    /** Words for the good end of a scale. */
    static final String BEST =
            "(?:most|top|highest|high|best|first|greatest|strongest|strong(?:ly\\sagree)?|fully|completely|excellent|(?:very\\s)?good|green|thrive-like|no\\sgaps?)\\b";
    /** Words for its other end. */
    static final String WORST =
            "(?:least|lowest|low|last|worst|bottom|weakest|weak|not\\sat\\sall|poor|never|far\\sfrom|red|strongly\\sdisagree|(?:big|large|major)\\sgaps?)\\b";

    private static final String LOW = "\\b1" + IS;
    private static final String HIGH = "\\b(?:[2-9]|10)" + IS;
    /** Not behind the minus of a number: -2 may well be the worst. */
    private static final String ABOVE_ZERO = "(?<![(\\[,;\\s][-\u2212\u2013])";

    /** A rank of which the highest number is the first. */
    private static final LatePattern RANK =
            LatePattern.of(HIGH + BEST + "|" + LOW + WORST + "|\\b(?:[2-9]|10)\\s?(?:to|-|\u2013)\\s?1\\b"
                    + "|\\brevers|\\blow(?:est)?\\sto\\shigh|\\bleast\\sto\\smost"
                    + "|\\bhigh(?:est)?\\s(?:number\\s)?(?:=|is)\\s?(?:top|first|best|most)"
                    + "|\\b(?:least|lowest|worst|last)\\s?(?:=|is)\\s?1\\b");

    private static final String LOWER_IS_BETTER =
            "\\blow(?:er|est)?(?:\\s(?:numbers?|scores?))?\\s?(?:=|is|are|means?)\\s?(?:good|better|best|strong)";
    /** A score of which the lowest number is the best. */
    private static final LatePattern SCORE = LatePattern.of(LOW + BEST + "|" + ABOVE_ZERO + HIGH + WORST
            + "|" + LOWER_IS_BETTER
            + "|\\b(?:high(?:est)?|best|good|strong(?:est)?|top)\\s?(?:=|is)\\s?1\\b");

    private static final LatePattern LOWER = LatePattern.of(LOWER_IS_BETTER);

    private static final int LONGEST = 120;

    private Direction() {}

    /**
     * Whether a heading says that the numbers below it run the other way than thrive reads them.
     *
     * @param scale on which scores are given, where it is known
     */
    static boolean isReversed(SheetKind kind, Column column, Optional<Scale> scale, String heading) {
        String lower = heading.toLowerCase(Locale.ROOT);
        if (heading.length() > LONGEST) {
            return false;
        }
        return switch (kind) {
            case RANKING -> column.name().equals("rank") && RANK.matcher(lower).find();
            case SCORE -> column.name().equals("score") && isReversed(lower, scale);
            case GAP, WEIGHTS -> false;
        };
    }

    private static boolean isReversed(String lower, Optional<Scale> scale) {
        Optional<Scale> below = scale.filter(own -> own.min() < 0);
        return below.isPresent()
                ? LOWER.matcher(lower).find() || SignedEnds.areReversed(lower, below.get())
                : SCORE.matcher(lower).find();
    }

    /** What to do about it. */
    static String mended(SheetKind kind) {
        return kind == SheetKind.RANKING
                ? "1 for the first rank: turn the numbers round, then call the column \"rank\""
                : "the highest number for the best score: turn the numbers round, then call the column \"score\"";
    }
}
