package thrive.files.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.model.Scale;
import thrive.text.Folding;
import thrive.text.LatePattern;

/**
 * The one number of a text, on a scale that goes below 0: there a minus is part of its number, whichever dash or word it was typed as.
 * To take 1 for what was meant as -1 would be the opposite.
 */
final class SignedScore {

    private static final LatePattern IN_WORDS = LatePattern.of(
            "(?<![\\p{L}\\p{N}])(?:minus|negative|neg)\\b\\.?\\s{0,9}(?=[\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);

    private static final LatePattern NUMBER =
            LatePattern.of("((?<![\\p{L}\\p{N}])-)?(?<![\\p{L}\\p{N}_])(\\d{1,4})(?![\\p{L}\\p{N}_])(?![.,]\\d)");
    private static final LatePattern DIGIT = LatePattern.of("\\p{N}");
    /** A minus behind its number, and a number in brackets, as book-keepers write it, may be below 0 or not. */
    private static final LatePattern OF_BOOKS = LatePattern.of("\\(\\s{0,9}\\d{1,4}\\s{0,9}\\)|\\d{1,4}\\s?-");

    /** A minus that a blank parts from its number: at the start of a text, or behind what names the score. */
    private static final LatePattern APART = LatePattern.of("(^|[:=(]\\s{0,3})-\\s{1,9}(?=\\d)");
    /** "(-1)", of which the brackets say nothing. */
    private static final LatePattern IN_BRACKETS = LatePattern.of("^\\((-\\d{1,4})(?:\\)$|(?=\\)))");

    private static final LatePattern AROUND = LatePattern.of("[\\s\"'.()\\[\\]]+");

    private SignedScore() {}

    /** The score of the scale that stands in a text as its only number; nothing where none does, or it may be another. */
    static Optional<String> in(String text, Scale scale) {
        String even = joined(Normalizer.normalize(text, Normalizer.Form.NFKC));
        if (OF_BOOKS.matcher(even).matches() || CellSlip.in(even).isPresent()) {
            return Optional.empty();
        }
        Optional<Integer> number = DIGIT.matcher(even).find() ? only(even) : word(even);
        return number.filter(scale::contains).map(String::valueOf);
    }

    /** A text in which every minus is one sign, right before its number. */
    private static String joined(String text) {
        String signs = IN_WORDS.matcher(Folding.signs(text)).replaceAll("-").strip();
        return APART.matcher(signs).replaceAll("$1-");
    }

    /** A text with even signs, to be looked at for a score of the scale at its start; its minus counts where the scale goes below 0. */
    static String even(String text, Scale scale) {
        return scale.min() < 0 ? IN_BRACKETS.matcher(joined(text)).replaceAll("$1") : Folding.signs(text);
    }

    private static Optional<Integer> only(String text) {
        Matcher found = NUMBER.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(found.group(2));
        boolean isBelow = found.group(1) != null;
        boolean isOnly = !DIGIT.matcher(text).region(found.end(), text.length()).find()
                && !DIGIT.matcher(text).region(0, found.start()).find();
        return isOnly ? Optional.of(isBelow ? -number : number) : Optional.empty();
    }

    private static Optional<Integer> word(String text) {
        boolean isBelow = text.startsWith("-");
        String word = AROUND.matcher(isBelow ? text.substring(1) : text).replaceAll("");
        int number = ScoreSuggestions.NUMBERS.indexOf(word.toLowerCase(Locale.ROOT));
        int roman = ScoreSuggestions.ROMAN.indexOf(word.toUpperCase(Locale.ROOT)) + 1;
        int meant = Math.max(number, roman);
        return number < 0 && roman == 0 ? Optional.empty() : Optional.of(isBelow ? -meant : meant);
    }
}
