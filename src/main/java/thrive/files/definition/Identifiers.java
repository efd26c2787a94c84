package thrive.files.definition;

import java.util.Set;
import java.util.regex.Pattern;

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

    private static final Pattern FILE =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N} _.-]{0,62}[\\p{L}\\p{M}\\p{N}])?");
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,63}");
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "conin$", "conout$");
    private static final Pattern NUMBERED_DEVICE = Pattern.compile("(com|lpt)[0-9\u00b9\u00b2\u00b3]");

    private Identifiers() {}

    /** Whether the id may name a folder or a sheet. */
    public static boolean isFileName(String id) {
        String stem = id.toLowerCase(java.util.Locale.ROOT);
        int dot = stem.indexOf('.');
        stem = dot < 0 ? stem : stem.substring(0, dot);
        return FILE.matcher(id).matches()
                && !id.contains("..")
                && !DEVICES.contains(stem)
                && !NUMBERED_DEVICE.matcher(stem).matches();
    }

    /** Whether the id may name a principle, level or group. */
    public static boolean isCode(String id) {
        return CODE.matcher(id).matches();
    }
}
