package thrive.files.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import thrive.files.sheet.Sheet;
import thrive.files.sheet.SheetKind;
import thrive.model.AssessmentModel;
import thrive.model.sheet.Answer;
import thrive.model.sheet.ScoreEntry;
import thrive.model.sheet.ScoreSheet;
import thrive.model.site.SiteTable;
import thrive.problem.Code;
import thrive.problem.Problems;

/** Reads score sheets: one for each table, or one for several with a column {@code table}. */
public final class ScoreSheets implements Intake.Kind<ScoreSheet> {

    /** The columns in which a row says more than the blank sheet does. */
    private static final List<String> FILLED_IN = List.of("score", "notes", "evidence");

    /** What a table hands in, as messages name it. */
    static final String NOUN = "score sheet";

    private final AssessmentModel model;

    private ScoreSheets(AssessmentModel model) {
        this.model = model;
    }

    /**
     * The score sheets of all tables found in the files, in the order found. A row whose principle, table or score cannot be read is
     * left out, and a problem says why.
     *
     * @param tables the tables that the site lists, or none where every table is welcome
     */
    public static List<ScoreSheet> read(
            List<SheetFile> files, AssessmentModel model, List<SiteTable> tables, Problems problems) {
        return handedIn(files, model, tables, problems).sheets();
    }

    /** The same, with what is known of files that hold no sheet that could be used. */
    public static HandedIn<ScoreSheet> handedIn(
            List<SheetFile> files, AssessmentModel model, List<SiteTable> tables, Problems problems) {
        return Intake.read(new ScoreSheets(model), files, model, tables, problems);
    }

    @Override
    public SheetKind columns() {
        return SheetKind.SCORE;
    }

    @Override
    public String noun() {
        return NOUN;
    }

    @Override
    public Code unknown() {
        return Code.V01;
    }

    @Override
    public Set<String> alsoAllowed() {
        return Set.of();
    }

    @Override
    public Filling filling(Sheet.Row row) {
        for (String column : FILLED_IN) {
            if (!row.text(column).isEmpty()) {
                return Filling.ANSWERS;
            }
        }
        return Filling.NOTHING;
    }

    @Override
    public ScoreSheet leftOut(String table, SheetFile file) {
        return new ScoreSheet(
                table,
                model.ids().stream()
                        .map(id -> new ScoreEntry(id, new Answer.LeftOut(), "", "", "", "", file.at()))
                        .toList(),
                file.at());
    }

    @Override
    public Said<ScoreSheet> said(TableRows rows, PrincipleOf principles, Problems problems) {
        TableScores scores = new TableScores(rows, model, problems);
        List<FilledRow> all = rows.rows();
        for (int i = 0; i < all.size(); i++) {
            FilledRow row = all.get(i);
            // Whose row it is comes first: one of nobody need not say what it is about.
            boolean isNone = scores.isNobodys(row.cells()) || scores.isUnnamedTotal(row.cells());
            Optional<Sheet.Row> next = i + 1 == all.size()
                    ? Optional.empty()
                    : Optional.of(all.get(i + 1).cells());
            scores.add(row, isNone ? Optional.empty() : principles.row(row, problems), next);
        }
        return scores.said();
    }
}
