package thrive.report.gaps;

import java.util.List;

import thrive.gap.GapAnalysis;
import thrive.gap.GapAnalysis.ChosenBy;
import thrive.report.HandoutView;
import thrive.report.LevelName;
import thrive.report.Masthead;
import thrive.report.Phrase;
import thrive.report.PrincipleName;
import thrive.report.SiteFacts;
import thrive.report.Theirs;

/**
 * The gap analysis, one priority to a section.
 *
 * @param masthead what stands above and below
 * @param sentences the message, first
 * @param headings the headings under which tables write, in order
 * @param sections the priorities, in order
 * @param training the training of all priorities
 * @param quickWins the quick wins of all priorities
 * @param blanks what nobody has written about yet, by priority
 * @param others what was written about principles that are no priority
 * @param owners who would take a priority on
 */
public record GapsView(
        Masthead masthead,
        List<Phrase> sentences,
        List<String> headings,
        List<Section> sections,
        List<Across> training,
        List<Across> quickWins,
        List<Blank> blanks,
        List<Other> others,
        List<Owner> owners)
        implements HandoutView {

    /**
     * One priority.
     *
     * @param number its place
     * @param band what the band says before its name: "Agreed priority 1"
     * @param principle its name
     * @param full its full name where that is longer than the short one, else empty
     * @param level its level
     * @param ideal the ideal as the model words it
     * @param wide whether the ideal, with what tables made of it, is so long that it needs a wider column
     * @param reworded the ideal as tables reworded it
     * @param columns the columns after the ideal: in place to recommendations
     * @param rows the same in rows that fit on a page, the first of which has the ideal beside it
     * @param quickWins the quick wins
     * @param amounts how much is written under each heading
     * @param written which tables wrote about it
     */
    public record Section(
            int number,
            String band,
            PrincipleName principle,
            @Theirs(fromModel = true) String full,
            LevelName level,
            @Theirs(fromModel = true) String ideal,
            boolean wide,
            List<Said> reworded,
            List<Column> columns,
            List<GapRow> rows,
            Column quickWins,
            List<Amount> amounts,
            Phrase written) {}

    /**
     * One column: its heading and what stands in it, possibly nothing.
     *
     * @param heading the heading
     * @param items what stands under it, possibly nothing
     * @param none how tables said that they have nothing to say, as in "n/a"
     * @param rest that the others wrote nothing, where there is no more than that; or empty
     * @param blank whether nothing at all stands under it
     */
    public record Column(String heading, List<Said> items, List<Said> none, String rest, boolean blank) {

        Column(String heading, List<Said> items, List<Said> none, String rest) {
            this(heading, items, none, rest, items.isEmpty() && none.isEmpty());
        }
    }

    /**
     * A part of each column. What the page shows below one another is one column all the same.
     *
     * @param first whether it is the first, which has the ideal beside it
     * @param parts a part of each column
     */
    public record GapRow(boolean first, List<Part> parts) {}

    /**
     * Some items of a column.
     *
     * @param heading the heading of the column
     * @param items the items, possibly none
     * @param none how tables said that they have nothing to say, below the last item
     * @param rest that the others wrote nothing, below the last of these; or empty
     * @param filled whether there is any of both
     * @param blank whether nothing stands in the whole column
     */
    public record Part(String heading, List<Said> items, List<Said> none, String rest, boolean filled, boolean blank) {}

    /**
     * How many items stand under a heading: "blank" where nobody wrote, "none" where every table wrote only that there is nothing to say,
     * "none from 1 of 3" where the others wrote nothing.
     *
     * @param text how many items, "none" with perhaps who wrote it, or "blank"
     * @param blank whether there is no item
     */
    public record Amount(String text, boolean blank) {}

    /**
     * Something written, and the tables that wrote it.
     *
     * @param text what was written
     * @param tables the tables that wrote it
     */
    public record Said(@Theirs String text, Phrase tables) {}

    /**
     * Something that came up for one priority or several.
     *
     * @param text what was written
     * @param priorities the priorities that it came up for
     * @param tables the tables that wrote it
     */
    public record Across(@Theirs String text, Phrase priorities, Phrase tables) {}

    /**
     * The columns of a priority that are still blank.
     *
     * @param principle the priority
     * @param columns the headings under which nothing stands
     */
    public record Blank(PrincipleName principle, String columns) {}

    /**
     * Something written about a principle that is no priority.
     *
     * @param principle which
     * @param column the heading
     * @param text what was written
     * @param tables the tables that wrote it
     */
    public record Other(
            PrincipleName principle, String column, @Theirs String text, Phrase tables) {}

    /**
     * Who would take a priority on, and until when.
     *
     * @param principle the priority
     * @param owner who
     * @param byWhen until when, or empty
     * @param table the table that wrote it
     */
    public record Owner(
            PrincipleName principle,
            @Theirs String owner,
            @Theirs String byWhen,
            Phrase table) {}

    public static GapsView of(SiteFacts site, GapAnalysis analysis) {
        GapWords words = new GapWords(site, analysis);
        return new GapsView(
                Masthead.of(site, kind(analysis.chosenBy()), site.analysed()),
                GapSentences.of(site, analysis),
                GapWords.headings(),
                words.sections(),
                words.across(analysis.training()),
                words.across(analysis.quickWins()),
                words.blanks(),
                words.others(),
                words.owners());
    }

    @Override
    public String handout() {
        return "gaps";
    }

    private static String kind(ChosenBy chosenBy) {
        return chosenBy == ChosenBy.PROPOSED ? "Gap analysis of the proposed priorities" : "Gap analysis";
    }
}
