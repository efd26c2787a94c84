package thrive.files.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import thrive.model.site.SiteTable;
import thrive.text.Characters;
import thrive.text.Folding;
import thrive.text.LatePattern;

/** The tables that a site lists, by what people and systems of files make of their ids and names. */
final class ListedTables {

    private static final LatePattern SIGNS = LatePattern.of("[^\\p{L}\\p{M}\\p{N}]+");
    private static final LatePattern BETWEEN_NUMBERS = LatePattern.of("(?<=\\p{N})[^\\p{L}\\p{M}\\p{N}]+(?=\\p{N})");
    private static final LatePattern SIGNS_AT_LETTERS =
            LatePattern.of("[^\\p{L}\\p{M}\\p{N} ]+| (?!\\p{N})|(?<!\\p{N}) ");
    /** A number with another or the name of a month behind it. */
    private static final LatePattern DAY =
            LatePattern.of("\\d{1,4} (?:\\d{1,2} |(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6} )");

    private static final LatePattern AND = LatePattern.of("^ and | and $");
    private static final LatePattern ZEROS = LatePattern.of("(?<!\\p{N})0+(?=\\p{N})");

    private final List<SiteTable> tables = new ArrayList<>();
    private final Map<String, String> spellings = new HashMap<>();
    /** The ids of the tables that a folded name, a folded id with "table", or the letters of an id or a name may mean. */
    private final Map<String, Set<String>> byName = new HashMap<>();

    private final Map<String, Set<String>> byNumber = new HashMap<>();
    private final Map<String, Set<String>> byLetters = new HashMap<>();
    /** The ids of the tables by the words of their names and ids, as they may stand in a file's name and in any text. */
    private final Map<String, Set<String>> writings = new LinkedHashMap<>();

    private final Map<String, Set<String>> words = new LinkedHashMap<>();

    ListedTables(List<SiteTable> tables) {
        // One whose id is missing has been told.
        for (SiteTable table : tables) {
            if (!table.id().isEmpty()) {
                this.tables.add(table);
                index(table);
            }
        }
    }

    private void index(SiteTable table) {
        String id = Folding.words(table.id());
        spellings.putIfAbsent(table.id().toLowerCase(Locale.ROOT), table.id());
        put(byName, Folding.words(table.name()), table);
        put(byNumber, id + " table", table);
        put(byNumber, "table " + id, table);
        put(byLetters, letters(table.id()), table);
        put(byLetters, letters(table.name()), table);
        for (String text : writings(table)) {
            put(writings, spaced(text), table);
        }
        for (String text : List.of(table.id(), table.name())) {
            put(words, spaced(text), table);
        }
    }

    private static void put(Map<String, Set<String>> ids, String key, SiteTable table) {
        if (!key.isBlank()) {
            ids.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(table.id());
        }
    }

    boolean isEmpty() {
        return tables.isEmpty();
    }

    List<String> ids() {
        return tables.stream().map(SiteTable::id).toList();
    }

    /** The id as the site spells it; nothing where it has no such table. */
    Optional<String> spelt(String id) {
        return Optional.ofNullable(spellings.get(id.toLowerCase(Locale.ROOT)));
    }

    /** The table of a name, or of an id with the word "table", where just one has it. */
    Optional<String> named(String text) {
        String folded = Folding.words(text);
        return only(byName, folded).or(() -> only(byNumber, folded));
    }

    /** The ids of all tables of a name, in the site's order. */
    List<String> allNamed(String text) {
        return List.copyOf(byName.getOrDefault(Folding.words(text), Set.of()));
    }

    /**
     * The one table whose id or name has the same letters and numbers, whatever stands between them: red_2 for red-2, A_E for A&amp;E,
     * table-01 for table-1. Two numbers side by side are not one: "table-1 1" is not table-11.
     */
    Optional<String> alike(String stem) {
        return only(byLetters, letters(stem));
    }

