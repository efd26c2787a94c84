package thrive.text;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/** Looks through the characters of a text one by one: at a start, to set up a stream takes longer than the text does. */
public final class Characters {

    private Characters() {}

    /** Whether any character (UTF-16 unit) of a text is of a kind; none of an empty text is. */
    public static boolean anyIs(CharSequence text, IntPredicate kind) {
        for (int i = 0; i < text.length(); i++) {
            if (kind.test(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a code point is a letter, a mark on one or a number, as the categories L, M and N of Unicode have them. */
    public static boolean isPartOfWord(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    /** A text in which a letter and its marks are one character, where Unicode has one (NFC). */
    public static String composed(String text) {
        return areAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Whether a text holds nothing beyond ASCII, so that it has one Unicode form only; an empty text does. */
    public static boolean areAscii(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
