package thrive.report.pack;

import java.util.ArrayList;
import java.util.List;

import thrive.baseline.Baseline;
import thrive.report.Phrase;
import thrive.report.Wording;
import thrive.report.baseline.Extremes;
import thrive.report.baseline.SummarySentences;
import thrive.report.baseline.SummaryView.Extreme;
import thrive.report.pack.PackDeck.Draft;
import thrive.report.pack.PackDeck.Topic;
import thrive.report.pack.PackGrid.Row;
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
                Draft.of("From scores to priorities")
                        .leading("On " + facts.firstDay()
                                + " we scored. Today we choose, and look closely at what we chose.")
                        .listing(
                                "Look at our scores again",
                                "Rank a top five at each table",
                                "Agree " + some(facts) + " as a whole room",
                                "Find the gaps, and the quick wins"));
        if (facts.hasScores()) {
            scores(deck, facts.baseline().orElseThrow());
        }
        ranking(deck, facts);
        if (facts.hasPriorities()) {
            priorities(deck, facts, facts.chosen().orElseThrow());
        }
        gaps(deck, facts);
        deck.add(Topic.NEXT, PART, Draft.of("Next steps").listing(PackNext.of(facts)));
    }

    private static void scores(PackDeck deck, Baseline baseline) {
        deck.add(Topic.BASELINE, PART, Draft.of("Our scores so far").listing(SummarySentences.of(baseline)));
        List<Row> rows = Extremes.of(baseline).stream()
                .map(extreme -> new Row(Phrase.of(extreme.heading()), List.of(one(extreme))))
                .toList();
        deck.add(
                Topic.BASELINE,
                PART,
                Draft.of("Strongest, weakest, most disputed")
                        .showing(PackGrid.of("The ends of our scores", List.of("Which", "Principles"), rows))
                        .noting(
                                "Middle score and mean of the tables; where disputed, how many tables gave which score."));
    }

    /** All that an extreme lists, in one phrase. */
    private static Phrase one(Extreme extreme) {
        Phrase whole = Phrase.nothing();
        for (Phrase item : extreme.items()) {
            whole = (whole.text().isEmpty() ? whole : whole.say("; ")).then(item);
        }
        boolean both = !whole.text().isEmpty() && !extreme.note().text().isEmpty();
        return (both ? whole.say("; ") : whole).then(extreme.note());
    }

    private static String some(PackFacts facts) {
        int n = facts.priorities();
        return Wording.number(n) + (n == 1 ? " priority" : " priorities");
    }

    private static void ranking(PackDeck deck, PackFacts facts) {
        deck.add(
                Topic.RANKING,
                PART,
                Draft.of("Your table’s top five")
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
                Draft.of("Each table reads out its list")
                        .leading("About " + Wording.number(PackTimes.PER_TABLE_LIST)
                                + " minutes for each table. The others listen; questions come later.")
                        .listing("The codes, from the first to the last", "The one reason that weighed most"));
        deck.add(
                Topic.AGREEING,
                PART,
                Draft.of("Agreeing " + some(facts))
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
                Draft.of(chosen.agreed() ? "Our priorities" : "Proposed priorities")
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
                Draft.of("Gap analysis: six columns, then quick wins")
                        .showing(PackGrid.of("What goes into each column", List.of("Column", "What to write"), rows))
                        .noting("It is a draft: rough words and blanks are fine."));
        PackRota rota = PackRota.of(facts);
        Draft hour = Draft.of("Gap analysis: one hour")
                .leading(
                        rota.fits()
                                ? "About 20 minutes for each priority, column by column."
                                : "20 minutes for each priority: three fit the hour, so we share them out.");
        deck.add(
                Topic.HOUR,
                PART,
                rota.fits() ? hour : hour.showing(rota.tables().get(0)));
        deck.add(
                Topic.GAP_FEEDBACK,
                PART,
                Draft.of("What did your table find?")
                        .listing(
                                "Which gaps are the largest?",
                                "Which quick win could begin this month, and who would begin it?",
                                "Is this the training that people need to come nearer to the ideal?",
                                "Which recommendation would you fight for?"));
    }

    private static Row row(String column, String write) {
        return new Row(Phrase.of(column), List.of(Phrase.of(write)));
    }
}
