package thrive.report.index;

import java.util.List;

import thrive.report.HandoutView;
import thrive.report.Masthead;
import thrive.report.Theirs;

/**
 * The page that links handouts.
 *
 * @param masthead what stands above and below
 * @param lead what the forms are for
 * @param sections the handouts, by round
 */
public record IndexView(Masthead masthead, String lead, List<Section> sections) implements HandoutView {

    /** The name of the page and of its template. */
    public static final String NAME = "index";

    /**
     * Some handouts under a heading, which is the title of their round.
     *
     * @param heading the title of their round
     * @param entries the handouts
     */
    public record Section(@Theirs String heading, List<Entry> entries) {}

    /**
     * A handout: what people call it, what stands in it, and its files, at least one.
     *
     * @param title what people call it
     * @param about what stands in it
     * @param links its files, at least one
     */
    public record Entry(String title, String about, List<Link> links) {}

    /**
     * A file: where it is, seen from this page, and in which form.
     *
     * @param address where it is, seen from this page
     * @param form in which form
     */
    public record Link(String address, String form) {}

    /** The index of some handouts of a place. */
    public static IndexView of(String place, List<Section> sections) {
        return new IndexView(
                Masthead.plain(place, "Handouts"),
                "Open a web page to read it, to print it or to send it on. The Markdown file beside it says the same in plain"
                        + " text, for those who work on with it.",
                sections);
    }

    @Override
    public String handout() {
        return NAME;
    }
}
