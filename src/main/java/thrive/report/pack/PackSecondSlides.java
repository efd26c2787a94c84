package thrive.report.pack;

import java.util.ArrayList;
import java.util.List;

import thrive.baseline.Baseline;
import thrive.report.Phrase;
import thrive.report.Wording;
import thrive.report.baseline.Extremes;
import thrive.report.baseline.SummarySentences;
import thrive.report.pack.PackDeck.Topic;
import thrive.report.pack.PackGrid.Row;
import thrive.report.pack.PackSlide.Column;
import thrive.report.priorities.ChoiceWords;
import thrive.report.priorities.Chosen;

/** The slides of the second workshop: the baseline, the priorities, the gap analysis and what comes next. */
final class PackSecondSlides {

    private static final String PART = "Second workshop";

    private PackSecondSlides() {}

    static void add(PackDeck deck, PackFacts facts) {
        String day = facts.site().prioritised().map(d -> ", " + Wording.date(d)).orElse("");
        deck.add(
                Topic.SECOND,
                PART + day,
                PackDraft.of("From scores to priorities")
                        .leading("On " + facts.firstDay()
                                + " we scored. Today we choose, and look closely at what we chose.")
                        .listing(
                                "Look at our scores again",
                                "Rank a top five at each table",
                                "Agree " + facts.somePriorities() + " as a whole room",
                                "Find the gaps, and the quick wins"));
        if (facts.hasScores()) {
            scores(deck, facts.baseline().orElseThrow());
        }
        ranking(deck, facts);
        if (facts.hasPriorities()) {
            priorities(deck, facts, facts.chosen().orElseThrow());
        }
        gaps(deck, facts);
        deck.add(Topic.NEXT, PART, PackDraft.of("Next steps").listing(PackNext.of(facts)));
    }

    private static void scores(PackDeck deck, Baseline baseline) {
        deck.add(Topic.BASELINE, PART, PackDraft.of("Our scores so far").listing(SummarySentences.of(baseline)));
        deck.add(
                Topic.BASELINE,
                PART,
                PackDraft.of("Strongest, weakest, most disputed")
                        .beside(Extremes.of(baseline).stream()
                                .map(end -> new Column(end.heading(), end.items(), end.note()))
                                .toList())
                        .noting(
                                "Middle score and mean of the tables; where disputed, how many tables gave which score."));
    }

    private static void ranking(PackDeck deck, PackFacts facts) {
        deck.add(
                Topic.RANKING,
                PART,
                PackDraft.of("Your table’s top five")
                        .leading(Phrase.of("Which principles should come first in ")
                                .then(Phrase.typed(facts.site().place()))
                                .say("?"))
                        .listing(
                                "Weigh the scores, the pathway maps, the figures and the voices.",
                                "A low score alone makes no priority: ask what would help most.",
                                "Write up to five codes, the most important first. Ties are allowed.",
                                "Add a reason to each, in a few words."));
        deck.add(
                Topic.READING_OUT,
                PART,
                PackDraft.of("Each table reads out its list")
                        .leading("About " + Wording.number(PackTimes.PER_TABLE_LIST)
                                + " minutes for each table. The others listen; questions come later.")
                        .listing("The codes, from the first to the last", "The one reason that weighed most"));
        deck.add(
                Topic.AGREEING,
                PART,
                PackDraft.of("Agreeing " + facts.somePriorities())
                        .leading("The lists are added up into a proposal. The room decides; arithmetic only proposes.")
                        .listing(
                                "What do we take as it is proposed?",
                                "What would you change, and for what reason?",
                                "What is tied, and which way do we go?",
                                "Can everybody work with this list?")
                        .noting("What is agreed goes up on the flip chart, where all can see it."));
    }

    private static void priorities(PackDeck deck, PackFacts facts, Chosen chosen) {
        String day = chosen.day()
                .or(() -> facts.site().prioritised())
                .map(d -> " on " + Wording.date(d))
                .orElse("");
        String status = chosen.agreed()
                ? "Agreed by the room" + day + "."
                : chosen.ids().isEmpty()
                        ? "The tables’ rankings leave every place to the room."
                        : "Proposed by the tables’ rankings. Nothing is agreed yet.";
        deck.add(
                Topic.PRIORITIES,
                PART,
                PackDraft.of(chosen.agreed() ? "Our priorities" : "Proposed priorities")
                        .leading(status)
                        .listing(chosen.ids().stream()
                                .map(id -> Phrase.naming(facts.site().principle(id)))
                                .toList())
                        .inOrder()
                        .noting(ChoiceWords.openChoice(chosen)));
    }

    private static void gaps(PackDeck deck, PackFacts facts) {
        List<Row> rows = new ArrayList<>();
        rows.add(row("Ideal", "What the principle asks for: it stands on the sheet"));
        rows.add(row("In place", "What there is today, and where"));
        rows.add(row("In development", "What has begun, or has money, but is not there yet"));
        rows.add(row("Gaps", "What is missing between today and the ideal"));
        rows.add(row("Training", "What people at work would need to learn"));
        rows.add(row("Recommendations", "What should change, and who could change it"));
        rows.add(row("Quick wins", "What could be done soon with what there is"));
        deck.add(
                Topic.COLUMNS,
                PART,
                PackDraft.of("Gap analysis: six columns, then quick wins")
                        .showing(PackGrid.of("What goes into each column", List.of("Column", "What to write"), rows))
                        .noting("It is a draft: rough words and blanks are fine."));
        hour(deck, PackRota.of(facts));
        deck.add(
                Topic.GAP_FEEDBACK,
                PART,
                PackDraft.of("What did your table find?")
                        .listing(
                                "Which gaps are the largest?",
                                "Which quick win could begin this month, and who would begin it?",
                                "Is this the training that people need to come nearer to the ideal?",
                                "Which recommendation would you fight for?"));
    }

    private static void hour(PackDeck deck, PackRota rota) {
        String title = "Gap analysis: one hour";
        if (rota.fits()) {
            deck.add(
                    Topic.HOUR,
                    PART,
                    PackDraft.of(title).leading("About 20 minutes for each priority, column by column."));
            return;
        }
        List<PackGrid> parts = rota.slides();
        for (int i = 0; i < parts.size(); i++) {
            String which = parts.size() == 1 ? "" : ", " + (i + 1) + " of " + parts.size();
            deck.add(
                    Topic.HOUR,
                    PART,
                    PackDraft.of(title + which)
                            .leading("20 minutes for each priority: three fit the hour, so we share them out.")
                            .showing(parts.get(i)));
        }
    }

    private static Row row(String column, String write) {
        return new Row(Phrase.of(column), List.of(Phrase.of(write)));
    }
}
