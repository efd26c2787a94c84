package thrive.render.page;

import thrive.report.Phrase;

/**
 * How pages keep texts that are not our own apart from those that are: each is an element that isolates its direction, and what the
 * model says has the model's language. This is the one place where such texts become HTML.
 */
final class Marks {

    private final String ofModel;

    /**
     * Marks for a page.
     *
     * @param language the language of the model's texts where it is not the page's, or empty
     */
    Marks(String language) {
        this.ofModel = language.isEmpty() ? "<bdi>" : "<bdi lang=\"" + HtmlText.escape(language) + "\">";
    }

    /** A text that someone typed or the model says; nothing where it is empty. */
    String mark(String text, boolean fromModel) {
        return text.isEmpty() ? "" : (fromModel ? ofModel : "<bdi>") + HtmlText.escape(text) + "</bdi>";
    }

    /** A phrase, of which only some pieces are not our own. */
    String mark(Phrase phrase) {
        StringBuilder html = new StringBuilder();
        phrase.pieces().forEach(piece -> html.append(mark(piece)));
        return html.toString();
    }

    private String mark(Phrase.Piece piece) {
        if (piece.theirs()) {
            return mark(piece.text(), piece.fromModel());
        }
        String ours = HtmlText.escape(piece.text());
        return piece.unbroken() ? "<span class=\"whole\">" + ours + "</span>" : ours;
    }
}
