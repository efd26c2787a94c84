package thrive.report.sheets;

import java.util.ArrayList;
import java.util.List;

import thrive.gap.GapAnalysis.ChosenBy;
import thrive.model.Principle;
import thrive.model.sheet.GapColumn;
import thrive.report.HandoutView;
import thrive.report.LevelName;
import thrive.report.Masthead;
import thrive.report.PrincipleName;
import thrive.report.SiteFacts;
import thrive.report.Theirs;
import thrive.report.Wording;

/**
 * The gap sheet: a page to write on for each priority.
 *
 * @param masthead what stands above and below
 * @param note what to bear in mind, on every page
 * @param pages the priorities, in order
 */
public record GapSheetView(Masthead masthead, String note, List<Page> pages) implements HandoutView {

    /**
     * The page of one priority.
     *
     * @param first whether it is the first page, which has the sheet's own heading
     * @param band what the band says before its name: "Agreed priority 1"
     * @param principle its name
     * @param level the name of its level
     * @param ideal the ideal as the model words it
     * @param wide whether it is so long that it needs a wider column than the others
     * @param columns the columns to write in, after the ideal
     * @param quickWins the room below them
     */
    public record Page(
            boolean first,
            String band,
            PrincipleName principle,
            LevelName level,
            @Theirs(fromModel = true) String ideal,
            boolean wide,
            List<Space> columns,
            Space quickWins) {}

    /**
     * Room to write in: its heading and what belongs there.
     *
     * @param heading the heading
     * @param hint what belongs under it
     */
    public record Space(String heading, String hint) {}

    private static final String NOTE =
            "Take about 20 minutes for each priority. Rough wording is fine, and so are columns left blank.";

    public GapSheetView {
        pages = List.copyOf(pages);
    }

    /** What a column of 46 mm holds on the first page, where the heading stands above it. */
    private static final int LONGEST_IDEAL = 560;

    /**
     * The gap sheet of some priorities.
     *
     * @param chosenBy whose list they are
     * @param priorities the principles, in order
     */
    public static GapSheetView of(SiteFacts site, ChosenBy chosenBy, List<Principle> priorities) {
        String band = chosenBy == ChosenBy.AGREED ? "Agreed priority" : "Proposed priority";
        List<Page> pages = new ArrayList<>();
        for (Principle principle : priorities) {
            pages.add(page(site, band + " " + (pages.size() + 1), principle, pages.isEmpty()));
        }
        return new GapSheetView(Masthead.of(site, "Gap sheet", site.analysed()), NOTE, pages);
    }

    @Override
    public String handout() {
        return PaperSheet.GAP.key();
    }

    private static Page page(SiteFacts site, String band, Principle principle, boolean first) {
        return new Page(
                first,
                band,
                PrincipleName.of(principle),
                site.levelOf(principle.id()),
                principle.ideal(),
                principle.ideal().length() > LONGEST_IDEAL,
                List.of(
                        space(GapColumn.IN_PLACE),
                        space(GapColumn.IN_DEVELOPMENT),
                        space(GapColumn.GAPS),
                        space(GapColumn.TRAINING),
                        space(GapColumn.RECOMMENDATIONS)),
                space(GapColumn.QUICK_WINS));
    }

    private static Space space(GapColumn column) {
        String hint = switch (column) {
            case IN_PLACE -> "What we have now that works";
            case IN_DEVELOPMENT -> "What is planned or being built";
            case GAPS -> "What is missing or falls short";
            case TRAINING -> "What people need to learn";
            case RECOMMENDATIONS -> "What we should change";
            case QUICK_WINS -> "What could be done soon with what we have";
        };
        return new Space(Wording.sentence(column.header()), hint);
    }
}
