package thrive.files.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import thrive.files.definition.Identifiers;
import thrive.model.site.SiteTable;
import thrive.problem.DidYouMean;
import thrive.problem.Listed;
import thrive.text.Folding;

/**
 * Whose a sheet or a row is: tables by their ids, by their names, and by what people's machines make of these. Where the site lists
 * no tables, every id is welcome, and the plain names among the files are the ones known.
 */
final class KnownTables {

    /** More tables than these nobody has mistyped; to compare them all would take too long. */
    private static final int MOST_SUGGESTED = 1_000;

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final List<SiteTable> tables;
    private final Set<String> alsoAllowed;
    private final Set<String> plain;
    /** How the ids of tables are spelt, by these in lower case: those of the site, or those that came first. */
    private final Map<String, String> spellings = new HashMap<>();
    /** The ids of the tables that a folded name, a folded id with "table", or the letters of an id may mean. */
    private final Map<String, List<String>> byName = new HashMap<>();

    private final Map<String, List<String>> byNumber = new HashMap<>();
    private final Map<String, List<String>> byLetters = new HashMap<>();

    private int asked;

    /**
     * The names that count for some files.
     *
     * @param tables the tables that the site lists, or none where every table is welcome
     * @param alsoAllowed ids that are welcome although no table has them
     * @param files all files of the kind
     */
    KnownTables(List<SiteTable> tables, Set<String> alsoAllowed, Collection<SheetFile> files) {
        this.tables = tables;
        this.alsoAllowed = alsoAllowed;
        this.plain = files.stream()
                .map(f -> lower(Normalizer.normalize(f.stem(), Normalizer.Form.NFC)))
                .collect(Collectors.toSet());
        tables.forEach(this::index);
    }

    private void index(SiteTable table) {
        String id = Folding.words(table.id());
        spellings.putIfAbsent(lower(table.id()), table.id());
        put(byName, Folding.words(table.name()), table);
        put(byNumber, id + " table", table);
        put(byNumber, "table " + id, table);
        put(byLetters, letters(table.id()), table);
    }

    private static void put(Map<String, List<String>> ids, String key, SiteTable table) {
        ids.computeIfAbsent(key, k -> new ArrayList<>()).add(table.id());
    }

    /** How a name leads to a table. */
    enum By {
        ID,
        NAME,
        DECORATED
    }

    /** The table that a text means, and by what. */
    record Meant(String table, By by) {

        /** Whether the text is the table's very id. */
        boolean isOwn() {
            return by == By.ID;
        }
    }

    /** The table of an id or, where the site lists tables, of a name; nothing where there is none. */
    Optional<Meant> typed(String text) {
        String id = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (alsoAllowed.contains(lower(id))) {
            return Optional.of(new Meant(lower(id), By.ID));
        }
        if (tables.isEmpty()) {
            return Identifiers.isFileName(id) ? Optional.of(new Meant(spelt(id), By.ID)) : Optional.empty();
        }
        return Optional.ofNullable(spellings.get(lower(id)))
                .map(known -> new Meant(known, By.ID))
                .or(() -> named(id).map(known -> new Meant(known, By.NAME)));
    }

    /** The listed table of a name, where just one has it. */
    Optional<String> named(String text) {
        String folded = Folding.words(text);
        return only(byName, folded).or(() -> only(byNumber, folded));
    }

    /** The listed table of an id or a name; nothing where the site lists none of it. */
    Optional<String> listed(String text) {
        return tables.isEmpty() ? Optional.empty() : typed(text).map(Meant::table);
    }

