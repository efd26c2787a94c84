package thrive.files.intake;

import java.util.Set;

import thrive.text.Folding;

/** How a line ends that says no more than half of what it has to say, so that the line below goes on with it. */
final class OpenEnd {

    private static final String ASKING = "?:？：";
    private static final String DASHES = "-" + Folding.HYPHENS;
    /** Signs that are written before an answer. */
    private static final String BEFORE_ANSWER = DASHES + "=→";

    private static final String COMMA = ",，";
    /** What trails off. */
    private static final Set<String> DOTS = Set.of("…", "...");

    /** Words that end nothing, with which a sentence was broken. */
    private static final Set<String> WORDS = Set.of(
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "has",
            "have",
            "had",
            "got",
            "currently",
            "presently",
            "and",
            "or",
            "but",
            "with",
            "the");

    private OpenEnd() {}

    /** Whether a text ends as a question or a heading does. */
    static boolean asks(String text) {
        return endsIn(ASKING, text);
    }

    /** Whether a text ends in a dash. */
    static boolean isDash(String text) {
        return endsIn(DASHES, text);
    }

    /** Whether a text ends in a sign behind which its answer is written: "Out of hours -". */
    static boolean isBeforeAnswer(String text) {
        return endsIn(BEFORE_ANSWER, text);
    }

    static boolean isComma(String text) {
        return endsIn(COMMA, text);
    }

    /** Whether a text is half a sentence: "There is currently", "We hoped for a lead…". */
    static boolean isHalf(String text) {
        return DOTS.stream().anyMatch(text::endsWith) || WORDS.contains(lastWord(text));
    }

    private static String lastWord(String text) {
        int start = text.length();
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start);
    }

    private static boolean endsIn(String signs, String text) {
        return !text.isEmpty() && signs.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
