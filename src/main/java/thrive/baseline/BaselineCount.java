package thrive.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import thrive.model.AssessmentModel;
import thrive.model.Principle;
import thrive.model.sheet.Answer;
import thrive.model.sheet.ScoreEntry;
import thrive.model.sheet.ScoreSheet;
import thrive.model.sheet.TableAnswer;

/** Counts score sheets into a baseline: one table, one voice. */
public final class BaselineCount {

    private BaselineCount() {}

    /**
     * The baseline of the sheets. Tables without a sheet count among the tables and score nothing.
     *
     * @param tables the ids of all tables, in order; sheets of other tables are left out
     */
    public static Baseline of(AssessmentModel model, List<String> tables, List<ScoreSheet> sheets) {
        Map<String, Map<String, List<ScoreEntry>>> byTable = new LinkedHashMap<>();
        for (ScoreSheet sheet : sheets) {
            if (!sheet.isBlank()) {
                byTable.put(sheet.table(), byPrinciple(sheet));
            }
        }
        List<String> notHandedIn = new ArrayList<>(tables);
        notHandedIn.removeAll(byTable.keySet());
        List<PrincipleScores> principles = new ArrayList<>();
        for (Principle principle : model.principles()) {
            principles.add(count(model, principle, tables, byTable));
        }
        return new Baseline(model, tables, notHandedIn, principles);
    }

    private static PrincipleScores count(
            AssessmentModel model,
            Principle principle,
            List<String> tables,
            Map<String, Map<String, List<ScoreEntry>>> byTable) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        List<String> notScored = new ArrayList<>();
        List<String> dontKnow = new ArrayList<>();
        List<String> notApplicable = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        List<PrincipleScores.Remark> remarks = new ArrayList<>();
        for (String table : tables) {
            List<ScoreEntry> entries = byTable.getOrDefault(table, Map.of()).getOrDefault(principle.id(), List.of());
            List<Answer> answers = new ArrayList<>(entries.size());
            for (ScoreEntry entry : entries) {
                answers.add(entry.answer());
            }
            Answer answer = TableAnswer.of(answers);
            if (answer instanceof Answer.Scored scored) {
                scores.put(table, scored.score());
            } else if (answer instanceof Answer.DontKnow) {
                dontKnow.add(table);
            } else if (answer instanceof Answer.NotApplicable) {
                notApplicable.add(table);
            } else if (answer instanceof Answer.LeftOut) {
                leftOut.add(table);
            } else {
                notScored.add(table);
            }
            for (ScoreEntry entry : entries) {
                if (!entry.evidence().isEmpty() || !entry.notes().isEmpty()) {
                    remarks.add(new PrincipleScores.Remark(
                            table, entry.answer(), entries.size() > 1, entry.evidence(), entry.notes()));
                }
            }
        }
        Distribution distribution = new Distribution(model.scale(), List.copyOf(scores.values()));
        return new PrincipleScores(
                principle, scores, notScored, dontKnow, notApplicable, leftOut, distribution, remarks);
    }

    /** The rows of a sheet by their principles, which are asked for one by one. */
    private static Map<String, List<ScoreEntry>> byPrinciple(ScoreSheet sheet) {
        Map<String, List<ScoreEntry>> entries = new HashMap<>();
        for (ScoreEntry entry : sheet.entries()) {
            entries.computeIfAbsent(entry.principle(), id -> new ArrayList<>(1)).add(entry);
        }
        return entries;
    }
}
