package thrive.files.intake;

import java.util.List;
import java.util.Set;

import thrive.files.sheet.Sheet;
import thrive.files.sheet.SheetKind;
import thrive.model.AssessmentModel;
import thrive.model.sheet.LeftOutRows;
import thrive.model.sheet.RankingSheet;
import thrive.model.site.SiteTable;
import thrive.problem.Code;
import thrive.problem.Problems;

/** Reads ranking sheets: one for each table, or one for several with a column {@code table}. */
public final class RankingSheets implements Intake.Kind<RankingSheet> {

    private final AssessmentModel model;
    private final int longest;

    private RankingSheets(AssessmentModel model, int longest) {
        this.model = model;
        this.longest = longest;
    }

    /**
     * The ranking sheets of all tables found in the files, in the order found. A row that cannot be read is left out, and a
     * problem says why.
     *
     * @param tables the tables that the site lists, or none where every table is welcome
     * @param longest how many principles a list may hold
     */
    public static List<RankingSheet> read(
            List<SheetFile> files, AssessmentModel model, List<SiteTable> tables, int longest, Problems problems) {
        return handedIn(files, model, tables, longest, problems).sheets();
    }

    /** The same, with what is known of files that hold no sheet that could be used. */
    public static HandedIn<RankingSheet> handedIn(
            List<SheetFile> files, AssessmentModel model, List<SiteTable> tables, int longest, Problems problems) {
        return Intake.read(new RankingSheets(model, longest), files, model, tables, problems);
    }

    @Override
    public SheetKind columns() {
        return SheetKind.RANKING;
    }

    @Override
    public String noun() {
        return "ranking";
    }

    @Override
    public Code unknown() {
        return Code.R06;
    }

    @Override
    public Set<String> alsoAllowed() {
        return Set.of();
    }

    /** A bare number is a line of the blank sheet; anything else was written by somebody. A reason alone ranks nothing. */
    @Override
    public Filling filling(Sheet.Row row) {
        String rank = row.text("rank");
        boolean isNamed = !row.text("principle").isEmpty() || !row.text("title").isEmpty();
        if (isNamed || !(rank.isEmpty() || RankCell.isNumber(rank))) {
            return Filling.ANSWERS;
        } else if (row.text("reason").isEmpty()) {
            return Filling.NOTHING;
        }
        return rank.isEmpty() ? Filling.WORDS : Filling.ANSWERS;
    }

    @Override
    public RankingSheet leftOut(String table, SheetFile file) {
        return new RankingSheet(table, List.of(), LeftOutRows.WHOLE_FILE, file.at());
    }

    @Override
    public Said<RankingSheet> said(TableRows rows, PrincipleOf principles, Problems problems) {
        TableRanking ranking = new TableRanking(rows, model, longest, problems);
        rows.rows().stream().filter(row -> row.filling().isAny()).forEach(row -> ranking.add(row, principles));
        return ranking.said();
    }
}
