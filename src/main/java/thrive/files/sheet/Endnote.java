package thrive.files.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.text.Characters;
import thrive.text.LatePattern;

/**
 * What people write below a sheet: "Scribe: Jo", "1 = far from it". It is told by its colon or equals sign, and is none where it
 * may be about a principle or hold an answer.
 */
final class Endnote {

    /** As much as a message shows of a text; the rest of a longer one would be seen by nobody. */
    private static final int LONGEST = 60;

    private static final int LONGEST_LEGEND = 400;
    private static final LatePattern NOTE =
            LatePattern.of("^(?<before>[^:=\\p{N}]{1,60}|\\p{N}{1,3}\\s{0,9})[:=](?<behind>.*)", Pattern.DOTALL);
    private static final LatePattern ERROR = LatePattern.of("err", Pattern.CASE_INSENSITIVE);

    private Endnote() {}

    /** Whether a text that stands alone in its row is such a note. */
    static boolean is(String text, Vocabulary words) {
        if (text.length() > LONGEST_LEGEND) {
            return false;
        }
        Matcher note = NOTE.matcher(text);
        if (!note.matches() || !Characters.anyIs(text, Character::isLetter)) {
            return false;
        }
        String before = note.group("before").strip();
        String behind = note.group("behind").strip();
        boolean isLegend = Character.isDigit(text.charAt(0));
        return (isLegend || text.length() <= LONGEST)
                && !ERROR.matcher(before).matches()
                && !words.isPrinciple(before)
                && !words.isPrinciple(behind)
                && !words.isScore(behind);
    }
}
