package thrive.files.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import thrive.text.LatePattern;

/**
 * What people and programs add to the name of a table's file, and what might be part of a name as well: it counts only where the name
 * without it is known. Several additions may stand one beside the other.
 */
final class LikelyAdditions {

    /** More additions than these nobody makes. */
    private static final int MOST_IN_CHAIN = 4;
    /** More names than these are not tried in one step. */
    private static final int MOST_TRIED = 40;
    /** More words than these of a site are not looked for. */
    private static final int MOST_OWN = 24;

    private static final int LONGEST = 200;

    private static final String BEFORE = "(?<of>.{1,200}?)";
    private static final String BEHIND = "(?<of>.{1,200})";
    private static final String GAP = "[ ._-]{1,9}";

    /** Words for another version of a sheet. */
    private static final String VERSION =
            "old|new|latest|final|draft|corrected|corrections?|amended|edit|edited|updated?|revised"
                    + "|resubmitted|rescored|wrong|bak|backup|orig|original|converted|exported|export|scanned|scan|signed(?:[ ._-]off)?"
                    + "|approved|agreed|checked|verified|typed(?:[ ._-]up)?|cleaned|tidied|fixed|reviewed|submitted|returned|received";

    /** Words for what a sheet is. */
    private static final String SHEET =
            "(?:(?:scor(?:es?|ing)|rank(?:s|ings?)?|gaps?)[ ._-]?)?(?:sheets?|forms?)|scores?|scoring|rankings?|gaps?";

    /** Words for who has filled it in. */
    private static final String WHO = "table|team|group";

    private static final String DAY_BY_YEAR = "\\d{4}(?:[ ._-]?\\d\\d){0,2}";
    private static final String DAY = "\\d{1,2}[ ._-](?:\\d{1,2}|\\p{L}{3,9})(?:[ ._-]\\d{2,4})?";
    private static final String FULL_DAY = "\\d{4}[ ._-]?\\d\\d[ ._-]?\\d\\d|\\d{1,2}[ ._-]\\d{1,2}[ ._-]\\d{2,4}"
            + "|\\d{1,2}[ ._-]?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}(?:[ ._-]?\\d{2,4})?";
    /** Words for the round. */
    private static final String ROUND =
            "baseline|follow[ ._-]?up(?: ?\\d)?|interim|midline|endline|(?:round|wave) ?\\d";

    private static final List<LatePattern> ALL = List.of(
            // Numbers and LibreOffice: the name of the tab behind that of the document. Google Sheets: the same.
            pattern(BEFORE + " ?[-\\u2013] ?(?:table|sheet|tabelle) ?\\d{1,2}"),
            pattern("(?:.{1,200}) [-\\u2013] (?<of>.+)"),
            pattern("(?<of>.{1,200}?) [-\\u2013] (?:.+)"),
            // A day, a number, or what the sheet is.
            pattern(BEFORE + "[ _-]{1,9}" + DAY_BY_YEAR),
            pattern(BEFORE + "[ _-]{1,9}" + DAY),
            pattern("(?:" + FULL_DAY + ")[ _-]{1,9}" + BEHIND),
            pattern(BEFORE + "_\\d{1,2}"),
            pattern(BEFORE + "[ _-]{1,9}\\d{4}-?\\d\\d-?\\d\\d[ ._T-]{1,3}\\d\\d[.:h-]?\\d\\d(?:[.:-]?\\d\\d)?"),
            pattern("(?<of>.{0,199}\\d)[ _-]\\d{1,2}"),
            pattern(BEFORE + GAP + "(?:" + SHEET + "|" + WHO + ")"),
            pattern("(?:" + SHEET + "|" + WHO + ")" + GAP + "(?:of |for )?" + BEHIND),
            pattern(BEFORE + "(?:table|scores?|rankings?|gaps|sheet)"),
            pattern("(?:table|scores?|rankings?|gaps|sheet)" + BEHIND),
            pattern("the " + BEHIND),
            pattern(BEFORE + GAP + "(?:" + ROUND + ")"),
            pattern("(?:" + ROUND + ")" + GAP + BEHIND),
            // OneDrive: the name of a computer.
            pattern(BEFORE + "-(?=[\\p{Upper}\\d-]*\\d)[\\p{Upper}\\d]{2,}(?:-[\\p{Upper}\\d]++)*+", 0),
            pattern(BEFORE + GAP + "(?:complete|completed|filled in|done|" + VERSION + ")(?:[ ._-]?\\d{1,2})?"),
            pattern(BEFORE + GAP + "(?:csv|excel|xlsx?)"),
            pattern(BEFORE + GAP + "(?:rev|revision|part|pt|page|pg|p|take|attempt)[ ._-]{0,2}\\d{1,2}"),
            pattern(BEFORE + GAP
                    + "(?:2nd|3rd|4th|second|third)(?:[ ._-](?:copy|version|sheet|go|try|attempt|draft))?"),
            // What stands before it.
            pattern("(?:fwd?|re|aw)[ _:]{1,9}" + BEHIND),
            pattern("(?:copy|" + VERSION + ")" + GAP + BEHIND));

    /** Words of the site itself, before a name and behind it. */
    private final List<LatePattern> own;

    /** @param own what the rounds and the place of the site are called, which may stand beside a table's name */
    LikelyAdditions(Collection<String> own) {
        this.own = own.stream()
                .map(LikelyAdditions::words)
                .filter(words -> !words.isEmpty())
                .limit(MOST_OWN)
                .flatMap(words -> Stream.of(pattern(BEFORE + GAP + words), pattern(words + GAP + BEHIND)))
                .toList();
    }

    private static String words(String text) {
        return ListedTables.words(text).stream()
                .filter(word -> !word.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("[ ._,-]{1,3}"));
    }

    private static LatePattern pattern(String regex) {
        return pattern(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static LatePattern pattern(String regex, int flags) {
        return LatePattern.of(regex, flags);
    }

    /** The known name that is left of another when one to four additions are taken from it; nothing where none is. */
    Optional<String> plain(String stem, Predicate<String> isKnown) {
        Set<String> tried = new HashSet<>();
        List<String> longer = List.of(stem);
        for (int i = 0; i < MOST_IN_CHAIN && !longer.isEmpty(); i++) {
            List<String> shorter = longer.stream()
                    .flatMap(this::without)
                    .filter(tried::add)
                    .limit(MOST_TRIED)
                    .toList();
            Optional<String> known = shorter.stream().filter(isKnown).findFirst();
            if (known.isPresent()) {
                return known;
            }
            longer = shorter;
        }
        return Optional.empty();
    }

    private Stream<String> without(String stem) {
        Stream<String> sure = Decorations.withoutSure(stem).stream();
        if (stem.length() > LONGEST) {
            return sure;
        }
        Stream<String> likely =
                Stream.concat(ALL.stream(), own.stream()).flatMap(pattern -> Decorations.left(pattern, stem).stream());
        return Stream.concat(sure, likely);
    }
}
