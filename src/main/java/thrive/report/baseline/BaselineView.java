package thrive.report.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import thrive.baseline.Baseline;
import thrive.baseline.LevelRollUp;
import thrive.baseline.PrincipleScores;
import thrive.baseline.RollUp;
import thrive.model.Scale;
import thrive.model.site.Evidence;
import thrive.report.HandoutView;
import thrive.report.LevelName;
import thrive.report.Masthead;
import thrive.report.Phrase;
import thrive.report.PrincipleName;
import thrive.report.ScaleWords;
import thrive.report.ShareWords;
import thrive.report.SiteFacts;
import thrive.report.Theirs;
import thrive.report.Wording;
import thrive.report.chart.Count;
import thrive.report.chart.DivergingBar;
import thrive.report.chart.DotStrip;

/**
 * The baseline: all that the tables scored and wrote, for those who were not in the room.
 *
 * @param masthead what stands above and below
 * @param sentences the message, first
 * @param taking who took part
 * @param scale what the scores mean
 * @param extremes the strongest, the weakest and the most disputed principles
 * @param pictures how the charts are read
 * @param reading how the figures are read
 * @param scores the scores of the scale, lowest first
 * @param rollUps the levels, and then all principles
 * @param levels the principles of each level
 * @param heatMap which table gave which score
 * @param sections principle by principle
 * @param missing who gave no score, and why
 * @param method how the figures are worked out
 */
