package thrive.cli.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import thrive.cli.line.UsageError;
import thrive.files.definition.Identifiers;
import thrive.model.sheet.GapSheet;
import thrive.model.site.SiteTable;
import thrive.problem.DidYouMean;
import thrive.text.Folding;

/** The tables that a command line names. */
public final class TableNames {

    private static final Pattern BETWEEN = Pattern.compile("[,;|\\t\uFF0C\uFF1B\u3001]|\\R");
    /** One at the end has nothing behind it. */
    private static final Pattern LAST = Pattern.compile("[,;|]$");

    private static final int MOST_WORDS = 4;

    private TableNames() {}

    /** The ids in a list such as {@code red,blue}; semicolons, bars and ends of lines stand between them as well as commas. */
    public static List<String> split(String typed) {
        List<String> ids = new ArrayList<>();
        for (String part : BETWEEN.split(LAST.matcher(typed.strip()).replaceFirst(""), -1)) {
            String id = allowed(part.strip());
            if (ids.stream().anyMatch(id::equalsIgnoreCase)) {
                throw new UsageError("the table \"" + id + "\" is named twice");
            }
            ids.add(id);
        }
        return ids;
    }

    private static String allowed(String id) {
        if (id.isEmpty()) {
            throw new UsageError("a table has no name; type them with commas between: --tables red,blue,green");
        }
        if (!Identifiers.isFileName(id)) {
            throw new UsageError("\"" + id + "\" may not be the id of a table; allowed are " + Identifiers.FILE_RULE);
        }
        if (id.equalsIgnoreCase(GapSheet.ROOM)) {
            throw new UsageError("\"" + id + "\" may not be the id of a table: gaps/room.csv is the whole room's");
        }
        return id;
    }

    /**
     * As {@link #known(List, String)}, of the first of some words: a name with a blank in it that was typed without quotes is several.
     *
     * @param words at least one
     */
    public static String known(List<SiteTable> listed, List<String> words) {
        String first = words.get(0);
        boolean isKnown = listed.isEmpty() || listed.stream().anyMatch(table -> isNamed(table, first));
        for (int many = 2; many <= Math.min(words.size(), MOST_WORDS) && !isKnown; many++) {
            String together = String.join(" ", words.subList(0, many));
            if (listed.stream().anyMatch(table -> isNamed(table, together))) {
                throw new UsageError("the table's name has a blank in it and stands in quotes: \"" + together + "\"");
            }
        }
        return known(listed, first);
    }

    private static boolean isNamed(SiteTable table, String typed) {
        return table.id().equalsIgnoreCase(typed) || Folding.words(table.name()).equals(Folding.words(typed));
    }

    private static Optional<String> named(List<SiteTable> listed, String typed) {
        List<String> such = listed.stream()
                .filter(table -> isNamed(table, typed))
                .map(SiteTable::id)
                .toList();
        return such.size() == 1 ? Optional.of(such.get(0)) : Optional.empty();
    }

    /** The id of a table, spelt as the site spells it, by its id or its name; any id where the site lists no tables. */
    public static String known(List<SiteTable> listed, String typed) {
        List<String> ids = listed.stream().map(SiteTable::id).toList();
        if (ids.isEmpty()) {
            return allowed(typed.strip());
        }
        Optional<String> known =
                ids.stream().filter(typed::equalsIgnoreCase).findFirst().or(() -> named(listed, typed));
        return known.orElseThrow(() -> new UsageError(
                "there is no table \"" + typed + "\"; the site has " + String.join(", ", ids),
                DidYouMean.among(typed, ids)));
    }
}
