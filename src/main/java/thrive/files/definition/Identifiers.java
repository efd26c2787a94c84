package thrive.files.definition;

import java.util.Set;

import thrive.text.Characters;
import thrive.text.LatePattern;

/**
 * Which ids are safe. Table and round ids become file names, so they hold nothing that could lead elsewhere or that a
 * system of files treats in a way of its own.
 */
public final class Identifiers {

    /** What a table or round may be called, as a message says it. */
    public static final String FILE_RULE =
            "letters, digits, spaces, \"_\", \"-\" and \".\", beginning and ending with a letter"
                    + " or digit, at most 64 characters";
    /** What a principle, level or group may be called, as a message says it. */
    public static final String CODE_RULE =
            "letters, digits, \"-\", \"_\" and \".\", beginning with a letter or digit, at most 64" + " characters";

    private static final int LONGEST = 64;
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "conin$", "conout$");
    /** How long the name of a numbered device is. */
    private static final int DEVICE = 4;

    private static final LatePattern NUMBERED_DEVICE = LatePattern.of("(com|lpt)[0-9\u00b9\u00b2\u00b3]");

    private Identifiers() {}

    /** Whether the id may name a folder or a sheet. */
    public static boolean isFileName(String id) {
        String stem = id.toLowerCase(java.util.Locale.ROOT);
        int dot = stem.indexOf('.');
        stem = dot < 0 ? stem : stem.substring(0, dot);
        return isOf(" _.-", id)
                && Characters.isPartOfWord(id.codePointBefore(id.length()))
                && !id.contains("..")
                && !DEVICES.contains(stem)
                && !(stem.length() == DEVICE && NUMBERED_DEVICE.matcher(stem).matches());
    }

    /** Whether the id may name a principle, level or group. */
    public static boolean isCode(String id) {
        return isOf("._-", id);
    }

    /** Whether an id is 1 to 64 letters, marks, numbers and some signs, and begins with a letter or number. */
    private static boolean isOf(String signs, String id) {
        int length = id.codePointCount(0, id.length());
        if (length == 0 || length > LONGEST || isMark(id.codePointAt(0))) {
            return false;
        }
        for (int i = 0; i < id.length(); i += Character.charCount(id.codePointAt(i))) {
            int c = id.codePointAt(i);
            if (!Characters.isPartOfWord(c) && (i == 0 || signs.indexOf(c) < 0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
