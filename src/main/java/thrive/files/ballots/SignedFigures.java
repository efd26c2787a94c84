package thrive.files.ballots;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import thrive.text.Folding;

/** The numbers of a name with the signs that belong to them: {@code 1.5}, {@code 2-1}, {@code -5}, {@code 24/7}, {@code 5%}. */
final class SignedFigures {

    /** Digits; signs between two of them, with or without blanks; a minus or point in front of a word, a percent sign behind. */
    private static final Pattern FIGURE =
            Pattern.compile("(?:(?<!\\S)[-.])?[0-9]++(?:[^\\p{L}\\p{N}]{1,9}[0-9]++)*+(?:\\s?[%‰])?");

    private static final Pattern BLANKS_AT_SIGNS =
            Pattern.compile("(?<=[^\\p{L}\\p{N}\\s])\\s++|(?<!\\s)\\s++(?=[^\\p{L}\\p{N}\\s])");

    private SignedFigures() {}

    /** The numbers in the order in which they stand; none where the name has no digit. Kinds of dashes make no difference. */
    static List<String> of(String name) {
        return FIGURE.matcher(Folding.signs(name))
                .results()
                .map(MatchResult::group)
                .map(figure -> BLANKS_AT_SIGNS.matcher(figure).replaceAll(""))
                .toList();
    }
}
