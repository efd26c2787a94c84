package thrive.files.sheet;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A column of a kind of sheet.
 *
 * @param name its heading, as our own sheets write it
 * @param required whether a sheet without it makes no sense
 * @param synonyms other headings for it, folded
 * @param content what must stand in a column for {@code perhaps} to name it
 * @param perhaps headings, folded, that name it only where the content of the column bears it out
 * @param stems beginnings of words, in small letters, each of which tells it in a longer heading where no other heading does
 */
record Column(
        String name, boolean required, Set<String> synonyms, Content content, Set<String> perhaps, Set<String> stems) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    Column {
        synonyms = Set.copyOf(synonyms);
        perhaps = Set.copyOf(perhaps);
        stems = Set.copyOf(stems);
    }

    static Column of(String name, boolean required, String... synonyms) {
        return new Column(name, required, Set.of(), Content.CODE, Set.of(), Set.of()).orAlso(synonyms);
    }

    /** The same with more synonyms. */
    Column orAlso(String... more) {
        return new Column(name, required, with(synonyms, more), content, perhaps, stems);
    }

    /** The same with headings that name it where the content bears it out; a column without a heading always may. */
    Column whereFits(Content content, String... headings) {
        return new Column(name, required, synonyms, content, with(with(perhaps, ""), headings), stems);
    }

    /** The same with beginnings of words that tell it within a longer heading. */
    Column orWithWord(String... stems) {
        return new Column(name, required, synonyms, content, perhaps, Set.of(stems));
    }

    /** Whether a word of a heading begins as one of its own does. */
    boolean isToldBy(String heading) {
        return !stems.isEmpty()
                && BETWEEN_WORDS
                        .splitAsStream(heading.toLowerCase(Locale.ROOT))
                        .anyMatch(word -> stems.stream().anyMatch(word::startsWith));
    }

    boolean isOwnName(String folded) {
        return SheetKind.fold(name).equals(folded);
    }

    private static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new LinkedHashSet<>(some);
        for (String heading : more) {
            all.add(SheetKind.fold(heading));
        }
        return all;
    }
}
