package thrive.files.sheet;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A column of a kind of sheet.
 *
 * @param name its heading, as our own sheets write it
 * @param required whether a sheet without it makes no sense
 * @param synonyms other headings for it, folded
 * @param content what must stand in a column for {@code perhaps} to name it
 * @param perhaps headings, folded, that name it only where the content of the column bears it out
 */
record Column(String name, boolean required, Set<String> synonyms, Content content, Set<String> perhaps) {

    Column {
        synonyms = Set.copyOf(synonyms);
        perhaps = Set.copyOf(perhaps);
    }

    static Column of(String name, boolean required, String... synonyms) {
        return new Column(name, required, Set.of(), Content.CODE, Set.of()).orAlso(synonyms);
    }

    /** The same with more synonyms. */
    Column orAlso(String... more) {
        return new Column(name, required, with(synonyms, more), content, perhaps);
    }

    /** The same with headings that name it where the content bears it out; a column without a heading always may. */
    Column whereFits(Content content, String... headings) {
        return new Column(name, required, synonyms, content, with(with(perhaps, ""), headings));
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
