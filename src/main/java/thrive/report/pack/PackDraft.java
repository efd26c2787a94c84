package thrive.report.pack;

import java.util.List;

import thrive.report.Phrase;
import thrive.report.pack.PackSlide.Column;

/**
 * A slide without its number.
 *
 * @param title its heading
 * @param lead what it says first, possibly nothing
 * @param points its list
 * @param ordered whether the list is a sequence
 * @param columns what stands side by side, or nothing
 * @param tables its table, or none
 * @param note what stands small below, possibly nothing
 */
record PackDraft(
        Phrase title,
        Phrase lead,
        List<Phrase> points,
        boolean ordered,
        List<Column> columns,
        List<PackGrid> tables,
        String note) {

    static PackDraft of(String title) {
        return of(Phrase.of(title));
    }

    static PackDraft of(Phrase title) {
        return new PackDraft(title, Phrase.nothing(), List.of(), false, List.of(), List.of(), "");
    }

    PackDraft leading(Phrase words) {
        return new PackDraft(title, words, points, ordered, columns, tables, note);
    }

    PackDraft leading(String words) {
        return leading(Phrase.of(words));
    }

    PackDraft listing(List<Phrase> items) {
        return new PackDraft(title, lead, items, ordered, columns, tables, note);
    }

    PackDraft listing(String... items) {
        return listing(List.of(items).stream().map(Phrase::of).toList());
    }

    PackDraft inOrder() {
        return new PackDraft(title, lead, points, true, columns, tables, note);
    }

    PackDraft beside(List<Column> sideBySide) {
        return new PackDraft(title, lead, points, ordered, sideBySide, tables, note);
    }

    PackDraft showing(PackGrid table) {
        return new PackDraft(title, lead, points, ordered, columns, List.of(table), note);
    }

    PackDraft noting(String words) {
        return new PackDraft(title, lead, points, ordered, columns, tables, words);
    }
}
