package thrive.files.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.model.Scale;
import thrive.text.Characters;
import thrive.text.LatePattern;
import thrive.text.NonAnswer;

/** What people may have meant who wrote something else than an answer into the cell of a score. */
final class ScoreSuggestions {

    private static final int LONGEST = 255;
    private static final String BLANK = "a blank cell";
    private static final String DONT_KNOW = "DK";
    private static final String NOT_APPLICABLE = "NA";

    private static final Set<String> UNSURE = Set.of(
            "unsure",
            "notsure",
            "unknown",
            "idk",
            "idontknow",
            "wedontknow",
            "notknown",
            "cantsay",
            "cannotsay",
            "noidea",
            "unclear");
    private static final Set<String> OPEN = Set.of(
            "tbc",
            "tbd",
            "tba",
            "pending",
            "later",
            "todo",
            "notyet",
            "notscored",
            "notdone",
            "skipped",
            "skip",
            "blank",
            "none",
            "nil",
            "noscore",
            "unscored",
            "notdiscussed",
            "ranoutoftime");
    private static final Set<String> SIGNS_FOR_NOTHING =
            Set.of("-", "–", "—", "--", "---", ".", "…", "...", "/", "_", "−");
    /** Words and letters for the number 0. */
    private static final Set<String> ZERO = Set.of("zero", "nought", "naught", "o", "ø");
    /** What may stand for 0, or for no score. */
    private static final Set<String> NOUGHT = Set.of("nil", "none", "no");

    private static final LatePattern QUESTION_MARKS = LatePattern.of("\\?{1,9}");
    /** "N/A - we have none", "NA (not ours)", "n/a: see note". */
    private static final LatePattern NA_AND_MORE = LatePattern.of(
            "(?:n/?a|n\\.a\\.?|not applicable)\\b[^\\p{L}\\p{N}]+.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final LatePattern DK_AND_MORE = LatePattern.of(
            "(?:dk|don['’]?t know|do not know)\\b[^\\p{L}\\p{N}]+.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** A number of the scale with a remark behind it, in which no other number stands. */
    private static final LatePattern SCORE_AND_MORE =
            LatePattern.of("(\\d{1,4})(?![\\p{N}\\p{L}_])(?![.,]\\d)[^\\p{N}]*", Pattern.DOTALL);

    private static final LatePattern SCORE_BEHIND = LatePattern.of("^[^\\d]*\\b(?<![.,])(\\d{1,4})", Pattern.DOTALL);
    private static final LatePattern AROUND = LatePattern.of("[\\s\\p{Pi}\\p{Pf}\"'.()\\[\\]]+");
    /** Two numbers, which are not one. */
    private static final LatePattern APART = LatePattern.of("\\d[^\\d]\\s{0,9}\\d");

    /** More or less than a number is none. */
    private static final LatePattern MORE_OR_LESS = LatePattern.of("[<>\u2264\u2265]\\s{0,9}\\d");

    private static final LatePattern DIGITS = LatePattern.of("[0-9]{1,4}");
    static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
    static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private ScoreSuggestions() {}

    static List<String> of(String text, Scale scale) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        String letters = ScoreCell.letters(text);
        if (scale.contains(0) && ZERO.contains(letters)) {
            return List.of("0");
        } else if (scale.contains(0) && (NOUGHT.contains(letters) || SIGNS_FOR_NOTHING.contains(text))) {
            return List.of("0", BLANK, DONT_KNOW, NOT_APPLICABLE);
        } else if (text.equals("0") || OPEN.contains(letters)) {
            return List.of(DONT_KNOW, NOT_APPLICABLE, BLANK);
        } else if (SIGNS_FOR_NOTHING.contains(text)) {
            return List.of(BLANK, DONT_KNOW, NOT_APPLICABLE);
        } else if (UNSURE.contains(letters) || QUESTION_MARKS.matcher(text).matches()) {
            return List.of(DONT_KNOW);
        } else if (NA_AND_MORE.matcher(text).matches()) {
            return List.of(NOT_APPLICABLE);
        } else if (DK_AND_MORE.matcher(text).matches()) {
            return List.of(DONT_KNOW);
        }
        if (NonAnswer.isOne(text)) {
            return List.of(DONT_KNOW, NOT_APPLICABLE, BLANK);
        }
        if (scale.min() < 0) {
            return SignedScore.in(text, scale).filter(score -> !score.equals(text)).stream()
                    .toList();
        }
        Optional<Integer> outOf = OutOf.score(text, scale);
        if (outOf.isPresent()) {
            return List.of(String.valueOf(outOf.get()));
        }
        int word = NUMBERS.indexOf(letters);
        return word >= 0 && scale.contains(word) ? List.of(String.valueOf(word)) : score(text, scale);
    }

    /** Whether a text says more than the one answer that was most likely meant: "N/A - we have none", "2 (but only just)". */
    static boolean holdsMore(String text, List<String> meant) {
        return meant.size() == 1
                && (NA_AND_MORE.matcher(text).matches()
                        || DK_AND_MORE.matcher(text).matches()
                        || (Characters.anyIs(meant.get(0), Character::isDigit)
                                && ScoreCell.letters(text).length() > 6));
    }

    /** “3”, ３ and III are numbers to people. */
    private static Optional<Integer> number(String text) {
        if (APART.matcher(text).find()) {
            return Optional.empty();
        }
        String plain = AROUND.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        int roman = ROMAN.indexOf(plain);
        if (roman >= 0) {
            return Optional.of(roman + 1);
        }
        return DIGITS.matcher(plain).matches() ? Optional.of(Integer.valueOf(plain)) : Optional.empty();
    }

    private static List<String> score(String text, Scale scale) {
        if (MORE_OR_LESS.matcher(text).find()) {
            return List.of();
        }
        Optional<Integer> number = number(text).filter(scale::contains);
        if (number.isPresent()) {
            return List.of(String.valueOf(number.get()));
        }
        for (LatePattern pattern : List.of(SCORE_AND_MORE, SCORE_BEHIND)) {
            Matcher matcher = pattern.matcher(text);
            boolean onScale = matcher.matches()
                    && scale.contains(Integer.parseInt(matcher.group(1)))
                    && CellSlip.in(text).isEmpty()
                    && !text.equals(matcher.group(1));
            if (onScale) {
                return List.of(matcher.group(1));
            }
        }
        return List.of();
    }
}
