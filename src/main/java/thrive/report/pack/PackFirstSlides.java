package thrive.report.pack;

import java.util.ArrayList;
import java.util.List;

import thrive.model.Scale;
import thrive.report.Phrase;
import thrive.report.Wording;
import thrive.report.pack.PackDeck.Topic;
import thrive.report.pack.PackGrid.Row;

/** The slides of the first workshop: how to score, and what comes back to the room. */
final class PackFirstSlides {

    private static final String PART = "First workshop";

    private PackFirstSlides() {}

    static void add(PackDeck deck, PackFacts facts) {
        deck.add(
                Topic.KNOWN,
                PART,
                PackDraft.of("What we know already")
                        .leading("Look at what is on your table before you score.")
                        .listing(
                                "The pathway maps: where do people wait, get lost or go back?",
                                "The figures: who reaches help, how fast and with what result?",
                                "The voices: what do young people, parents and staff say of it?"));
        deck.add(
                Topic.SCORING,
                PART,
                PackDraft.of("How to score")
                        .inOrder()
                        .listing(
                                "Read the ideal of a principle and all its descriptions.",
                                "Choose the description that comes nearest to how things are today, not to what is planned.",
                                "Write down one score for the table, and a few words of evidence.",
                                "If you cannot agree, note that too; it is worth knowing.",
                                "Keep to about " + Wording.number(PackTimes.PER_PRINCIPLE)
                                        + " minutes for each principle."));
        scale(deck, facts.site().model().scale());
        deck.add(
                Topic.FIRST_FEEDBACK,
                PART,
                PackDraft.of("What does your table say?")
                        .listing(
                                "Where are we strong, and what makes us so?",
                                "Which low score matters most to children and families?",
                                "Where did your table disagree, and over what?",
                                "What would you have to know to score with more confidence?"));
        close(deck, facts);
    }

    private static void scale(PackDeck deck, Scale scale) {
        List<Row> rows = new ArrayList<>();
        for (int score : scale.values()) {
            rows.add(row(String.valueOf(score), meaning(scale, score)));
        }
        rows.add(row("DK", "Don’t know: nobody at the table can tell"));
        rows.add(row("NA", "Not applicable: say why in the notes"));
        rows.add(row("Blank", "Not scored yet"));
        deck.add(
                Topic.SCALE,
                PART,
                PackDraft.of("What the scores mean")
                        .showing(PackGrid.of("The scale", List.of("Write", "When"), rows))
                        .noting("DK, NA and a blank are three different things, and none of them counts as a score."));
    }

    private static String meaning(Scale scale, int score) {
        if (score == scale.max()) {
            return "Fully THRIVE-like, as the ideal says";
        }
        if (score == scale.min()) {
            return "Far from the principle";
        }
        if (score == scale.thriveLike()) {
            return "THRIVE-like, with something still to do";
        }
        return score < scale.thriveLike() ? "On the way, not THRIVE-like yet" : "THRIVE-like, and nearer to the ideal";
    }

    private static Row row(String write, String when) {
        return new Row(Phrase.of(write), List.of(Phrase.of(when)));
    }

    private static void close(PackDeck deck, PackFacts facts) {
        String second = facts.site()
                .prioritised()
                .map(day -> "On " + Wording.date(day) + " we meet again: each table ranks what should come first.")
                .orElse("At the second workshop each table ranks what should come first.");
        deck.add(
                Topic.FIRST_CLOSE,
                PART,
                PackDraft.of("What happens now")
                        .listing(
                                "Every sheet is handed in today; unfinished ones too.",
                                "All scores become one picture, which everybody gets.",
                                second));
    }
}
