package thrive.files.yaml;

import thrive.problem.Code;
import thrive.problem.Quoted;

/** Words that YAML takes for a comment, since a {@code #} with a blank before it stands in front of them. */
final class SwallowedWords {

    /** Stands for such a # while the parser reads what was meant; no file has it by itself. */
    private static final char STAND_IN = '\ue023';

    private SwallowedWords() {}

    static Slip slip(String text, int hash) {
        int end = hash;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r' && end < hash + 80) {
            end++;
        }
        return new Slip(
                Code.F35,
                Quoted.of(text.substring(hash, end)) + " would not be read: to YAML it is a comment",
                "quotes (\") around the value, or a space behind # if it is a comment");
    }

    /** The text in which the # at those places are none to a parser; it is as long. */
    static String meant(String text, Iterable<Integer> hashes) {
        char[] characters = text.toCharArray();
        hashes.forEach(at -> characters[at] = STAND_IN);
        return new String(characters);
    }

    /** A value of a text that was {@link #meant} so, with its # again. */
    static String restored(String value) {
        return value.replace(STAND_IN, '#');
    }
}
