package thrive.files.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What spreadsheets, clouds, browsers and e-mail add to the name of a file when they save or send it. */
final class Decorations {

    private static final int MOST = 5;

    /** Additions that nobody types as part of a table's name. What is left is the group {@code of}. */
    private static final List<Pattern> SURE = List.of(
            // Windows, Mac, Google Drive and browsers: a second copy.
            pattern("copy (?:\\d{1,3} )?of (?<of>.+)"),
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

    /** Additions that might be part of a name: they count where the name without them is known. */
    private static final List<Pattern> LIKELY = List.of(
            // Numbers and LibreOffice: the name of the tab behind that of the document. Google Sheets: the same.
            pattern("(?<of>.{1,200}?) ?[-\\u2013] ?(?:table|sheet|tabelle) ?\\d{1,2}"),
            pattern("(?:.{1,200}) [-\\u2013] (?<of>.+)"),
            pattern("(?<of>.{1,200}?) [-\\u2013] (?:.+)"),
            // A day, a number, or what the sheet is.
            pattern("(?<of>.{1,200}?)[ _-]{1,9}\\d{4}(?:[ ._-]?\\d\\d){0,2}"),
            pattern("(?<of>.{1,200}?)[ _-]{1,9}\\d{1,2}[ ._-](?:\\d{1,2}|\\p{L}{3,9})(?:[ ._-]\\d{2,4})?"),
            pattern("(?<of>.{1,200}?)_\\d{1,2}"),
            pattern("(?<of>.{1,200}?)[ _-]{1,9}(?:scores?|rankings?|gaps?|sheet|table)"),
            // OneDrive: the name of a computer.
            pattern("(?<of>.{1,200}?)-(?=[\\p{Upper}\\d-]*\\d)[\\p{Upper}\\d]{2,}(?:-[\\p{Upper}\\d]++)*+", 0),
            pattern("(?<of>.{1,200}?)[ _-]{1,9}(?:final|draft|old|new|latest|complete|completed|filled in|done)"));

    private Decorations() {}

    private static Pattern pattern(String regex) {
        return pattern(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Pattern pattern(String regex, int flags) {
        return Pattern.compile(regex, flags);
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

    /** The names that may stand behind what was likely added. */
    static List<String> withoutLikely(String stem) {
        return LIKELY.stream().flatMap(p -> left(p, stem).stream()).distinct().toList();
    }

    private static Optional<String> without(List<Pattern> patterns, String stem) {
        return patterns.stream().flatMap(p -> left(p, stem).stream()).findFirst();
    }

    private static Optional<String> left(Pattern pattern, String stem) {
        Matcher matcher = pattern.matcher(stem);
        return stem.length() <= 200 && matcher.matches()
                ? Optional.of(matcher.group("of").strip()).filter(of -> !of.isEmpty())
                : Optional.empty();
    }
}