    private static Optional<String> only(Map<String, Set<String>> ids, String key) {
        Set<String> found = ids.getOrDefault(key, Set.of());
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /** The letters and numbers of a text, in lower case; what stands between two numbers is a blank. */
    static String letters(String text) {
        if (isWord(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String even = Characters.areAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        String apart = BETWEEN_NUMBERS.matcher(even).replaceAll(" ");
        String bare = SIGNS_AT_LETTERS.matcher(apart).replaceAll("");
        return ZEROS.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static boolean isWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char lower = (char) (text.charAt(i) | ' ');
            if (lower < 'a' || lower > 'z') {
                return false;
            }
        }
        return true;
    }

    /**
     * The tables whose id or name stands at the beginning or the end of a text, set apart from the rest. What is part of a longer one
     * there, as north is of north-east, does not stand for itself, unless the rest may as well be a day or the number of a copy. Those
     * right beside one are among them.
     */
    Set<String> atAnEnd(String text) {
        String spaced = spaced(text);
        Set<String> found = atAnEndOf(spaced, text);
        String first = longest(spaced::startsWith);
        String last = longest(spaced::endsWith);
        if (!first.isEmpty()) {
            String behind = AND.matcher(spaced.substring(first.length() - 1)).replaceFirst(" ");
            found.addAll(tablesOf(longest(behind::startsWith)));
        }
        if (!last.isEmpty()) {
            String before = AND.matcher(spaced.substring(0, spaced.length() - last.length() + 1))
                    .replaceFirst(" ");
            found.addAll(tablesOf(longest(before::endsWith)));
        }
        return found;
    }

    private Set<String> tablesOf(String name) {
        return writings.getOrDefault(name, Set.of());
    }

    /** The longest name that is there; empty where none is. */
    private String longest(Predicate<String> isThere) {
        String longest = "";
        for (String name : writings.keySet()) {
            if (name.length() > longest.length() && isThere.test(name)) {
                longest = name;
            }
        }
        return longest;
    }

    /** Whether a name is another with a number behind it, which in a text stands in brackets or begins a day: "red (2)", "red 2 March". */
    private static boolean isNumberAfter(String shorter, String longer, String text) {
        if (!longer.startsWith(shorter)) {
            return false;
        }
        String number = longer.substring(shorter.length()).strip();
        String behind = spaced(text).substring(shorter.length());
        return isNumber(number)
                && (DAY.matcher(behind).lookingAt() || text.contains("(" + number) || text.contains("[" + number));
    }

    private Set<String> atAnEndOf(String spaced, String text) {
        List<String> there = writings.keySet().stream()
                .filter(word -> isAtAnEnd(word, spaced))
                .toList();
        Set<String> found = new LinkedHashSet<>();
        for (String word : there) {
            boolean isPart = there.stream()
                    .anyMatch(longer -> longer.length() > word.length()
                            && longer.contains(word)
                            && !(spaced.startsWith(longer) && isNumberAfter(word, longer, text))
                            && !isAtAnEnd(word, spaced.replace(longer, " ")));
            if (!isPart) {
                found.addAll(writings.getOrDefault(word, Set.of()));
            }
        }
        return found;
    }

    private static boolean isAtAnEnd(String word, String spaced) {
        return spaced.startsWith(word) || spaced.endsWith(word);
    }

    /** The tables whose id or name stands anywhere among the words of a text. */
    Set<String> among(String text) {
        return having(words, spaced(text)::contains);
    }

    private static Set<String> having(Map<String, Set<String>> words, Predicate<String> isThere) {
        Set<String> found = new LinkedHashSet<>();
        words.forEach((word, ids) -> {
            if (isThere.test(word)) {
                found.addAll(ids);
            }
        });
        return found;
    }

    /** A number alone may be a day or a copy's; it is a table's beside the word. */
    private static List<String> writings(SiteTable table) {
        List<String> writings = new ArrayList<>();
        if (!isNumber(table.name())) {
            writings.add(table.name());
        }
        writings.addAll(
                isNumber(table.id()) ? List.of("table " + table.id(), "table" + table.id()) : List.of(table.id()));
        return writings;
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The ids that would be a text's if its numbers stood together: 11 for "1-1". */
    List<String> ofJoinedNumbers(String text) {
        String joined = SIGNS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        return joined.equals(letters(text)) ? List.of() : List.copyOf(byLetters.getOrDefault(joined, Set.of()));
    }

    /** The words of a text, one by one. */
    static List<String> words(String text) {
        return List.of(SIGNS.split(Folding.words(text), -1));
    }

    /** The words of a text, each with a blank before and behind it. */
    static String spaced(String text) {
        return " " + String.join(" ", SIGNS.split(Folding.words(text), -1)).strip() + " ";
    }
}
