package thrive.files.yaml;

import java.util.regex.Matcher;

import thrive.files.text.TextFile;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Quoted;
import thrive.text.LatePattern;

/** An item of a list that has no hyphen in front of it, although the others have, or no blank behind it. */
final class MissingHyphen {

    private static final LatePattern KEY = LatePattern.of("[\\p{L}\\p{N}]{1,32}:(?=\\s|$)");
    private static final LatePattern NUMBER =
            LatePattern.of("^(?:\\(?[0-9]{1,2}[.):]|\\(?[a-z][.)]|[+*])[ \\t]{1,9}(?=\\S)");

    /** A hyphen that lacks the blank behind it. */
    private static final LatePattern UNSPACED = LatePattern.of("-(?=[\\p{L}\\p{N}\"'])");

    private static final int LONGEST = 1_000;

    private MissingHyphen() {}

    /** The problem with an item that begins at a place of a file. */
    static Problem problem(TextFile file, Location at) {
        Slip slip = slip(file.from(at, LONGEST), 0);
        return Problem.of(slip.code(), at, slip.message())
                .withExpected(slip.expected())
                .withExcerpt(file.excerpt(at));
    }

    /** Whether a mapping that stands in place of a list is the first item of it, as the name of its first key tells. */
    static boolean isItem(Node.Mapping mapping) {
        return mapping.entries().keySet().stream()
                .findFirst()
                .filter(Outline::beginsItems)
                .isPresent();
    }

    /** How the item that begins at a place is told. */
    static Slip slip(String text, int at) {
        if (UNSPACED.matcher(text).region(at, text.length()).lookingAt()) {
            return Start.DASH_NO_BLANK.slip(text, at);
        }
        int end = Behind.endOfLine(text, at);
        Matcher key = KEY.matcher(text).region(at, end);
        String item = NUMBER.matcher(MendedLine.rest(text, at)).replaceFirst("");
        String name = key.lookingAt() ? key.group() : item;
        return new Slip(
                Code.F17,
                "a hyphen is missing in front of " + Quoted.of(name),
                "a hyphen and a space, in line with those of the list: - " + item);
    }
}
