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
