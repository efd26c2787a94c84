package thrive.files.intake;

import java.util.Set;

import thrive.text.Folding;
import thrive.text.LatePattern;

/** What stands for words that are written above: "ditto", "as above", or a sign for it. */
final class Ditto {

    private static final Set<String> WORDS = Set.of("as above", "see above", "same as above", "ditto");

    private static final int LONGEST = 20;
    private static final String QUOTE = "(?:[\"“”„″＂]|''|’’)";
    private static final LatePattern SIGN = LatePattern.of("[-–—. ]{0,9}+〃[-–—. 〃]{0,9}");
    private static final LatePattern QUOTES =
            LatePattern.of("[-–—. ]{0,9}+" + QUOTE + "(?: {1,9}" + QUOTE + "){0,3}+[-–—. ]{0,9}");

    private Ditto() {}

    /** Whether a text says so in words or by a sign. A quotation mark does where nothing else stands in its cell. */
    static boolean isOne(String text) {
        return text.length() <= LONGEST && (isMark(text) || WORDS.contains(Folding.words(text)));
    }

    /** Whether a text is a sign that is made for this and nothing else. */
    static boolean isSign(String text) {
        return text.length() <= LONGEST
                && text.indexOf('〃') >= 0
                && SIGN.matcher(text).matches();
    }

    /** Whether the text of a cell is such a sign, or the quotation mark that people type for it. */
    static boolean isMark(String text) {
        return text.length() <= LONGEST
                && !text.isEmpty()
                && (isSign(text) || QUOTES.matcher(text).matches());
    }
}
