package thrive.render.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import thrive.baseline.Baseline;
import thrive.baseline.Distribution;
import thrive.baseline.PrincipleScores;
import thrive.report.Wording;

/** The baseline as a table: a row for each principle, its figures, and what each table answered. */
public final class ScoreTables {

    private static final List<String> FIGURES = List.of("n", "median", "lower median", "mean", "min", "max");

    private ScoreTables() {}

    /** The columns from the counts to the figures are numeric; the answers of the tables stand last. */
    public static FlatTable of(Baseline baseline) {
        List<String> headings = new ArrayList<>(List.of("principle", "level", "name"));
        baseline.model().scale().values().forEach(score -> headings.add("scored " + score));
        headings.addAll(FIGURES);
        headings.addAll(List.of("THRIVE-like", "disputed"));
        headings.addAll(baseline.tables());
        Set<Integer> numeric = new HashSet<>();
        int figures = 3 + baseline.model().scale().values().size() + FIGURES.size();
        for (int c = 3; c < headings.size(); c++) {
            if (c < figures || c >= figures + 2) {
                numeric.add(c);
            }
        }
        return new FlatTable(
                headings,
                numeric,
                baseline.principles().stream().map(p -> row(baseline, p)).toList());
    }

    private static List<String> row(Baseline baseline, PrincipleScores scores) {
        Distribution d = scores.distribution();
        List<String> row = new ArrayList<>(List.of(
                scores.principle().id(),
                scores.principle().level(),
                scores.principle().name()));
        d.counts().values().forEach(count -> row.add(String.valueOf(count)));
        row.add(String.valueOf(d.n()));
        row.add(d.median().isEmpty() ? "" : Wording.figure(d.median()));
        row.add(d.lowerMedian().isEmpty() ? "" : String.valueOf(d.lowerMedian().getAsInt()));
        row.add(d.mean().isEmpty() ? "" : Wording.twoDecimals(d.mean().getAsDouble()));
        row.add(d.min().isEmpty() ? "" : String.valueOf(d.min().getAsInt()));
        row.add(d.max().isEmpty() ? "" : String.valueOf(d.max().getAsInt()));
        row.add(thriveLike(scores));
        row.add(scores.isDisputed() ? "yes" : "no");
        baseline.tables().forEach(table -> row.add(answer(scores, table)));
        return row;
    }

    private static String answer(PrincipleScores scores, String table) {
        Integer score = scores.scores().get(table);
        if (score != null) {
            return score.toString();
        }
        if (scores.leftOut().contains(table)) {
            return "left out";
        }
        return scores.dontKnow().contains(table) ? "DK" : scores.notApplicable().contains(table) ? "NA" : "";
    }

    /** Blank as every figure over no scores is. */
    private static String thriveLike(PrincipleScores scores) {
        if (scores.distribution().n() == 0) {
            return "";
        }
        return scores.isThriveLike() ? "yes" : "no";
    }
}
