package thrive.files.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import thrive.text.LatePattern;

/**
 * A heading that says that what stands below it is of an earlier time or done with: "Previous gaps", "Gaps (previous round)", "Quick wins
 * (done)". Words of the past that speak of something else ("Gaps for older people", "Gaps in previous provision") say nothing of the kind.
 */
final class PastHeading {

    /** Words that say that a column is about what was once, and is no longer. */
    private static final Set<String> CLOSED =
            Set.of("closed", "done", "completed", "achieved", "resolved", "solved", "finished", "archived", "historic");

    /** Words with which such a word says what is still to come: "to be done", "not yet closed". */
    private static final Set<String> STILL_OPEN = Set.of("be", "not", "never", "yet", "get", "getting");

    /** Words that say the same at the beginning of a heading, and of what stands in brackets. */
    private static final Set<String> BEFORE =
            Set.of("previous", "past", "former", "old", "older", "earlier", "prior", "last", "previously", "formerly");

    /** Those that say so whatever stands behind them. */
    private static final Set<String> ADVERBS = Set.of("previously", "formerly");
    /** Those that are said of people's ages, and so say nothing alone. */
    private static final Set<String> AGES = Set.of("older");

    private static final Set<String> ARTICLES = Set.of("the", "our", "your", "their", "all");

    /** Words that are said of a workshop or a sheet, and of nothing that a table writes about. */
    private static final Set<String> OF_WORKSHOPS = Set.of(
            "round",
            "rounds",
            "year",
            "years",
            "time",
            "meeting",
            "meetings",
            "workshop",
            "workshops",
            "session",
            "sessions",
            "cycle",
            "review",
            "version",
            "list",
            "sheet",
            "baseline",
            "answers",
            "entries",
            "items",
            "gap",
            "gaps",
            "win",
            "wins",
            "training",
            "recommendations",
            "actions");

    /** Words before such a word at the end of a heading with which it says something else: "since the last round", "16 years or older". */
    private static final Set<String> OTHERWISE = Set.of(
            "the", "a", "in", "of", "for", "from", "since", "over", "after", "than", "to", "with", "on", "about",
            "during", "and", "or", "not", "our", "your", "their", "year", "years", "month", "months", "at", "into",
            "by");

    private static final LatePattern LAST_TIME = LatePattern.of(
            "(?<!\\b(?:since|from|in the|over the|after)\\s)\\blast\\s(?:year|round|time|meeting|workshop)",
            Pattern.CASE_INSENSITIVE);

    private static final LatePattern BETWEEN_WORDS = LatePattern.of("[^\\p{L}\\p{N}]+");
    private static final LatePattern BETWEEN_PARTS = LatePattern.of("[()\\[\\]:;,/–—]|\\s-\\s");

    private PastHeading() {}

    /** The words of a heading, in small letters. */
    static List<String> words(String heading) {
        return List.of(BETWEEN_WORDS.split(heading.toLowerCase(Locale.ROOT), -1));
    }

    static boolean is(String heading) {
        List<String> said = words(heading.strip());
        boolean isNoMore =
                said.stream().anyMatch(CLOSED::contains) && said.stream().noneMatch(STILL_OPEN::contains);
        if (isNoMore
                || BEFORE.contains(said.get(0))
                || LAST_TIME.matcher(heading).find()) {
            return true;
        }
        for (String part : BETWEEN_PARTS.split(heading, -1)) {
            List<String> words =
                    words(part).stream().filter(word -> !word.isEmpty()).toList();
            if (!words.isEmpty() && (beginsSo(words) || endsSo(words))) {
                return true;
            }
        }
        return false;
    }

    /** "the previous round", "old", "previously identified". */
    private static boolean beginsSo(List<String> words) {
        int first = ARTICLES.contains(words.get(0)) ? 1 : 0;
        if (first == words.size() || !BEFORE.contains(words.get(first))) {
            return false;
        }
        String word = words.get(first);
        return ADVERBS.contains(word)
                || (first + 1 == words.size() ? !AGES.contains(word) : OF_WORKSHOPS.contains(words.get(first + 1)));
    }

    /** "Gaps previous", "Training previous round". */
    private static boolean endsSo(List<String> words) {
        int last = words.size() - 1;
        int before = OF_WORKSHOPS.contains(words.get(last)) ? last - 1 : last;
        return before > 0
                && BEFORE.contains(words.get(before))
                && !AGES.contains(words.get(before))
                && !OTHERWISE.contains(words.get(before - 1))
                && Character.isLetter(words.get(before - 1).codePointAt(0));
    }
}
