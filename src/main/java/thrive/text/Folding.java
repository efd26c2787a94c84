package thrive.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells whether two texts say the same words, however they were typed, pasted or saved. */
public final class Folding {

    private static final LatePattern DASHES = LatePattern.of("-{2,}");

    /** One sign for all quotes, the apostrophe among them. */
    private static final char QUOTE = '\'';

    /** Every sign that is used for a quote or an apostrophe; the plain apostrophe is none of them. */
    public static final String QUOTES = "\"`´‘’‚‛“”„‟′‵″‶‹›«»ʹʼʻˊˋ〝〞〟＂＇｀";
    /** Every sign that is used for a hyphen or a dash but the plain one. */
    public static final String HYPHENS = "‐‑‒–—―−⁃˗﹘﹣－";

    private static final String OPENING = "'([{¿¡";
    private static final String CLOSING = "')]}.,;:!?";

    private Folding() {}

    /**
     * The words of a text, to be compared with those of another. Upper and lower case, white space, Unicode form (é as one sign or
     * two, ligatures, full-width letters), the kinds of quotes and of dashes, and characters that nobody sees make no difference;
     * nor do quotes, brackets and {@code . , ; : ! ?} at a word's edge. Whatever stands inside a word does: {@code A&E} is not
     * {@code AE}, {@code 24/7} is not {@code 247}, {@code self-referral} is not {@code self referral}; and so do signs that are no
     * punctuation, as in {@code C+}. A text of nothing but punctuation keeps it.
     */
    public static String words(String text) {
        String even = Characters.areAscii(text)
                ? text.toLowerCase(Locale.ROOT).replace('"', QUOTE).replace('`', QUOTE)
                : even(text);
        List<String> words = parted(even.contains("--") ? DASHES.matcher(even).replaceAll("-") : even);
        StringBuilder folded = new StringBuilder();
        for (String word : words) {
            append(folded, bare(word));
        }
        return folded.isEmpty() ? String.join(" ", words) : folded.toString();
    }

    /** What stands between the blanks of a text: a loop, since a start folds a hundred names. */
    private static List<String> parted(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBlank(text.charAt(i))) {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x80 && Character.isSpaceChar(c));
    }

    /**
     * A text in which the kinds of quotes and of dashes are one, and characters that nobody sees are left out; capitals, accents and
     * punctuation stay what they are.
     */
    public static String signs(String text) {
        if (Characters.areAscii(text) && text.indexOf('"') < 0 && text.indexOf('`') < 0 && !text.contains("--")) {
            return text;
        }
        String even = Normalizer.normalize(seen(text), Normalizer.Form.NFC).replace('"', QUOTE);
        return DASHES.matcher(even).replaceAll("-");
    }

    private static void append(StringBuilder folded, String word) {
        if (!word.isEmpty()) {
            folded.append(folded.isEmpty() ? "" : " ").append(word);
        }
    }

    /** A word without what opens and closes. A point in front stays: .5 is not 5. */
    private static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (end > start && CLOSING.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        while (start < end && OPENING.indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        return word.substring(start, end);
    }

    /** Signs are folded first, since the compatible form of some is a blank with an accent. */
    private static String even(String text) {
        String compatible = Normalizer.normalize(seen(text), Normalizer.Form.NFKC);
        // By way of capitals, so that ß is ss.
        String lower = compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(lower, Normalizer.Form.NFKC);
    }

    /** The characters that are seen, each kind of sign as one of it. */
    private static CharSequence seen(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!isUnseen(c)) {
                seen.appendCodePoint(sign(c));
            }
            i += Character.charCount(c);
        }
        return seen;
    }

    private static boolean isUnseen(int c) {
        boolean control = Character.getType(c) == Character.CONTROL && !Character.isWhitespace(c) && c != 0x85;
        return control || Unseen.hasNoInk(c);
    }

    private static int sign(int c) {
        if (QUOTES.indexOf(c) >= 0) {
            return QUOTE;
        }
        return HYPHENS.indexOf(c) >= 0 ? '-' : c;
    }
}
