package thrive.report.gaps;

import java.util.ArrayList;
import java.util.List;

import thrive.gap.GapAnalysis;
import thrive.model.sheet.GapColumn;
import thrive.model.sheet.GapSheet;
import thrive.report.Phrase;
import thrive.report.SiteFacts;
import thrive.report.Wording;

/** The sentences that the gap analysis opens with: how much is written, how much is still blank and who is missing. */
final class GapSentences {

    private GapSentences() {}

    static List<Phrase> of(SiteFacts site, GapAnalysis analysis) {
        if (analysis.priorities().isEmpty()) {
            return List.of(Phrase.of("There are no priorities to analyse yet."));
        }
        if (analysis.tables().isEmpty()) {
            return withLeftOut(site, analysis, List.of(Phrase.of("No table has written about the priorities yet.")));
        }
        List<Phrase> sentences = new ArrayList<>();
        sentences.add(Phrase.of(Wording.sentence(whom(analysis.tables())) + " wrote about " + written(analysis) + ": "
                + Wording.count(notes(analysis, GapColumn.GAPS), "gap")
                + ", " + Wording.count(notes(analysis, GapColumn.RECOMMENDATIONS), "recommendation") + " and "
                + Wording.count(analysis.quickWins().size(), "quick win") + "."));
        sentences.add(GapBoxes.of(site, analysis));
        if (!analysis.notHandedIn().isEmpty()) {
            sentences.add(Phrase.of("Handed in nothing: ")
                    .then(Phrase.list(site.labels(analysis.notHandedIn()), Phrase::typed))
                    .say("."));
        }
        return withLeftOut(site, analysis, sentences);
    }

    private static List<Phrase> withLeftOut(SiteFacts site, GapAnalysis analysis, List<Phrase> sentences) {
        List<Phrase> all = new ArrayList<>(sentences);
        if (!analysis.partlyLeftOut().isEmpty()) {
            all.add(Phrase.of("Faulty rows of ")
                    .then(Phrase.list(site.labels(analysis.partlyLeftOut()), Phrase::typed))
                    .say(" are left out."));
        }
        return all;
    }

    /** "1 priority", "5 priorities", "3 of 5 priorities". */
    private static String written(GapAnalysis analysis) {
        int all = analysis.priorities().size();
        long written = analysis.priorities().stream()
                .filter(p -> p.filledBy().values().stream().anyMatch(columns -> !columns.isEmpty()))
                .count();
        String priorities = all == 1 ? "1 priority" : all + " priorities";
        if (written == all) {
            return priorities;
        }
        return written == 0 ? "none of the " + priorities : written + " of " + priorities;
    }

    private static int notes(GapAnalysis analysis, GapColumn column) {
        return analysis.priorities().stream()
                .mapToInt(p -> p.items(column).size())
                .sum();
    }

    /** "3 tables and the room". */
    static String whom(List<String> writers) {
        long tables = writers.stream().filter(t -> !t.equals(GapSheet.ROOM)).count();
        boolean room = writers.contains(GapSheet.ROOM);
        return room && tables == 0 ? "the room" : Wording.count(tables, "table") + (room ? " and the room" : "");
    }
}
