package thrive.report.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import thrive.baseline.Baseline;
import thrive.baseline.LevelRollUp;
import thrive.baseline.PrincipleScores;
import thrive.baseline.RollUp;
import thrive.model.Scale;
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
 * The summary: how THRIVE-like a place is, on one page.
 *
 * @param masthead what stands above and below
 * @param sentences the message, first
 * @param taking who took part
 * @param scale what the scores mean
 * @param reading how the pictures are read
 * @param scores the scores of the scale, lowest first
 * @param span how many of them there are
 * @param bands the principles by level
 * @param total all principles together
 * @param extremes the strongest, the weakest and the most disputed principles
 * @param missing who gave no score, and why
 * @param density how tightly the page is set so that it stays one: {@code roomy}, {@code dense} or {@code densest}
 */
public record SummaryView(
        Masthead masthead,
        List<Phrase> sentences,
        String taking,
        String scale,
        String reading,
        List<Integer> scores,
        int span,
        List<Band> bands,
        Total total,
        List<Extreme> extremes,
        List<Note> missing,
        String density)
        implements HandoutView {

    /**
     * The principles of a level under its totals.
     *
     * @param total the level as a whole
     * @param rows its principles
     */
    public record Band(Total total, List<Row> rows) {}

    /**
     * Principles taken together; the counts are of scores given.
     *
     * @param name what is taken together
     * @param about what a level covers, in a few words, or empty
     * @param anyScores whether any of them was scored
     * @param thriveLike how many of them are THRIVE-like: "5 of 8"
     * @param bar the scores as a bar to both sides of the THRIVE-like line
     * @param counts for each score of the scale, how many times it was given
     * @param given how many scores were given
     * @param spread from which score to which
     */
    public record Total(
            Phrase name,
            @Theirs(fromModel = true) String about,
            boolean anyScores,
            String thriveLike,
            DivergingBar bar,
            List<Count> counts,
            int given,
            String spread) {}

    /**
     * One principle.
     *
     * @param principle which
     * @param strip its scores as dots
     * @param middle the middle score, or a dash
     * @param thriveLike whether it reaches the THRIVE-like score, in words
     * @param reaches the same as yes or no
     * @param counts for each score of the scale, how many tables gave it
     * @param scored how many tables scored it
     * @param spread from which score to which
     * @param disputed whether the tables are far apart
     */
    public record Row(
            PrincipleName principle,
            DotStrip strip,
            String middle,
            String thriveLike,
            boolean reaches,
            List<Count> counts,
            int scored,
            String spread,
            boolean disputed) {}

    /**
     * A short list of principles, and what is to be said where it cannot be told who belongs to it.
     *
     * @param heading what they have in common
     * @param items the principles
     * @param note what is to be said instead or besides, or nothing
     */
    public record Extreme(String heading, List<Phrase> items, Phrase note) {}

    /**
     * Something said under a small heading.
     *
     * @param heading what it is about
     * @param text what is said
     */
    public record Note(String heading, Phrase text) {}

    private static final int ROOMY = 22;
    private static final int DENSE = 27;
    private static final int LONGEST_LINE = 46;
    private static final int LONGEST_SENTENCE = 100;

    /** The summary of a baseline, which may be over no scores at all. */
    public static SummaryView of(SiteFacts site, Baseline baseline) {
        Scale scale = baseline.model().scale();
        return new SummaryView(
                Masthead.of(site, "How THRIVE-like are we?", site.scored()),
                SummarySentences.of(baseline),
                taking(site, baseline),
                ScaleWords.scale(scale),
                reading(scale),
                scale.values(),
                scale.values().size(),
                bands(baseline),
                total(Phrase.of("All principles"), "", scale, baseline.overall()),
                Extremes.of(baseline),
                MissingAnswers.of(site, baseline),
                density(baseline, SummarySentences.of(baseline)));
    }

    @Override
    public String handout() {
        return "summary";
    }

    /** A long message leaves less of the page to the table: each line beyond the first of a sentence counts as one of its lines. */
    private static String density(Baseline baseline, List<Phrase> sentences) {
        int message = sentences.stream()
                .mapToInt(sentence -> sentence.text().length() / LONGEST_SENTENCE)
                .sum();
        int lines = message
                + baseline.principles().stream()
                        .map(scores -> PrincipleName.of(scores.principle()))
                        .mapToInt(name -> name.id().length() + name.oneLine().length() > LONGEST_LINE ? 2 : 1)
                        .sum();
        return lines <= ROOMY ? "roomy" : lines <= DENSE ? "dense" : "densest";
    }

    static String taking(SiteFacts site, Baseline baseline) {
        List<String> tables = baseline.tables().stream()
                .filter(table -> !baseline.notHandedIn().contains(table))
                .toList();
        if (tables.isEmpty()) {
            return "No table has handed in its scores.";
        }
        OptionalInt told = site.people(tables);
        String people = told.isEmpty() ? "" : " (" + Wording.people(told.getAsInt()) + ")";
        if (baseline.notHandedIn().isEmpty()) {
            return Wording.count(tables.size(), "table") + people + " took part. Each table has one voice.";
        }
        return tables.size() + " of " + Wording.count(baseline.tables().size(), "table") + people
                + " took part. Each table has one voice.";
    }

    private static String reading(Scale scale) {
        return "One dot is one table; the frame is round the middle score; the dashed line is where THRIVE-like (✓) begins."
                + " A level’s bar shows its scores in shares, from " + scale.min() + " to " + scale.max() + ". "
                + ScaleWords.disputed(scale);
    }

    private static List<Band> bands(Baseline baseline) {
        List<Band> bands = new ArrayList<>();
        for (LevelRollUp of : baseline.levels()) {
            if (of.rollUp().principles() > 0) {
                bands.add(new Band(
                        total(
                                Phrase.fromModel(of.level().name()),
                                LevelName.of(of.level()).about(),
                                baseline.model().scale(),
                                of.rollUp()),
                        baseline.of(of.level()).stream().map(SummaryView::row).toList()));
            }
        }
        return bands;
    }

    private static Total total(Phrase name, String about, Scale scale, RollUp rollUp) {
        int given =
                rollUp.counts().values().stream().mapToInt(Integer::intValue).sum();
        List<Count> counts = rollUp.counts().entrySet().stream()
                .map(e -> new Count(e.getKey(), e.getValue(), "s0"))
                .toList();
        return new Total(
                name,
                about,
                rollUp.scored() > 0,
                ShareWords.reached(rollUp),
                DivergingBar.of(scale, rollUp),
                counts,
                given,
                spread(rollUp));
    }

    private static String spread(RollUp rollUp) {
        if (rollUp.scored() == 0) {
            return "no scores";
        }
        String disputed = Wording.orNone(rollUp.disputed()) + " disputed";
        String unscored = ShareWords.unscored(rollUp);
        return unscored.isEmpty() ? disputed : disputed + "; " + unscored;
    }

    private static Row row(PrincipleScores scores) {
        boolean none = scores.distribution().n() == 0;
        return new Row(
                PrincipleName.of(scores.principle()),
                DotStrip.of(scores),
                Wording.middle(scores.distribution()),
                none ? "–" : scores.isThriveLike() ? "Yes" : "No",
                scores.isThriveLike(),
                Count.of(scores.distribution()),
                scores.distribution().n(),
                Wording.spread(scores.distribution()),
                scores.isDisputed());
    }
}
