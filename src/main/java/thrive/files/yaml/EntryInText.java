package thrive.files.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

import thrive.files.text.TextFile;
import thrive.problem.Location;
import thrive.text.LatePattern;

/**
 * A line within a text of several lines that begins as a key or a list item does.
 *
 * @param at where it begins, behind the blanks
 * @param isItem whether a hyphen stands in front of the key
 * @param key the key, or empty where the line is a list item without one
 * @param value what stands behind the colon, or behind the hyphen where there is no key
 */
record EntryInText(Location at, boolean isItem, String key, String value) {

    private static final LatePattern ENTRY = LatePattern.of(
            "(-[ \\t]{1,99}\\{?[ \\t]{0,99})?[\"']?([a-z][A-Za-z0-9]{0,15}|\\d{1,2})[\"']?:(?:[ \\t]+(.*))?");
    /** A key, two quotes and the colon. */
    private static final int LONGEST_KEY = 19;

    private static final LatePattern BEHIND = LatePattern.of("[,}].*| #.*");
    private static final LatePattern ITEM = LatePattern.of("-[ \\t]+(\\S.*)");
    private static final LatePattern COMMENT = LatePattern.of("(?<![ \\t])[ \\t]++#.*");

    /** What a text up to the next comma or bracket says, as one does in brackets. */
    String bareValue() {
        return CurlyQuotes.bare(BEHIND.matcher(value).replaceFirst("").strip().replaceAll("^[\"']|[\"']$", ""));
    }

    /** How the line begins: with its key and colon, or in its words where it has no key; behind a hyphen where one stands in front. */
    String written() {
        String words = key.isEmpty() ? MendedLine.cut(value) : key + ":";
        return isItem ? "- " + words : words;
    }

    /** Whether it is an item of words alone. */
    boolean isOfWords() {
        return isItem && key.isEmpty();
    }

    /** Those of a text that the parser read between two places of a file. */
    static List<EntryInText> in(TextFile file, int from, int to) {
        String text = file.text();
        List<EntryInText> entries = new ArrayList<>();
        if (to > text.length() || from >= to || "\"'".indexOf(text.charAt(from)) >= 0) {
            return entries;
        }
        boolean isPlain = "|>".indexOf(text.charAt(from)) < 0;
        int end = from;
        while (end < to && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        for (int start = end + 1; start < to; ) {
            Line line = new Line(text, start, Behind.endOfLine(text, start));
            int at = line.skipBlanks(start);
            if (at < to && at < line.end()) {
                add(file, line, at, isPlain, entries);
            }
            start = line.end() + 1;
        }
        return entries;
    }

    /** Whether a colon stands where it would behind a key in quotes: most lines of prose have none. */
    private static boolean mayHaveKey(Line line, int at) {
        int last = Math.min(line.end(), at + LONGEST_KEY);
        for (int i = at; i < last; i++) {
            if (line.text().charAt(i) == ':') {
                return true;
            }
        }
        return false;
    }

    private static void add(TextFile file, Line line, int at, boolean isPlain, List<EntryInText> entries) {
        boolean isItem = line.text().charAt(at) == '-';
        if (!isItem && !mayHaveKey(line, at)) {
            return;
        }
        Matcher entry = ENTRY.matcher(line.text()).region(at, line.end());
        if (entry.matches()) {
            String value = entry.group(3) == null ? "" : entry.group(3).strip();
            entries.add(new EntryInText(file.at(at), entry.group(1) != null, entry.group(2), value));
            return;
        }
        Matcher item = ITEM.matcher(line.text()).region(at, line.end());
        if (isPlain && item.matches()) {
            String words = COMMENT.matcher(item.group(1)).replaceFirst("").strip();
            entries.add(new EntryInText(file.at(at), true, "", words));
        }
    }
}
