package thrive.files.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import thrive.text.LatePattern;

/** Two headings of one column of scores or ranks, which may say different things of the figures: "score" and "score 2025". */
final class FigureHeading {

    private static final LatePattern BETWEEN_WORDS = LatePattern.of("[^\\p{L}]+");
    private static final LatePattern YEAR = LatePattern.of("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final LatePattern OUT_OF = LatePattern.of("(?:\\bout of|\\bfrom|/)\\s{0,9}\\d");
    /** Words that say which of several figures it is. */
    private static final Set<String> WHICH =
            Set.of("agreed", "final", "revised", "new", "consensus", "baseline", "after", "discussion");

    private FigureHeading() {}

    static boolean differ(String one, String other) {
        return !SheetKind.fold(one).equals(SheetKind.fold(other)) && !which(one).equals(which(other));
    }

    /** The year, the number and the words that tell one figure from another. */
    private static Set<String> which(String heading) {
        String lower = heading.toLowerCase(Locale.ROOT);
        Set<String> which = new HashSet<>(List.of(BETWEEN_WORDS.split(lower, -1)));
        which.retainAll(WHICH);
        YEAR.matcher(lower).results().forEach(year -> which.add(year.group()));
        if (SheetKind.isNumbered(lower) && !OUT_OF.matcher(lower).find()) {
            which.add(lower.replaceAll("\\D", ""));
        }
        return which;
    }
}
