package thrive.files.intake;

import java.util.ArrayList;
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
 * @param goesOn whether it is a saying such as "none" that says something: the line below, without a mark and in small letters, reads
 *     on, or it answers as others do
 * @param isAnswered whether it is a question with its answer, so that the line below is about something else
 */
record GapLine(String mark, String words, boolean goesOn, boolean isAnswered) {

    /** Marks that people also write to say nothing, or between two lines. */
    private static final String LOOSE = " -‐‑‒–—―−*";

    private static final String ASKING = "?:？：";
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

    GapLine(String mark, String words) {
        this(mark, words, false, false);
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

    /** Whether the line below may be its answer. */
    private boolean asks() {
        return !words.isEmpty() && ASKING.indexOf(words.charAt(words.length() - 1)) >= 0 && !NonAnswer.isOne(words);
    }

    /** The same with what the line below says of it. */
    GapLine before(GapLine next) {
        boolean readsOn = !words.isEmpty()
                && next.mark.isEmpty()
                && NonAnswer.isSaying(words)
                && !NonAnswer.isOne(next.words)
                && !Ditto.isOne(next.words)
                && readsOn(next.words);
        return new GapLine(mark, words, readsOn, isAnswered);
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

    private boolean isWordBeforeNoun() {
        return BEFORE_NOUNS.contains(words.toLowerCase(Locale.ROOT));
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    /** The lines, where those that answer the question above them stand behind it. */
    static List<GapLine> answered(List<GapLine> lines) {
        List<GapLine> answered = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            GapLine line = lines.get(i);
            int last = answered.size() - 1;
            if (last >= 0
                    && line.answers(answered.get(last), i + 1 < lines.size() ? List.of(lines.get(i + 1)) : List.of())) {
                GapLine question = answered.get(last);
                answered.set(last, new GapLine(question.mark, question.words + " " + line.words, false, true));
            } else {
                answered.add(line);
            }
        }
        return answered;
    }

    /** Whether it answers the line above: "No" below "Is there a lead?". The first of several bullets below a heading answers nothing. */
    private boolean answers(GapLine above, List<GapLine> below) {
        if (!above.asks() || !(isYes() || NonAnswer.isSaying(words))) {
            return false;
        }
        boolean isFirstOfList =
                !mark.isEmpty() && above.mark.isEmpty() && below.stream().anyMatch(GapLine::isOfList);
        boolean isBegun = goesOn && below.stream().noneMatch(line -> line.words.endsWith(":"));
        return !isFirstOfList && !isBegun;
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
        return mark.isEmpty() || words.isEmpty() ? this : new GapLine(mark, mark + " " + words, goesOn, isAnswered);
    }

    private GapLine besideYes() {
        return isNo() ? new GapLine(mark, words, true, isAnswered) : this;
    }

    /** Whether it may begin something else than the line above. */
    boolean opensBelow(GapLine above) {
        return !mark.isEmpty()
                || (above.isAnswered && !words.isEmpty() && !Character.isLowerCase(words.codePointAt(0)));
    }

    /** The first line, with the words of those that go on with it. */
    static GapLine joined(List<GapLine> lines) {
        if (lines.size() == 1) {
            return lines.get(0);
        }
        String words =
                lines.stream().map(GapLine::words).filter(w -> !w.isEmpty()).collect(Collectors.joining(" "));
        return new GapLine(lines.get(0).mark(), words);
    }
}
