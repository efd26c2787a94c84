package thrive.files.sheet;

import java.util.Optional;
import java.util.regex.Matcher;

import thrive.model.Scale;
import thrive.text.LatePattern;

/** Which end of a scale that goes below 0 a heading calls the best: there a minus is part of its number, and -2 is no 2. */
final class SignedEnds {

    private static final String NUMBER = "(?<number>" + PromisedScale.BELOW + "?\\d{1,2})(?!\\d)";
    /** Not where the word belongs to the number behind it: "worst: -2 best: 2". */
    private static final String NOT_OF_THE_NEXT = "(?!\\s{0,3}(?:=|:|is\\b)?\\s{0,3}" + PromisedScale.BELOW + "?\\d)";
    /** What there is much of at the other end: "completely against", "most unlike it". */
    private static final String NO_GOOD =
            "(?!\\s(?:dis|un|against|oppos|negative|worse|worst|far|absent|missing|off\\b|away|not?\\b))";
    /** "-2 = best", "2 (worst)". */
    private static final LatePattern MEANING = LatePattern.of("(?<![\\p{L}\\p{N}.,\u2212-])" + NUMBER + Direction.IS
            + "(?:(?<best>" + Direction.BEST + NO_GOOD + ")|" + Direction.WORST + ")" + NOT_OF_THE_NEXT);
    /** "highest = -2", "worst is 2". */
    private static final LatePattern NAMED = LatePattern.of(
            "\\b(?:(?<best>high(?:est)?|best|good|strong(?:est)?|top)|low(?:est)?|worst|poor)\\s?(?:=|is)\\s?"
                    + NUMBER);

    private SignedEnds() {}

    /** Whether a text in lower case calls a low number the best, or a high one the worst. */
    static boolean areReversed(String lower, Scale scale) {
        String signed = PromisedScale.signed(lower, scale);
        return anyIsReversed(MEANING.matcher(signed), scale) || anyIsReversed(NAMED.matcher(signed), scale);
    }

    private static boolean anyIsReversed(Matcher found, Scale scale) {
        while (found.find()) {
            int number = Integer.parseInt(found.group("number").replace(PromisedScale.BELOW, '-'));
            boolean isBest = Optional.ofNullable(found.group("best")).isPresent();
            if (isBest ? isLow(number, scale) : isHigh(number, scale)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLow(int number, Scale scale) {
        return scale.max() > 0 ? number < 0 : number == scale.min();
    }

    /** A 1 is no end of a scale that goes further: "round 1 low" says nothing of it. */
    private static boolean isHigh(int number, Scale scale) {
        return number == scale.max() || number > 1;
    }
}
