package thrive.files.sheet;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.text.Characters;
import thrive.text.LatePattern;

/**
 * What people write below a sheet: "Scribe: Jo", "1 = far from it", "* not all agreed", "Completed by Jo", "Please note". It is told by
 * its colon, equals sign, star or words, and is none where it may be about a principle or hold an answer.
 */
final class Endnote {

    /** As much as a message shows of a text; the rest of a longer one would be seen by nobody. */
    private static final int LONGEST = 60;

    private static final int LONGEST_LEGEND = 400;
    private static final LatePattern NOTE = LatePattern.of(
            "^(?<before>[^:=\\p{N}]{1,60}|[-\u2212\u2013]?\\p{N}{1,3}\\s{0,9})[:=](?<behind>.*)", Pattern.DOTALL);
    private static final LatePattern ERROR = LatePattern.of("err", Pattern.CASE_INSENSITIVE);

    /** The mark of a footnote, and words behind it. */
    private static final LatePattern FOOTNOTE =
            LatePattern.of("^[*\u2020\u2021]\\s{0,9}(?<words>\\p{L}+[\\s,].*)", Pattern.DOTALL);

    private static final LatePattern MADE = LatePattern.of(
            "^(?:completed|filled (?:in|out)|scored|ranked|written|typed|signed(?: off)?|checked|approved|submitted) (?:by|on)\\s.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** Lines that belong to a paper and not to what it asks. */
    private static final LatePattern OF_PAPER = LatePattern.of(
            "(?:official(?:[ \u2013-]{1,3}sensitive)?|(?:strictly )?confidential|restricted"
                    + "|n\\.? ?b\\.?[ ,].*|please (?:note|see|read|return)\\b.*|(?:many )?thanks[.!]?|thank you\\b.*)",
            Pattern.CASE_INSENSITIVE);

    private static final LatePattern RUNNER_UP =
            LatePattern.of("(?:runners?[ -]?up|reserves?|also considered)\\s{0,9}[:=].*", Pattern.CASE_INSENSITIVE);

    /** What stands in a cell of its own before a name, a day or a remark. */
    private static final Set<String> LABELS = Set.of(
            "scribe",
            "facilitator",
            "chair",
            "date",
            "day",
            "time",
            "venue",
            "comment",
            "comments",
            "completed by",
            "signed",
            "signed by",
            "signed off by",
            "filled in by");

    private static final LatePattern GOES_ON = LatePattern.of("[*\u2020\u2021]|[^:]{1,60}:");

    private Endnote() {}

    /** Whether such a note may begin with a text and go on in another cell. */
    static boolean goesOn(String text) {
        return GOES_ON.matcher(text).matches();
    }

    /** Whether two cells are such a note without a colon: "Scribe" and a name. */
    static boolean isLabelled(String label, String text, Vocabulary words) {
        return LABELS.contains(label.toLowerCase(Locale.ROOT))
                && text.length() <= LONGEST
                && !words.isPrinciple(label)
                && !words.isPrinciple(text)
                && !words.isScore(text);
    }

    /** Whether a text names what came after the last place of a ranking. */
    static boolean isRunnerUp(String text) {
        return text.length() <= LONGEST && RUNNER_UP.matcher(text).matches();
    }

    /** Whether a text that stands alone in its row is such a note. */
    static boolean is(String text, Vocabulary words) {
        if (text.length() > LONGEST_LEGEND) {
            return false;
        }
        if (text.length() <= LONGEST
                && (MADE.matcher(text).matches() || OF_PAPER.matcher(text).matches())) {
            return !words.isPrinciple(text);
        }
        Matcher footnote = FOOTNOTE.matcher(text);
        if (footnote.matches()) {
            return !words.isPrinciple(footnote.group("words").strip());
        }
        Matcher note = NOTE.matcher(text);
        if (!note.matches() || !Characters.anyIs(text, Character::isLetter)) {
            return false;
        }
        String before = note.group("before").strip();
        String behind = note.group("behind").strip();
        boolean isLegend = !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1));
        boolean isKey = words.isScore(before) && !Characters.anyIs(behind, Character::isDigit);
        return (isLegend || text.length() <= LONGEST)
                && !ERROR.matcher(before).matches()
                && !words.isPrinciple(before)
                && !words.isPrinciple(behind)
                && (isKey || !words.isScore(behind));
    }
}
