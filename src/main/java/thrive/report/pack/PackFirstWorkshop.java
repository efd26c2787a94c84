package thrive.report.pack;

import java.util.List;

import thrive.report.Phrase;
import thrive.report.Wording;
import thrive.report.pack.PackDeck.Topic;
import thrive.report.pack.PackProgramme.Script;
import thrive.report.pack.PackWorkshop.Step;

/** The first workshop: the room gets to know the framework and scores the system as it is. */
final class PackFirstWorkshop {

    private final PackFacts facts;
    private final PackProgramme programme;

    PackFirstWorkshop(PackFacts facts, PackDeck deck) {
        this.facts = facts;
        this.programme = new PackProgramme(deck, facts);
    }

    PackWorkshop workshop() {
        opening();
        scoring();
        feedback();
        laptop();
        return programme.workshop(
                1, "First workshop", "how things are, " + facts.firstDay(), List.of(), List.of(), timing());
    }

    private String timing() {
        int tables = facts.tablesToPlanFor();
        return "Scoring is planned at 3 minutes for "
                + (facts.principles() == 1 ? "1 principle" : "each of the " + facts.principles() + " principles")
                + ", and feedback at 3 minutes for " + tables(tables)
                + "; both are rounded up to the next 5 minutes.";
    }

    private String tables(int tables) {
        if (facts.tables().isEmpty()) {
            return "each of " + tables + " tables, since the site lists none";
        }
        return tables == 1 ? "1 table" : "each of the " + tables + " tables";
    }

    private void laptop() {
        programme.before("thrive sheets score", "writes the score sheets, to print and to type into");
        programme.after("", "Type in what is not typed in yet");
        programme.after("thrive check", "finds slips of the pen");
        programme.after("thrive report", "writes the results: send everybody the summary");
    }

    private void opening() {
        programme.session(
                10,
                "Welcome and purpose",
                "Say why the room is here and what the day is for.",
                Script.saying(
                                Phrase.of("Welcome. Between us we see nearly every child and young person in ")
                                        .then(Phrase.typed(facts.site().place()))
                                        .say(" who needs help with their mental health, each of us from one side."),
                                Phrase.of("Nobody is being inspected today. A low score is no blame: it shows us where"
                                        + " work would pay off."))
                        .asking("Who is not in the room, and how do we hear from them?"),
                Topic.WELCOME,
                Topic.PURPOSE,
                Topic.AIMS);
        programme.session(
                20,
                "The framework",
                "Walk through the groups, the levels and the titles of the principles.",
                Script.saying(
                                "THRIVE begins with what a child or young person needs and chooses now. It does not"
                                        + " begin with a diagnosis, or with how ill somebody is.",
                                "It belongs to all of us, not to health alone: schools, social care, the voluntary"
                                        + " sector and families share the same words. Putting it into practice in a"
                                        + " place is called i-THRIVE.",
                                "It tells advice and support apart from treatment, and it asks us to be clear about"
                                        + " how help ends as well as how it begins.")
                        .asking("Where in this picture do you do most of your work?"),
                Topic.GROUPS,
                Topic.LEVELS,
                Topic.PRINCIPLES);
        programme.session(
                15,
                "What we know already",
                "Tables look through the pathway maps, the figures and what people have said.",
                Script.saying("Read before you score. Our own corner is not the whole system.")
                        .asking("What surprises you?", "What do the figures not show?"),
                Topic.KNOWN);
    }

    private void scoring() {
        programme.session(
                10,
                "How to score",
                "Score one principle together on the flip chart, as an example.",
                Script.saying(
                                "A table has one voice. Talk first and score then; the reason is worth as much as the"
                                        + " figure.",
                                "Score how things are today. If nobody at the table knows, write DK: that is an"
                                        + " answer, and an honest one.")
                        .asking("Is anything unclear before we begin?"),
                Topic.SCORING,
                Topic.SCALE);
        programme.session(
                PackTimes.roundedUp(facts.principles() * PackTimes.PER_PRINCIPLE),
                "Tables score",
                "Each table scores every principle. Go round, and call out the half-way mark.",
                Script.saying("If you are stuck on one principle, leave it and come back to it at the end."),
                Topic.SCALE);
        programme.session(
                20,
                "Break",
                "Collect the sheets, and bring them to the laptop.",
                Script.saying("Please leave your sheet on the table: we type it in while you are away.")
                        .typing(
                                new Step("", "Type the score sheets in"),
                                new Step("thrive check", "finds slips of the pen"),
                                new Step("thrive score", "shows the first picture")));
    }

    private void feedback() {
        programme.session(
                10,
                "The first picture",
                "Read out from the laptop what is THRIVE-like, and where tables disagree.",
                Script.saying("This is what all tables together say. It is a first picture; we check every sheet again"
                                + " before it is sent out.")
                        .asking("Do you recognise it?"));
        programme.session(
                PackTimes.roundedUp(facts.tablesToPlanFor() * PackTimes.PER_TABLE_FEEDBACK),
                "Feedback from the tables",
                "Each table answers one or two questions. Write the answers on the flip chart.",
                Script.saying("Tell us what is behind your figures. Please do not name any child, family or colleague.")
                        .asking(
                                "Where are we strong?",
                                "Which low score matters most to families?",
                                "What did you disagree about?"),
                Topic.FIRST_FEEDBACK);
        programme.session(
                10,
                "Close",
                "Collect every sheet, and say what happens now.",
                Script.saying(facts.site()
                        .prioritised()
                        .map(day -> "Thank you. You get the results before we meet again on " + Wording.date(day)
                                + ", and then we choose what comes first.")
                        .orElse("Thank you. You get the results before the second workshop, and then we choose what"
                                + " comes first.")),
                Topic.FIRST_CLOSE);
    }
}
