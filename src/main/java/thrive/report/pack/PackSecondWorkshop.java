package thrive.report.pack;

import thrive.report.Wording;
import thrive.report.pack.PackDeck.Topic;
import thrive.report.pack.PackProgramme.Script;
import thrive.report.pack.PackWorkshop.Step;

/** The second workshop: the room agrees its priorities and looks for the gaps in each. */
final class PackSecondWorkshop {

    private static final int LIST_LENGTH = 5;

    private final PackFacts facts;
    private final PackProgramme programme;

    PackSecondWorkshop(PackFacts facts, PackDeck deck) {
        this.facts = facts;
        this.programme = new PackProgramme(deck, facts);
    }

    PackWorkshop workshop() {
        opening();
        priorities();
        gaps();
        laptop();
        PackRota rota = PackRota.of(facts);
        String day = facts.site().prioritised().map(d -> ", " + Wording.date(d)).orElse("");
        int tables = facts.tablesToPlanFor();
        return programme.workshop(
                2,
                "Second workshop",
                "priorities and gaps" + day,
                new PackHour(rota).words(),
                rota.tables(),
                "Reading out is planned at 2 minutes for "
                        + (facts.tables().isEmpty()
                                ? "each of " + tables + " tables, since the site lists none"
                                : tables == 1 ? "1 table" : "each of the " + tables + " tables")
                        + ", rounded up to the next 5 minutes.");
    }

    private void laptop() {
        programme.before("thrive report summary", "writes the summary: print one for each person");
        programme.before("thrive sheets ranking", "writes the ranking sheets: print one for each table");
        programme.after("", "Type each gap sheet into the file of its table, and the flip chart into gaps/room.csv");
        programme.after("thrive gaps", "merges them");
        programme.after("thrive report", "writes every handout, with the gap analysis");
    }

    private void opening() {
        programme.session(
                10,
                "Welcome back",
                "Say what today is for, and what happened since the first workshop.",
                Script.saying("Last time we looked at how things are. Today we decide where to begin."),
                Topic.SECOND);
        programme.session(
                20,
                "The scores again",
                "Hand out the summary. Go through what is strong, weak and disputed.",
                Script.saying("You have had time to think about these scores. They are where we start from; they do"
                                + " not decide for us.")
                        .asking(
                                "What has become clearer to you since?",
                                "Is there a score that you would now see otherwise?"),
                Topic.BASELINE);
    }

    private void priorities() {
        programme.session(
                40,
                "Tables rank their top five",
                "Each table discusses, then writes up to five principles in order: on its sheet, and large on flip-chart paper.",
                Script.saying("Choose what would make the largest difference to children and families, and what this"
                                + " room can move.")
                        .asking("Which change would help most of the others along?", "What would families put first?"),
                Topic.RANKING);
        programme.session(
                PackTimes.roundedUp(facts.tablesToPlanFor() * PackTimes.PER_TABLE_LIST),
                "Tables read out their lists",
                "One voice for each table. Each hangs its list up.",
                Script.saying("Tell us your " + Wording.number(LIST_LENGTH)
                                + " in order, and the reason for the first.")
                        .typing(new Step("thrive rank", "writes each list down as it is read out")),
                Topic.READING_OUT);
        programme.session(
                25,
                "The room agrees " + facts.somePriorities(),
                "Show the proposal, talk about its ties and near misses, then agree.",
                Script.saying(
                                "This is what your lists add up to. It is a proposal, and you may change it.",
                                "Where we depart from it we write down why, so that people who were not here can"
                                        + " follow.")
                        .asking("What is missing from this list?", "Is there anybody who cannot work with it?")
                        .typing(
                                new Step("thrive consensus", "adds the lists up and shows the proposal"),
                                new Step("thrive decide", "records what the room agrees, and why")),
                Topic.AGREEING,
                Topic.PRIORITIES);
        programme.session(
                20,
                "Break",
                "Write the agreed list on the flip chart. Lay out the gap sheets, and put the posters up.",
                Script.saying("When you come back, the agreed priorities are on the wall.")
                        .typing(
                                new Step(
                                        "thrive sheets gap",
                                        "writes the gap sheets: print " + new PackGapPages(facts).pages()),
                                new Step(
                                        "thrive report poster",
                                        "writes the poster: print " + Wording.number(PackMaterials.POSTERS))));
    }

    private void gaps() {
        PackRota rota = PackRota.of(facts);
        programme.session(
                PackRota.SESSION,
                "Gap analysis at the tables",
                rota.fits()
                        ? "Each table fills in the columns for every priority. Call the time every 20 minutes."
                        : "Each table fills in the columns for its three priorities. Call the time every 20 minutes.",
                Script.saying(
                        "Work from left to right: the ideal, then what there is, then what is missing.",
                        "Write it as it comes: rough words can be tidied later, and a blank is better than a guess."),
                Topic.COLUMNS,
                Topic.HOUR);
        programme.session(
                30,
                "Feedback from the tables",
                "Go priority by priority. What the room adds goes on the flip chart.",
                Script.saying("Tell us what the others may not have seen.")
                        .asking(
                                "Which gaps are the largest?",
                                "Which quick win could begin this month?",
                                "Do we agree about the training?",
                                "Which recommendation would change most?"),
                Topic.GAP_FEEDBACK);
        programme.session(
                10,
                "Next steps and close",
                "Collect every sheet. Say what happens next, and when.",
                Script.saying("Your sheets become one gap analysis and then a plan. You get both.")
                        .asking("What will you tell your team tomorrow?"),
                Topic.NEXT);
    }
}
