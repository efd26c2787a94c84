package thrive.files.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.text.LatePattern;

/** What spreadsheets, clouds, browsers and e-mail add to the name of a file when they save or send it. */
final class Decorations {

    private static final int MOST = 5;
    private static final int LONGEST = 200;

    /** Additions that nobody types as part of a table's name. What is left is the group {@code of}. */
    private static final List<LatePattern> SURE = List.of(
            // Windows, Mac, Google Drive and browsers: a second copy.
            pattern("copy (?:\\d{1,3} )?of (?<of>.+)"),
            pattern("(?:kopie von|copie de|copia de|copia di|kopi af|kopia) (?<of>.+)"),
            pattern("(?<of>.{1,200}?)[ _]?\\(\\d{1,3}\\)"),
            pattern("(?<of>.{1,200}?)\\[\\d{1,3}\\]"),
            pattern("(?<of>.{1,200}?)[ _]?-[ _]?copy(?:[ _]?\\(\\d{1,3}\\))?"),
            pattern("(?<of>.{1,200}?)[ _]copy(?: \\d{1,3})?"),
            pattern("(?<of>.{1,200}?) - shortcut"),
            // Dropbox, Syncthing, OneDrive, Nextcloud, Office: two people at once, or a file that was rescued.
            pattern("(?<of>.{1,200}?)[ ._-]?\\([^()]*(?:conflict|copy|autosaved|recovered|repaired|version)[^()]*\\)"),
            pattern("(?<of>.{1,200}?)[ ._-]{1,9}sync-conflict-.+"),
            pattern("(?<of>.{1,200}?)[ ._-]{1,9}conflict(?:ed)?(?:[ ._-].*)?"),
            pattern("(?<of>.{1,200}?)-(?:LAPTOP|DESKTOP|SURFACE|MACBOOK|MacBook|WIN|PC)(?:[ -]\\p{Alnum}++)*+", 0),
            pattern("(?<of>.{1,200}?)[ _-](?:autosaved|recovered|autorecovered)"),
            // A second ending, and what comes with e-mail.
            pattern("(?<of>.{1,200}?)\\.(?:csv|xlsx?|ods|numbers|txt)"),
            pattern("(?:fwd?|re|aw)[_:] ?(?<of>.+)"),
            // Versions.
            pattern("(?<of>.{1,200}?)[ _-]{1,9}(?:v|ver|version) ?\\d{1,3}(?:\\.\\d{1,3})?"),
            pattern(
                    "(?<of>.{1,200}?)[ ._-]{0,9}\\((?:final|draft|old|new|latest|complete|completed|filled in|\\d{4}-\\d\\d-\\d\\d.*)\\)"));

    /** What Finder and Safari add to the name of a second copy, and people to that of a second table. */
    private static final LatePattern SECOND = pattern("(?<of>.{1,200}?)(?:[ .-]|(?<=\\p{L}))\\d{1,2}");

    /** What may stand behind a table that has other words before it: a day, what the sheet is, how far it is. */
    private static final List<LatePattern> TRAIL = List.of(
            pattern("(?<of>.{1,200}?)[ _-]{1,9}\\d{4}(?:[ ._-]?\\d\\d){0,2}"),
            pattern("(?<of>.{1,200}?)[ _-]{1,9}\\d{1,2}[ ._-](?:\\d{1,2}|\\p{L}{3,9})(?:[ ._-]\\d{2,4})?"),
            pattern("(?<of>.{1,200}?)[ _-]{1,9}(?:scores?|scoring|rankings?|gaps?|sheets?)"),
            pattern("(?<of>.{1,200}?)[ _-]{1,9}(?:v|ver|version) ?\\d{1,3}(?:\\.\\d{1,3})?"),
            pattern(
                    "(?<of>.{1,200}?)[ _-]{1,9}(?:final|draft|old|new|latest|complete|completed|filled in|done|signed off)"));

    /** Apple's Numbers: the first table of a sheet, which it numbers itself. */
    private static final LatePattern NUMBERS_TAB =
            pattern("(?<of>.{1,200}?)-(?:Table|Tabelle|Tableau|Tabla|Tabella|Tabel) \\d{1,2}", 0);

    private static final LatePattern FIRST_TAB =
            pattern("(?<of>.{1,200})-(?:Table|Tabelle|Tableau|Tabla|Tabella|Tabel) 1", 0);

    /** Google Sheets: the name of the tab, here a number, behind that of the document; people write it the other way round too. */
    private static final LatePattern NUMBERED_TAB = pattern(
            "(?:\\D{1,200} [-\\u2013] 0{0,3}(?<of>\\d{1,6}))|(?:0{0,3}(?<first>\\d{1,6}) [-\\u2013] \\D{1,200})");

    private Decorations() {}

    private static LatePattern pattern(String regex) {
        return pattern(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static LatePattern pattern(String regex, int flags) {
        return LatePattern.of(regex, flags);
    }

    /** The name without what was surely added to it; nothing where that is nothing. */
    static Optional<String> withoutSure(String stem) {
        String plain = stem;
        for (int i = 0; i < MOST; i++) {
            Optional<String> shorter = without(SURE, plain);
            if (shorter.isEmpty()) {
                break;
            }
            plain = shorter.get();
        }
        return plain.equals(stem) ? Optional.empty() : Optional.of(plain);
    }

    /** The name without what stands behind a table among other words; nothing where nothing does. */
    static Optional<String> withoutTrail(String stem) {
        return without(TRAIL, stem);
    }

    /** The name that a number behind it makes another one: of a second copy, or of a second table. */
    static Optional<String> withoutNumber(String stem) {
        return left(SECOND, stem);
    }

    /** The name of the sheet from which Numbers saved a table of its own: "red-Table 1". */
    static Optional<String> tabOf(String stem) {
        return left(NUMBERS_TAB, stem);
    }

    /** The name without "Table 1", as Numbers calls the first table of every sheet: that is no table of ours. */
    static String withoutFirstTab(String stem) {
        return left(FIRST_TAB, withoutSure(stem).orElse(stem)).orElse(stem);
    }

    /** The number that a dash sets apart from words without any: "Scores - 3". */
    static Optional<String> numberOf(String stem) {
        Matcher matcher = NUMBERED_TAB.matcher(stem);
        return stem.length() <= LONGEST && matcher.matches()
                ? Optional.ofNullable(matcher.group("of")).or(() -> Optional.ofNullable(matcher.group("first")))
                : Optional.empty();
    }

    private static Optional<String> without(List<LatePattern> patterns, String stem) {
        return patterns.stream().flatMap(p -> left(p, stem).stream()).findFirst();
    }

    /** What a pattern leaves of a name as its group {@code of}; nothing where it does not match or leaves nothing. */
    static Optional<String> left(LatePattern pattern, String stem) {
        Matcher matcher = pattern.matcher(stem);
        return stem.length() <= LONGEST && matcher.matches()
                ? Optional.of(matcher.group("of").strip()).filter(of -> !of.isEmpty())
                : Optional.empty();
    }
}
