package thrive.report.sheets;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import thrive.baseline.Baseline;
import thrive.baseline.PrincipleScores;
import thrive.model.AssessmentModel;
import thrive.model.Level;
import thrive.model.Principle;
import thrive.model.Scale;
import thrive.model.site.Evidence;
import thrive.report.HandoutView;
import thrive.report.Masthead;
import thrive.report.PrincipleName;
import thrive.report.SiteFacts;
import thrive.report.Theirs;
import thrive.report.Wording;
import thrive.report.baseline.PrincipleSection.Shown;
import thrive.report.chart.Count;

/**
 * The ranking sheet: lines to write a table's list on, and at hand what it chooses from.
 *
 * @param masthead what stands above and below
 * @param how what to do, in a few lines
 * @param places the numbers of the lines
 * @param scored whether there are scores to show
 * @param basis whose scores they are and how to read them, or empty
 * @param scores the scores of the scale, lowest first
 * @param levels the principles by level
 * @param evidence what is known, by principle; those of which nothing is known are left out
 */
public record RankingSheetView(
        Masthead masthead,
        List<String> how,
        List<Integer> places,
        boolean scored,
        String basis,
        List<Integer> scores,
        List<LevelPart> levels,
        List<Known> evidence)
        implements HandoutView {

    /**
     * The principles of a level that has any.
     *
     * @param name the level
     * @param rows its principles
     */
    public record LevelPart(@Theirs(fromModel = true) String name, List<Row> rows) {}

    /**
     * One principle, with its middle score and how many tables gave each score; both are empty where there are no scores.
     *
     * @param principle which
     * @param middle the middle of its scores, or a dash
     * @param counts for each score of the scale, how many tables gave it
     */
    public record Row(PrincipleName principle, String middle, List<Count> counts) {}

    /**
     * What is known of a principle.
     *
     * @param principle which
     * @param items its evidence
     */
    public record Known(PrincipleName principle, List<Shown> items) {}

    public RankingSheetView {
        how = List.copyOf(how);
        places = List.copyOf(places);
        scores = List.copyOf(scores);
        levels = List.copyOf(levels);
        evidence = List.copyOf(evidence);
    }

    /**
     * The ranking sheet.
     *
     * @param places how many principles a list may hold
     * @param baseline the scores of the round, if there are any
     * @param evidence what the site knows
     */
    public static RankingSheetView of(
            SiteFacts site, int places, Optional<Baseline> baseline, List<Evidence> evidence) {
        AssessmentModel model = site.model();
        Optional<Baseline> scored = baseline.filter(b -> b.handedIn() > 0);
        return new RankingSheetView(
                Masthead.of(site, "Ranking sheet", site.prioritised()),
                how(places),
                IntStream.rangeClosed(1, places).boxed().toList(),
                scored.isPresent(),
                scored.map(b -> basis(site, b)).orElse(""),
                model.scale().values(),
                model.levels().stream()
                        .filter(level -> !model.principlesOf(level).isEmpty())
                        .map(level -> part(model, level, scored))
                        .toList(),
                model.principles().stream()
                        .map(principle -> known(principle, evidence))
                        .filter(known -> !known.items().isEmpty())
                        .toList());
    }

    @Override
    public String handout() {
        return PaperSheet.RANKING.key();
    }

    private static List<String> how(int places) {
        return List.of(
                "Choose the " + Wording.number(places) + " principles that matter most to work on next, the most"
                        + " important first. Fewer than " + Wording.number(places)
                        + " are fine. Ties are allowed: write both codes on one line.",
                "This is your table’s view. Every table is heard, and the room decides.");
    }

    private static String basis(SiteFacts site, Baseline baseline) {
        Scale scale = baseline.model().scale();
        return "Scored by " + Wording.count(baseline.handedIn(), "table")
                + site.scored().map(day -> " on " + Wording.date(day)).orElse("")
                + ": the middle score, and how many tables gave each score. "
                + (scale.thriveLike() == scale.max() ? "Only " : "At least ") + scale.thriveLike()
                + " is THRIVE-like.";
    }

    private static LevelPart part(AssessmentModel model, Level level, Optional<Baseline> baseline) {
        return new LevelPart(
                level.name(),
                model.principlesOf(level).stream()
                        .map(principle -> baseline.flatMap(b -> b.of(principle.id()))
                                .map(RankingSheetView::row)
                                .orElse(new Row(PrincipleName.of(principle), "", List.of())))
                        .toList());
    }

    private static Row row(PrincipleScores scores) {
        return new Row(
                PrincipleName.of(scores.principle()),
                Wording.middle(scores.distribution()),
                Count.of(scores.distribution()));
    }

    private static Known known(Principle principle, List<Evidence> evidence) {
        return new Known(PrincipleName.of(principle), Shown.of(principle, evidence));
    }
}
