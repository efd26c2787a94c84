package thrive.files.yaml;

import thrive.problem.Code;
import thrive.problem.Quoted;

/** Words that YAML takes for a comment, since a {@code #} with a blank before it stands in front of them. */
final class SwallowedWords {

    /** Stands for such a # while the parser reads what was meant; no file has it by itself. */
    private static final char STAND_IN = '\ue023';

    private SwallowedWords() {}

    private static String hidden(String text, int hash) {
        int end = hash;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r' && end < hash + 80) {
            end++;
        }
        return text.substring(hash, end);
    }

    /** Words that take the bracket with them that should close the entry. */
    static Slip slip(String text, int hash, char closing) {
        return new Slip(
                Code.F35,
                Quoted.of(MendedLine.cut(hidden(text, hash))) + " is a comment to YAML, and with it the \"" + closing
                        + "\"",
                "quotes (\") around a text with a #; a comment behind the \"" + closing + "\"");
    }

    /** A value that is one word or number, of a text that was {@link #meant} so: without the # and what stands behind it. */
    static String word(String value) {
        int hash = value.indexOf('#');
        String word = hash == 0 ? value.substring(1) : value;
        int behind = Math.max(word.indexOf(" #"), word.indexOf("\t#"));
        return (behind < 0 ? word : word.substring(0, behind)).strip();
    }

    static Slip slip(String text, int hash) {
        return new Slip(
                Code.F35,
                Quoted.of(hidden(text, hash)) + " would not be read: to YAML it is a comment",
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
