package thrive.cli.line;

/**
 * Values that are joined to their option by an equals sign. picocli takes {@code --} for the end of all options even there, so while it
 * reads the words, a character that no command line can hold stands in front of it.
 */
public final class JoinedValues {

    private static final String END = "--";
    private static final String GUARD = "\u0000";

    private JoinedValues() {}

    /** The words as picocli may read them. */
    public static String[] guarded(String... words) {
        String[] guarded = words.clone();
        for (int i = 0; i < guarded.length; i++) {
            String word = guarded[i];
            guarded[i] = word.startsWith("-") && word.endsWith("=" + END) ? before(word) + GUARD + END : word;
        }
        return guarded;
    }

    private static String before(String word) {
        return word.substring(0, word.length() - END.length());
    }

    /** A value as it was typed. */
    static String typed(String value) {
        boolean isGuarded = value.endsWith(GUARD + END);
        return isGuarded ? before(value).substring(0, before(value).length() - GUARD.length()) + END : value;
    }
}
