package thrive.files.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import thrive.text.NonAnswer;

/**
 * A line of a cell of a gap sheet, or a part of one that opens with a bullet.
 *
 * @param mark its bullet or number, or empty
 * @param words what stands behind it, or empty
 * @param indent how far to the right it begins
 * @param isBelowBlank whether a blank line stands above it
 * @param goesOn whether it is a saying such as "none" that says something: the line below, without a mark and in small letters, reads
 *     on, or it answers as others do
 * @param isAnswered whether it is a question with its answer, so that the line below is about something else
 */
record GapLine(String mark, String words, int indent, boolean isBelowBlank, boolean goesOn, boolean isAnswered) {

    /** Marks that people also write to say nothing, or between two lines. */
    private static final String LOOSE = " -‐‑‒–—―−*";

    /** What a number or a letter before an item ends in. */
    private static final String BEHIND_NUMBER = ".)";

    /** Sayings that belong to the noun behind them: "no", "shared data". */
    private static final Set<String> BEFORE_NOUNS = Set.of("no", "unknown");
    /** Words that begin no item, and go on with "none", "n/a" or "not known". */
    private static final Set<String> GOING_ON = Set.of(
            "of",
            "for",
            "to",
            "in",
            "on",
            "at",
            "by",
            "with",
            "within",
            "without",
            "from",
            "into",
            "about",
            "among",
            "between",
            "beyond",
            "outside",
            "inside",
            "under",
            "over",
            "after",
            "before",
            "since",
            "until",
            "till",
            "unless",
            "during",
            "through",
            "across",
            "that",
            "which",
            "who",
            "whom",
            "whose",
            "when",
            "where",
            "how",
            "why",
            "what",
            "whether",
            "if",
            "because",
            "as",
            "than",
            "but",
            "except",
            "other",
            "apart",
            "besides",
            "though",
            "although",
            "while",
            "so",
            "and",
            "or",
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "had",
            "can",
            "could",
            "will",
            "would",
            "do",
            "does",
            "did",
            "may",
            "might",
            "should",
            "must",
            "being",
            "available",
            "yet");

    GapLine(String mark, String words, int indent, boolean isBelowBlank) {
        this(mark, words, indent, isBelowBlank, false, false);
    }

    private GapLine with(String newWords, boolean nowGoesOn, boolean nowAnswered) {
        return new GapLine(mark, newWords, indent, isBelowBlank, nowGoesOn, nowAnswered);
    }

    GapLine withIndent(int newIndent) {
        return new GapLine(mark, words, newIndent, isBelowBlank, goesOn, isAnswered);
    }

    GapLine withoutBlankAbove() {
        return new GapLine(mark, words, indent, false, goesOn, isAnswered);
    }

    /** The same with its answer. */
    GapLine answeredBy(GapLine answer) {
        return with(words + " " + answer.words, false, true);
    }

    /** The same, where it says something of the lines below. */
    GapLine goingOn() {
        return with(words, true, isAnswered);
    }

    boolean isDash() {
        return words.isEmpty() && mark.chars().allMatch(c -> LOOSE.indexOf(c) >= 0);
    }

    boolean isOfList() {
        return !mark.isEmpty() && !isDash();
    }

    boolean isNumbered() {
        if (mark.isEmpty()) {
            return false;
        }
        char last = mark.charAt(mark.length() - 1);
        return BEHIND_NUMBER.indexOf(last) >= 0 || Character.isDigit(last);
    }

    boolean isNothing() {
        return words.isEmpty() ? isDash() : !goesOn && NonAnswer.isOne(words) && !Ditto.isSign(words);
    }

    boolean isYes() {
        return isWord("yes");
    }

    boolean isNo() {
        return isWord("no");
    }

    private boolean isWord(String word) {
        return words.length() <= word.length() + 1
                && words.toLowerCase(Locale.ROOT).startsWith(word)
                && (words.length() == word.length() || !Character.isLetterOrDigit(words.charAt(word.length())));
    }

    /** The same with what the line below says of it. */
    GapLine before(GapLine next) {
        boolean readsOn = !words.isEmpty()
                && next.mark.isEmpty()
                && NonAnswer.isSaying(words)
                && !NonAnswer.isOne(next.words)
                && !Ditto.isOne(next.words)
                && readsOn(next.words);
        return with(words, readsOn, isAnswered);
    }

    private boolean readsOn(String below) {
        if (below.charAt(0) == '(') {
            return true;
        }
        return Character.isLowerCase(below.codePointAt(0))
                && (isOneWord() || isWordBeforeNoun() || GOING_ON.contains(firstWord(below)));
    }

    /** "No", "None", "Nothing", as they begin a sentence. */
    private boolean isOneWord() {
        return Character.isUpperCase(words.codePointAt(0))
                && words.chars().skip(1).allMatch(Character::isLowerCase);
    }

    boolean isWordBeforeNoun() {
        return BEFORE_NOUNS.contains(words.toLowerCase(Locale.ROOT));
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    /**
     * The lines, with their numbers where these belong to numbered questions: "1. Yes", "2. No". One that is "No" beside a "Yes" says
     * something.
     */
    static List<GapLine> withNumbersOfAnswers(List<GapLine> lines) {
        List<GapLine> marked =
                lines.stream().filter(line -> !line.mark.isEmpty()).toList();
        boolean areYes = lines.stream().anyMatch(GapLine::isYes);
        boolean areAnswers = areYes
                || (lines.stream().anyMatch(GapLine::isNo) && !lines.stream().allMatch(GapLine::isNothing));
        if (marked.size() > 1
                && areAnswers
                && marked.stream().anyMatch(line -> line.isYes() || line.isNo())
                && marked.stream().allMatch(GapLine::isNumbered)) {
            return lines.stream().map(GapLine::withNumber).toList();
        }
        return areYes ? lines.stream().map(GapLine::besideYes).toList() : lines;
    }

    private GapLine withNumber() {
        return mark.isEmpty() || words.isEmpty() ? this : with(mark + " " + words, goesOn, isAnswered);
    }

    private GapLine besideYes() {
        return isNo() ? goingOn() : this;
    }

    /** Whether it may begin something else than the line above. */
    boolean opensBelow(GapLine above) {
        return !mark.isEmpty()
                || isHeading()
                || (above.isAnswered && !words.isEmpty() && !Character.isLowerCase(words.codePointAt(0)));
    }

    /** Whether it says "Not yet:" of what stands below it. */
    private boolean isHeading() {
        return goesOn && NonAnswer.isSaying(words) && OpenEnd.asks(words);
    }

    /** The first line, with the words of those that go on with it. */
    static GapLine joined(List<GapLine> lines) {
        if (lines.size() == 1) {
            return lines.get(0);
        }
        String words =
                lines.stream().map(GapLine::words).filter(w -> !w.isEmpty()).collect(Collectors.joining(" "));
        GapLine first = lines.get(0);
        return new GapLine(first.mark, words, first.indent, first.isBelowBlank);
    }
}