    private static Optional<String> only(Map<String, List<String>> ids, String key) {
        List<String> found = ids.getOrDefault(key, List.of());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The table whose id has the same letters and digits, whatever stands between them: red_2 for red-2. */
    private Optional<String> sameLetters(String stem) {
        return only(byLetters, letters(stem));
    }

    private static String letters(String text) {
        return SIGNS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The table of which a file is by its name; nothing where none can be told. */
    Optional<Meant> ofFile(String stem) {
        String name = Normalizer.normalize(stem, Normalizer.Form.NFC);
        Optional<String> sure = Decorations.withoutSure(name);
        Optional<String> spelt = sameLetters(name);
        if (spelt.isPresent() && typed(name).isEmpty()) {
            // "red (2)" may be the second copy of red, or red-2: nobody can tell.
            return name.contains("(") && sure.flatMap(this::typed).isPresent()
                    ? Optional.empty()
                    : spelt.map(KnownTables::decorated);
        }
        if (!tables.isEmpty()) {
            return typed(name)
                    .or(() -> sure.flatMap(this::typed)
                            .or(() -> within(sure.orElse(name)))
                            .map(m -> decorated(m.table())));
        }
        String left = sure.orElse(name);
        Optional<String> known = Decorations.withoutLikely(left).stream()
                .filter(of -> plain.contains(lower(of)))
                .findFirst();
        return known.or(() -> sure).isPresent()
                ? typed(known.orElse(left)).map(m -> decorated(m.table()))
                : typed(name);
    }

    private static Meant decorated(String table) {
        return new Meant(table, By.DECORATED);
    }

    /** The one table whose id or name stands at the beginning or the end of a file's name, set apart from the rest. */
    private Optional<Meant> within(String stem) {
        String folded = Folding.words(stem.replace('_', ' ').replace('.', ' '));
        Set<String> found = new LinkedHashSet<>();
        for (SiteTable table : tables) {
            boolean isNumber = table.id().chars().allMatch(Character::isDigit);
            List<String> writings = isNumber
                    ? List.of(table.name(), "table " + table.id(), "table" + table.id(), "table-" + table.id())
                    : List.of(table.name(), table.id());
            if (writings.stream().map(Folding::words).anyMatch(word -> standsAtAnEnd(word, folded))) {
                found.add(table.id());
            }
        }
        return found.size() == 1 ? found.stream().findFirst().map(KnownTables::decorated) : Optional.empty();
    }

    private static boolean standsAtAnEnd(String word, String text) {
        boolean begins = text.startsWith(word) && !isLetterAt(text, word.length());
        boolean ends = text.endsWith(word) && !isLetterAt(text, text.length() - word.length() - 1);
        return begins || ends;
    }

    private static boolean isLetterAt(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private String spelt(String id) {
        String before = spellings.putIfAbsent(lower(id), id);
        return before == null ? id : before;
    }

    /** What would have been right, as a message says it. */
    String expected() {
        return tables.isEmpty()
                ? "a table's id: " + Identifiers.FILE_RULE
                : "a table of the site: "
                        + Listed.of(tables.stream().map(SiteTable::id).toList(), 20);
    }

    /** The ids that look like a text, or that stand among its words; none any more once they have been asked for a thousand times. */
    List<String> suggestions(String typed) {
        asked++;
        if (asked > MOST_SUGGESTED) {
            return List.of();
        }
        List<String> ids = tables.stream().map(SiteTable::id).toList();
        List<String> near = DidYouMean.among(typed, ids);
        return near.isEmpty() ? amongWords(typed, ids) : near;
    }

    /** "Scores_red_final" holds the id of a table, and "scores rde" one that was mistyped. */
    private List<String> amongWords(String typed, List<String> ids) {
        String spaced = " " + String.join(" ", SIGNS.split(Folding.words(typed), -1)) + " ";
        List<String> within = tables.stream()
                .filter(table -> Stream.of(table.id(), table.name())
                        .map(name -> " " + String.join(" ", SIGNS.split(Folding.words(name), -1)) + " ")
                        .anyMatch(spaced::contains))
                .map(SiteTable::id)
                .toList();
        return within.isEmpty()
                ? Stream.of(spaced.strip().split(" ", 20))
                        .flatMap(word -> DidYouMean.among(word, ids).stream())
                        .distinct()
                        .limit(3)
                        .toList()
                : within.stream().limit(3).toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
