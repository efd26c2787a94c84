package thrive.text;

import java.text.Normalizer;
import java.util.Locale;

/** When two texts say the same. */
public final class Folding {

    private Folding() {}

    /** The words of a text. */
    public static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}
