package thrive.files.ballots;

import java.util.regex.Pattern;

/** Names of a few letters, which one sign or accent may tell apart: {@code A} and {@code A-}, {@code O} and {@code Ö}. */
final class ShortNames {

    private static final Pattern END_SIGNS = Pattern.compile("(?<![\\s.?!…,;])\\s*+[.?!…,;]++$");

    private ShortNames() {}

    /** Whether two names in small letters differ in nothing, or but in signs that end a sentence. */
    static boolean areAlike(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String name) {
        return END_SIGNS.matcher(name).replaceFirst("");
    }
}
