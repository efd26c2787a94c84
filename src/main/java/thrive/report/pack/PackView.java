package thrive.report.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import thrive.report.HandoutView;
import thrive.report.Masthead;
import thrive.report.Phrase;
import thrive.report.SiteFacts;
import thrive.report.Wording;

/**
 * The facilitator's pack: what is needed to run the two workshops, with what the site has so far filled in.
 *
 * @param masthead what stands above and below
 * @param opening what the pack is, and when the workshops are
 * @param leftOut what the site does not say, so that the slides leave it out
 * @param workshops the run sheets and the scripts
 * @param materials what to bring, and how many
 * @param basis how the counts come about
 * @param next what comes after, with its days
 * @param slides the slides, in order
 * @param last the number of the last slide
 */
public record PackView(
        Masthead masthead,
        List<Phrase> opening,
        List<LeftOut> leftOut,
        List<Workshop> workshops,
        List<Material> materials,
        List<String> basis,
        List<Phrase> next,
        List<Slide> slides,
        int last)
        implements HandoutView {

    /**
     * Something that the site does not say.
     *
     * @param key where it belongs in site.yaml
     * @param effect what the pack does without it
     */
    public record LeftOut(String key, String effect) {}

    /**
     * One workshop.
     *
     * @param number 1 or 2
     * @param name which it is
     * @param heading the same with what it is about, and its day where that is known
     * @param length how long it takes
     * @param sessions its sessions, in order
     * @param warnings what does not fit, and what to do about it
     * @param tables what goes with the warnings, possibly nothing
     * @param timing how the minutes come about
     */
    public record Workshop(
            int number,
            String name,
            String heading,
            String length,
            List<Session> sessions,
            List<String> warnings,
            List<Grid> tables,
            String timing) {}

    /**
     * One session.
     *
     * @param number its place in the workshop
     * @param start hours and minutes from the start of the workshop
     * @param minutes how long it takes
     * @param title its name
     * @param doing what happens in it
     * @param slides the numbers of its slides
     * @param say what the facilitator says, paragraph by paragraph
     * @param ask what the facilitator asks the room
     */
    public record Session(
            int number,
            String start,
            int minutes,
            String title,
            String doing,
            String slides,
            List<Phrase> say,
            List<String> ask) {}

    /**
     * Something to bring, how many of it, and for whom.
     *
     * @param what the thing
     * @param count how many of it
     * @param why for whom or what
     */
    public record Material(String what, String count, String why) {}

    /**
     * One slide.
     *
     * @param number its place
     * @param part the part of the workshops that it belongs to
     * @param title its heading
     * @param lead what it says first, possibly nothing
     * @param points its list
     * @param ordered whether the list is a sequence
     * @param tables its table, or none
     * @param note what stands small below, possibly nothing
     * @param size how large its letters are: {@code largest}, {@code large}, {@code medium}, {@code small} or {@code smallest}
     */
    public record Slide(
            int number,
            String part,
            Phrase title,
            Phrase lead,
            List<Point> points,
            boolean ordered,
            List<Grid> tables,
            String note,
            String size) {}

    /**
     * An item of a slide's list, and its place there.
     *
     * @param place its place in the list
     * @param words what it says
     */
    public record Point(int place, Phrase words) {}

    /**
     * A table.
     *
     * @param caption what it shows
     * @param headings the headings of its columns
     * @param rows its rows
     */
    public record Grid(String caption, List<GridHeading> headings, List<GridRow> rows) {

        private static final Pattern NUMBER = Pattern.compile("\\d+");

        /** A table, of whose columns those that hold nothing but numbers are known as such. */
        static Grid of(String caption, List<String> headings, List<GridRow> rows) {
            List<GridHeading> known = new ArrayList<>();
            for (int i = 0; i < headings.size(); i++) {
                int column = i;
                boolean number = rows.stream()
                        .map(row -> column == 0 ? row.head() : row.cells().get(column - 1))
                        .allMatch(cell -> NUMBER.matcher(cell.text()).matches());
                known.add(new GridHeading(headings.get(i), number));
            }
            return new Grid(caption, known, rows);
        }
    }

    /**
     * The heading of a column.
     *
     * @param text what it says
     * @param number whether the column holds nothing but numbers
     */
    public record GridHeading(String text, boolean number) {}

    /**
     * A row of a table: its heading and its cells.
     *
     * @param head its heading
     * @param cells its cells
     */
    public record GridRow(Phrase head, List<Phrase> cells) {}

    /** The days of the two workshops, as far as they are known. */
    private static List<LocalDate> days(SiteFacts site) {
        return Stream.concat(site.scored().stream(), site.prioritised().stream())
                .distinct()
                .toList();
    }

    /** The pack of a site, the day of whose first workshop must be known. */
    public static PackView of(PackFacts facts) {
        SiteFacts site = facts.site();
        PackDeck deck = new PackDeck();
        PackOverviewSlides.add(deck, facts);
        PackFirstSlides.add(deck, facts);
        PackSecondSlides.add(deck, facts);
        return new PackView(
                Masthead.of(site, "Facilitator’s pack", days(site)),
                opening(facts),
                PackGaps.of(facts),
                List.of(new PackFirstWorkshop(facts, deck).workshop(), new PackSecondWorkshop(facts, deck).workshop()),
                PackMaterials.of(facts),
                PackMaterials.basis(facts),
                PackNext.of(facts),
                deck.slides(),
                deck.slides().size());
    }

    @Override
    public String handout() {
        return "pack";
    }

    private static List<Phrase> opening(PackFacts facts) {
        List<Phrase> opening = new ArrayList<>();
        opening.add(Phrase.of("The run sheets, materials, scripts and slides of the two workshops in ")
                .then(Phrase.typed(facts.site().place()))
                .say("."));
        String second = facts.site()
                .prioritised()
                .map(day -> "; the second is on " + Wording.date(day))
                .orElse("");
        opening.add(Phrase.of("The first workshop is on " + facts.firstDay() + second + "."));
        return opening;
    }
}
