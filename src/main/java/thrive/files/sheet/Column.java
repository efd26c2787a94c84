package thrive.files.sheet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import thrive.model.sheet.GapColumn;

/**
 * A column of a kind of sheet.
 *
 * @param name its heading, as our own sheets write it
 * @param required whether a sheet without it makes no sense
 * @param synonyms other headings for it, folded
 * @param content what must stand in a column for {@code perhaps} to name it
 * @param perhaps headings, folded, that name it only where the content of the column bears it out
 * @param words words, in small letters, each of which tells it in a longer heading where no other heading does
 */
record Column(
        String name, boolean required, Set<String> synonyms, Content content, Set<String> perhaps, Set<String> words) {

    private static final Set<String> OTHER_MATTERS = Set.of(
            "owner",
            "owners",
            "lead",
            "leads",
            "who",
            "name",
            "names",
            "date",
            "dates",
            "when",
            "status",
            "rag",
            "score",
            "scores",
            "rank",
            "number",
            "no",
            "count",
            "cost",
            "costs",
            "budget",
            "priority",
            "rating",
            "progress",
            "ref");
    /** The column of what has been done, of which such a word says nothing else. */
    private static final String OF_WHAT_IS_DONE = GapColumn.IN_PLACE.header();

    Column {
        synonyms = Set.copyOf(synonyms);
        perhaps = Set.copyOf(perhaps);
        words = Set.copyOf(words);
    }

    static Column of(String name, boolean required, String... synonyms) {
        return new Column(name, required, Set.of(), Content.CODE, Set.of(), Set.of()).orAlso(synonyms);
    }

    /** The same with more synonyms. */
    Column orAlso(String... more) {
        return new Column(name, required, with(synonyms, more), content, perhaps, words);
    }

    /** The same with headings that name it where the content bears it out; a column without a heading always may. */
    Column whereFits(Content content, String... headings) {
        return new Column(name, required, synonyms, content, with(with(perhaps, ""), headings), words);
    }

    /** The same with headings that name it only where the content of the column bears it out. */
    Column ifHolds(Content content, String... headings) {
        return new Column(name, required, synonyms, content, with(perhaps, headings), words);
    }

    /** The same with words that tell it within a longer heading. */
    Column orWithWord(String... words) {
        return new Column(name, required, synonyms, content, perhaps, Set.of(words));
    }

    /** Whether a word of a heading is one of its own, and none says that the column is about something else. */
    boolean isToldBy(String heading) {
        if (words.isEmpty()) {
            return false;
        }
        List<String> said = PastHeading.words(heading);
        return said.stream().anyMatch(words::contains)
                && said.stream().noneMatch(OTHER_MATTERS::contains)
                && (name.equals(OF_WHAT_IS_DONE) || !PastHeading.is(heading));
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
