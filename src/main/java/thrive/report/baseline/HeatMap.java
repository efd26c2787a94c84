package thrive.report.baseline;

import java.util.List;

import thrive.baseline.Baseline;
import thrive.baseline.PrincipleScores;
import thrive.report.LeftOutWords;
import thrive.report.PrincipleName;
import thrive.report.SiteFacts;
import thrive.report.Theirs;
import thrive.report.Wording;
import thrive.report.chart.Count;

/**
 * The score that each table gave each principle.
 *
 * @param tables the tables' labels, in order
 * @param levels the rows, by level
 * @param span how many columns there are
 * @param slanted whether the labels are too many or too long to stand upright above their columns
 * @param key what the signs in the cells mean
 */
public record HeatMap(@Theirs List<String> tables, List<Band> levels, int span, boolean slanted, String key) {

    /**
     * The rows of a level.
     *
     * @param name the level
     * @param rows its principles
     */
    public record Band(@Theirs(fromModel = true) String name, List<Row> rows) {}

    /**
     * One principle: a cell for each table, and the middle of their scores.
     *
     * @param principle which
     * @param cells a cell for each table
     * @param middle the middle score, or a dash
     */
    public record Row(PrincipleName principle, List<Cell> cells, String middle) {}

    /**
     * What a cell shows, what a screen reader says in place of a sign (or empty), and the fill.
     *
     * @param sign what the cell shows
     * @param words what a screen reader says in place of a sign, or empty
     * @param tone the class of its fill
     */
    public record Cell(String sign, String words, String tone) {}

    private static final String KEY = "DK is don’t know, NA is not applicable, – is not scored";
    private static final Cell LEFT_OUT = new Cell("×", LeftOutWords.ANSWER, "s0");
    private static final int UPRIGHT_TABLES = 9;
    private static final int UPRIGHT_LETTERS = 8;

    public static HeatMap of(SiteFacts site, Baseline baseline) {
        List<String> labels = site.labels(baseline.tables());
        List<Band> bands = baseline.model().levels().stream()
                .map(level -> new Band(
                        level.name(),
                        baseline.of(level).stream()
                                .map(scores -> row(baseline.tables(), scores))
                                .toList()))
                .filter(band -> !band.rows().isEmpty())
                .toList();
        return new HeatMap(labels, bands, labels.size() + 2, isSlanted(labels), key(baseline));
    }

    public static boolean isSlanted(List<String> labels) {
        return labels.size() > UPRIGHT_TABLES || labels.stream().anyMatch(label -> label.length() > UPRIGHT_LETTERS);
    }

    /** A faulty cell is explained only where there is one. */
    private static String key(Baseline baseline) {
        boolean anyLeftOut =
                baseline.principles().stream().anyMatch(p -> !p.leftOut().isEmpty());
        return KEY + (anyLeftOut ? ", " + LEFT_OUT.sign() + " is a faulty cell that is left out" : "");
    }

    private static Row row(List<String> tables, PrincipleScores scores) {
        return new Row(
                PrincipleName.of(scores.principle()),
                tables.stream().map(table -> cell(table, scores)).toList(),
                Wording.middle(scores.distribution()));
    }

    private static Cell cell(String table, PrincipleScores scores) {
        Integer score = scores.scores().get(table);
        if (score != null) {
            return new Cell(
                    String.valueOf(score), "", Count.tone(scores.distribution().scale(), score));
        }
        if (scores.dontKnow().contains(table)) {
            return new Cell("DK", "", "s0");
        }
        if (scores.notApplicable().contains(table)) {
            return new Cell("NA", "", "s0");
        }
        return scores.leftOut().contains(table) ? LEFT_OUT : new Cell("–", "not scored", "s0");
    }
}
