package thrive.files.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import thrive.text.Characters;
import thrive.text.LatePattern;

/**
 * The tables of which only the files and columns of a round know, where the site lists none. The same letters and numbers are the same
 * table, whatever stands between them and whether the word "table" stands before or behind: "Table 1" is 1, and "Red table" is red.
 */
final class UnlistedTables {

    private static final LatePattern WORD = LatePattern.of("^(?:the )?tables? (?=.)|^the (?=.+ table$)|(?<=.) table$");
    private static final LatePattern GLUED = LatePattern.of("^table(?=\\p{N})");
    /** Of several spellings the one without the word is the table's. */
    private static final Comparator<String> PLAINEST = (one, other) -> Integer.compare(one.length(), other.length());

    /** The files of the round, by their names in lower case. */
    private final Set<String> files = new HashSet<>();
    /** The same, by what they mean. */
    private final Map<String, Set<String>> filesByKey = new HashMap<>();

    private final Map<String, String> spellings = new HashMap<>();

    /**
     * The tables of some files.
     *
     * @param scored how the tables are spelt that scored in the same round, where these are other sheets
     * @param stems what the files are called, without the ending
     */
    UnlistedTables(Collection<String> scored, Collection<String> stems) {
        learn(scored);
        for (String stem : stems) {
            String lower = Characters.composed(stem).toLowerCase(Locale.ROOT);
            files.add(lower);
            filesByKey.computeIfAbsent(key(stem), k -> new HashSet<>()).add(lower);
        }
        learn(stems);
    }

    /** What two spellings of one table have in common. */
    static String key(String name) {
        String spaced = ListedTables.spaced(name).strip();
        String bare = GLUED.matcher(WORD.matcher(spaced).replaceAll("")).replaceFirst("");
        return ListedTables.letters(bare);
    }

    /** Learns how tables are spelt elsewhere. How those are spelt that are known already stays; of several new ones the shortest counts. */
    void learn(Collection<String> names) {
        Map<String, String> heard = new HashMap<>();
        names.stream().map(Characters::composed).sorted(PLAINEST).forEach(name -> heard.putIfAbsent(key(name), name));
        heard.forEach(spellings::putIfAbsent);
    }

    /** The table's id: the name as it was first spelt. */
    String spelt(String name) {
        return spellings.computeIfAbsent(key(name), k -> name);
    }

    /** Whether another file of the round than the one of a name is called so. */
    boolean isAnotherFile(String name, String own) {
        String lower = own.toLowerCase(Locale.ROOT);
        return files.contains(name.toLowerCase(Locale.ROOT))
                || filesByKey.getOrDefault(key(name), Set.of()).stream().anyMatch(file -> !file.equals(lower));
    }
}