public record BaselineView(
        Masthead masthead,
        List<Phrase> sentences,
        String taking,
        String scale,
        List<SummaryView.Extreme> extremes,
        List<String> pictures,
        List<String> reading,
        List<Integer> scores,
        List<Whole> rollUps,
        List<LevelRows> levels,
        HeatMap heatMap,
        List<PrincipleSection> sections,
        List<SummaryView.Note> missing,
        List<String> method)
        implements HandoutView {

    /**
     * Principles taken together.
     *
     * @param name what is taken together
     * @param thriveLike how many of them are THRIVE-like: "5 of 8"
     * @param bar the scores as a bar to both sides of the THRIVE-like line
     * @param counts for each score of the scale, how many times it was given
     * @param mean the mean of the means
     * @param disputed how many are disputed
     */
    public record Whole(
            Phrase name, String thriveLike, DivergingBar bar, List<Count> counts, String mean, String disputed) {}

    /**
     * The principles of a level.
     *
     * @param name the level
     * @param about what it covers, in a few words, or empty
     * @param rows its principles
     */
    public record LevelRows(
            @Theirs(fromModel = true) String name,
            @Theirs(fromModel = true) String about,
            List<Row> rows) {}

    /**
     * One principle.
     *
     * @param principle which
     * @param strip its scores as dots
     * @param middle the middle score, or a dash
     * @param scored how many tables scored it
     * @param spread from which score to which
     * @param reaches whether it is THRIVE-like
     * @param disputed whether the tables are far apart
     */
    public record Row(
            PrincipleName principle,
            DotStrip strip,
            String middle,
            int scored,
            String spread,
            boolean reaches,
            boolean disputed) {}

    /**
     * The handout of a baseline, which may be over no scores at all.
     *
     * @param evidence what tables should have had in front of them
     */
    public static BaselineView of(SiteFacts site, Baseline baseline, List<Evidence> evidence) {
        Scale scale = baseline.model().scale();
        return new BaselineView(
                Masthead.of(site, "Baseline: how THRIVE-like are we?", site.scored()),
                SummarySentences.of(baseline),
                SummaryView.taking(site, baseline),
                ScaleWords.scale(scale),
                Extremes.of(baseline),
                pictures(scale),
                reading(scale),
                scale.values(),
                rollUps(baseline),
                levels(baseline),
                HeatMap.of(site, baseline),
                baseline.principles().stream()
                        .map(scores -> PrincipleSection.of(site, scores, silent(baseline), evidence))
                        .toList(),
                MissingAnswers.of(site, baseline),
                method(scale));
    }

    @Override
    public String handout() {
        return "baseline";
    }

    /** The tables that say nothing of any principle, so that they are told once for all. */
    private static List<String> silent(Baseline baseline) {
        return Stream.concat(baseline.notHandedIn().stream(), baseline.unread().stream())
                .toList();
    }

    private static List<String> pictures(Scale scale) {
        int line = scale.thriveLike();
        return List.of(
                "One dot is one table. Its place tells the score; its shade only repeats that. The frame is round the middle"
                        + " score; two frames are an even split. The dashed line, between " + (line - 1) + " and "
                        + line
                        + ", is where THRIVE-like (✓) begins.");
    }

    private static List<String> reading(Scale scale) {
        return List.of(
                ScaleWords.disputed(scale),
                "Look at the spread before the middle: the same middle score can be one mind or two camps. The spread says"
                        + " what more than half of the tables gave; where none did so, or the principle is disputed, it says"
                        + " which scores there are, or how far they reach.",
                "The tables are those that were in the room. They are no sample of everybody.");
    }

    private static List<Whole> rollUps(Baseline baseline) {
        List<Whole> wholes = new ArrayList<>();
        for (LevelRollUp level : baseline.levels()) {
            if (level.rollUp().principles() > 0) {
                wholes.add(whole(Phrase.fromModel(level.level().name()), baseline, level.rollUp()));
            }
        }
        wholes.add(whole(Phrase.of("All principles"), baseline, baseline.overall()));
        return wholes;
    }

    private static Whole whole(Phrase name, Baseline baseline, RollUp rollUp) {
        DivergingBar bar = DivergingBar.of(baseline.model().scale(), rollUp);
        return new Whole(
                name, ShareWords.reached(rollUp), bar, bar.counts(), Wording.mean(rollUp.mean()), disputed(rollUp));
    }

    private static String disputed(RollUp rollUp) {
        String disputed = rollUp.disputed() == 0 ? "none" : rollUp.disputed() + " of " + rollUp.scored();
        String unscored = ShareWords.unscored(rollUp);
        return unscored.isEmpty() ? disputed : disputed + "; " + unscored;
    }

    private static List<LevelRows> levels(Baseline baseline) {
        return baseline.levels().stream()
                .filter(level -> level.rollUp().principles() > 0)
                .map(level -> new LevelRows(
                        level.level().name(),
                        LevelName.of(level.level()).about(),
                        baseline.of(level.level()).stream()
                                .map(BaselineView::row)
                                .toList()))
                .toList();
    }

    private static Row row(PrincipleScores scores) {
        return new Row(
                PrincipleName.of(scores.principle()),
                DotStrip.of(scores),
                Wording.middle(scores.distribution()),
                scores.distribution().n(),
                Wording.spread(scores.distribution()),
                scores.isThriveLike(),
                scores.isDisputed());
    }

    private static List<String> method(Scale scale) {
        return List.of(
                "Each table has one voice, whatever its size. Where several people of a table scored, their middle score counts"
                        + " for the table.",
                "The middle score is the one in the middle when the tables’ scores stand in order. In an even split, such as"
                        + " 2/3, the lower of the two counts.",
                "A principle is THRIVE-like when that score is " + ScaleWords.atLeast(scale) + scale.thriveLike()
                        + ". It is never rounded up.",
                "A principle is disputed when at least a fifth of the scores lie 2 points or more from the middle score (from the"
                        + " lower one in an even split). It is"
                        + " also disputed when, of three tables or more that scored it, at least a third gave less than "
                        + scale.thriveLike() + " and at least a third gave " + scale.thriveLike()
                        + (scale.thriveLike() == scale.max() ? "" : " or more") + ".",
                "“Don’t know”, “not applicable” and blank are no scores, and none of them counts as a low one.",
                "Scores are grades, not measurements. So the mean is a second figure only; that of a level is the mean of its"
                        + " principles’ means.");
    }
}
