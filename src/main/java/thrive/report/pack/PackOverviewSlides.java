package thrive.report.pack;

import java.util.ArrayList;
import java.util.List;

import thrive.model.AssessmentModel;
import thrive.model.Level;
import thrive.model.ModelStatus;
import thrive.model.NeedsGroup;
import thrive.report.Phrase;
import thrive.report.PrincipleName;
import thrive.report.Wording;
import thrive.report.pack.PackDeck.Topic;
import thrive.report.pack.PackGrid.Row;

/** The slides that open the first workshop: why the room is here, and what THRIVE is, in the model's own titles. */
final class PackOverviewSlides {

    private static final String WELCOME = "Welcome";
    private static final String FRAMEWORK = "The framework";
    private static final int MOST_PRINCIPLES = 10;

    private PackOverviewSlides() {}

    static void add(PackDeck deck, PackFacts facts) {
        welcome(deck, facts);
        AssessmentModel model = facts.site().model();
        if (!model.groups().isEmpty()) {
            groups(deck, model);
        }
        levels(deck, model);
        for (Level level : model.levels()) {
            principles(deck, model, level);
        }
    }

    private static void welcome(PackDeck deck, PackFacts facts) {
        List<Phrase> days = new ArrayList<>();
        days.add(Phrase.of("First workshop, " + facts.firstDay() + ": how THRIVE-like are we now?"));
        String second =
                facts.site().prioritised().map(d -> ", " + Wording.date(d)).orElse("");
        days.add(Phrase.of("Second workshop" + second + ": what do we change first?"));
        deck.add(
                Topic.WELCOME,
                WELCOME,
                PackDraft.of(Phrase.of("THRIVE in ")
                                .then(Phrase.typed(facts.site().place())))
                        .leading("Getting to know how we help children and young people with their mental health")
                        .listing(days));
        deck.add(
                Topic.PURPOSE,
                WELCOME,
                PackDraft.of("Why we are here")
                        .listing(
                                "To see our whole system as it is, from every side of it",
                                "To score it together against the THRIVE principles",
                                "To agree a few priorities that all of us stand behind",
                                "To find what is missing, and what we can put right at once"));
        if (!facts.site().aims().isEmpty()) {
            deck.add(
                    Topic.AIMS,
                    WELCOME,
                    PackDraft.of("What we want to reach together")
                            .listing(facts.site().aims().stream()
                                    .map(Phrase::typed)
                                    .toList()));
        }
    }

    private static void groups(PackDeck deck, AssessmentModel model) {
        int n = model.groups().size();
        deck.add(
                Topic.GROUPS,
                FRAMEWORK,
                PackDraft.of(Wording.sentence(Wording.number(n)) + (n == 1 ? " group" : " groups") + ", by need")
                        .leading("Groups are told apart by what people need and choose, the skills of the staff who"
                                + " help, and the resources it takes. A diagnosis does not decide.")
                        .listing(model.groups().stream()
                                .map(NeedsGroup::name)
                                .map(Phrase::fromModel)
                                .toList()));
    }

    private static void levels(PackDeck deck, AssessmentModel model) {
        boolean told = model.levels().stream().noneMatch(level -> level.about().isEmpty());
        List<Row> rows = new ArrayList<>();
        for (Level level : model.levels()) {
            Phrase principles =
                    Phrase.of(String.valueOf(model.principlesOf(level).size()));
            rows.add(new Row(
                    Phrase.fromModel(level.name()),
                    told ? List.of(Phrase.fromModel(level.about()), principles) : List.of(principles)));
        }
        List<String> headings =
                told ? List.of("Level", "What it covers", "Principles") : List.of("Level", "Principles");
        int levels = model.levels().size();
        deck.add(
                Topic.LEVELS,
                FRAMEWORK,
                PackDraft.of(Wording.count(model.principles().size(), "principle") + " at " + Wording.number(levels)
                                + (levels == 1 ? " level" : " levels"))
                        .leading("Each principle says what help would be like if it were fully THRIVE-like.")
                        .showing(PackGrid.of("The levels of the principles", headings, rows))
                        .noting(note(model)));
    }

    /** A level with many principles takes several slides, of nearly the same length. */
    private static void principles(PackDeck deck, AssessmentModel model, Level level) {
        List<Phrase> all = model.principlesOf(level).stream()
                .map(p -> Phrase.listing(PrincipleName.of(p)))
                .toList();
        int slides = (all.size() + MOST_PRINCIPLES - 1) / MOST_PRINCIPLES;
        for (int i = 0; i < slides; i++) {
            List<Phrase> some = all.subList(all.size() * i / slides, all.size() * (i + 1) / slides);
            String which = slides == 1 ? "" : ", " + (i + 1) + " of " + slides;
            deck.add(
                    Topic.PRINCIPLES,
                    FRAMEWORK,
                    PackDraft.of(Phrase.fromModel(level.name()).say(": the principles" + which))
                            .listing(some)
                            .noting(note(model)));
        }
    }

    private static String note(AssessmentModel model) {
        return model.status() == ModelStatus.UNOFFICIAL_EXAMPLE
                ? "An unofficial example of principles, not the THRIVE Assessment Tool"
                : "";
    }
}
