package thrive.report.baseline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import thrive.baseline.Baseline;
import thrive.baseline.PrincipleScores;
import thrive.report.LeftOutWords;
import thrive.report.Phrase;
import thrive.report.SiteFacts;
import thrive.report.Wording;
import thrive.report.baseline.SummaryView.Note;

/** Who gave no score, and why: nothing handed in, don't know, not applicable, a faulty cell and left blank are five things. */
final class MissingAnswers {

    /** A note that gets longer than this tells numbers instead, so that the page stays one. */
    private static final int LONGEST = 95;

    private MissingAnswers() {}

    static List<Note> of(SiteFacts site, Baseline baseline) {
        List<Note> notes = new ArrayList<>();
        if (!baseline.notHandedIn().isEmpty()) {
            notes.add(new Note("Handed in nothing", names(site, baseline.notHandedIn())));
        }
        if (!baseline.unread().isEmpty()) {
            notes.add(new Note("Sheet left out (faulty file)", names(site, baseline.unread())));
        }
        add(notes, "Don’t know", site, byTable(baseline, PrincipleScores::dontKnow));
        add(notes, "Not applicable", site, byTable(baseline, PrincipleScores::notApplicable));
        Map<String, List<String>> leftOut = byTable(baseline, PrincipleScores::leftOut);
        baseline.unread().forEach(leftOut::remove);
        add(notes, Wording.sentence(LeftOutWords.ANSWER), site, leftOut);
        Map<String, List<String>> blank = byTable(baseline, PrincipleScores::notScored);
        baseline.notHandedIn().forEach(blank::remove);
        add(notes, "Left blank", site, blank);
        if (notes.isEmpty() && !baseline.tables().isEmpty()) {
            notes.add(new Note("No score missing", Phrase.of("every table scored every principle")));
        }
        return notes;
    }

    private static Phrase names(SiteFacts site, List<String> tables) {
        Phrase names = Phrase.listTyped(site.labels(tables));
        return names.text().length() <= LONGEST ? names : Phrase.of(Wording.count(tables.size(), "table"));
    }

    private static Map<String, List<String>> byTable(
            Baseline baseline, Function<PrincipleScores, List<String>> tables) {
        Map<String, List<String>> byTable = new LinkedHashMap<>();
        baseline.tables().forEach(table -> byTable.put(table, new ArrayList<>()));
        for (PrincipleScores scores : baseline.principles()) {
            tables.apply(scores)
                    .forEach(table -> byTable.computeIfAbsent(table, key -> new ArrayList<>())
                            .add(scores.principle().id()));
        }
        byTable.values().removeIf(List::isEmpty);
        return byTable;
    }

    private static void add(List<Note> notes, String heading, SiteFacts site, Map<String, List<String>> byTable) {
        if (byTable.isEmpty()) {
            return;
        }
        List<Phrase> items = new ArrayList<>();
        byTable.forEach(
                (table, ids) -> items.add(Phrase.typed(site.label(table)).say(" (" + String.join(", ", ids) + ")")));
        Phrase all = Phrase.list(items);
        int answers = byTable.values().stream().mapToInt(List::size).sum();
        notes.add(new Note(
                heading,
                all.text().length() <= LONGEST
                        ? all
                        : Phrase.of(
                                Wording.count(answers, "time") + ", at " + Wording.count(byTable.size(), "table"))));
    }
}
