package thrive.report.pack;

import java.util.ArrayList;
import java.util.List;

import thrive.report.Wording;
import thrive.report.pack.PackView.Material;

/** What to bring to the two workshops, counted from the tables and the people at them. */
final class PackMaterials {

    private static final int SHEETS_OF_FLIP_CHART = 2;

    private final PackFacts facts;
    private final List<Material> all = new ArrayList<>();

    private PackMaterials(PackFacts facts) {
        this.facts = facts;
    }

    static List<Material> of(PackFacts facts) {
        return new PackMaterials(facts).all();
    }

    private List<Material> all() {
        int priorities = facts.priorities();
        perTable("Table signs", 1, "one on each table");
        perTable("Score sheets, first workshop", 1, "one for each table, from thrive sheets score");
        shared("Principles with their ideals and descriptions", "one between two people, both workshops");
        perTable("Pathway maps and data packs", 1, "a set on each table, both workshops");
        perPerson("Summary handout, second workshop", "one for each person, from thrive report summary");
        perTable("Ranking sheets, second workshop", 1, "one for each table, from thrive sheets ranking");
        perTable(
                "Gap sheets, second workshop",
                priorities,
                priorities == 1
                        ? "a page for the priority at each table, from thrive sheets gap"
                        : "a page for each of the " + Wording.number(priorities)
                                + " priorities at each table, from thrive sheets gap once the room has agreed; keep a printer near");
        room("Posters of the agreed priorities", 2, "one for each end of the room, from thrive report poster");
        perPerson("Pens", "one for each person");
        perTable("Marker pens", 1, "one for each table, and bring two for the flip chart");
        perTable("Sheets of flip-chart paper", SHEETS_OF_FLIP_CHART, "two for each table");
        room("Flip-chart stands", 1, "for what the whole room agrees");
        room("Laptop with thrive, projector and clock", 1, "for the slides, the sheets and the time");
        room("Copies of this pack", 2, "one for the facilitator and one for the laptop");
        return all;
    }

    private void perTable(String what, int each, String why) {
        int tables = facts.tables().size();
        add(what, tables == 0 ? each + " for each table" : String.valueOf(each * tables), why);
    }

    private void perPerson(String what, String why) {
        int sum = facts.people().stream().mapToInt(Integer::intValue).sum();
        add(what, facts.tables().isEmpty() ? PackFacts.USUAL_PEOPLE + " for each table" : String.valueOf(sum), why);
    }

    /** One between two at the same table, so an odd table gets one more. */
    private void shared(String what, String why) {
        int sum = facts.people().stream().mapToInt(people -> (people + 1) / 2).sum();
        int usual = (PackFacts.USUAL_PEOPLE + 1) / 2;
        add(what, facts.tables().isEmpty() ? usual + " for each table" : String.valueOf(sum), why);
    }

    private void room(String what, int count, String why) {
        add(what, String.valueOf(count), why);
    }

    private void add(String what, String count, String why) {
        all.add(new Material(what, count, why));
    }

    /** How the counts come about. */
    static List<String> basis(PackFacts facts) {
        int tables = facts.tables().size();
        if (tables == 0) {
            return List.of("The site lists no tables, so the counts are for one table with " + PackFacts.USUAL_PEOPLE
                    + " people: multiply them by the number of tables.");
        }
        int people = facts.people().stream().mapToInt(Integer::intValue).sum();
        int untold = facts.untold().size();
        String seats = Wording.count(tables, "table") + " and " + Wording.people(people);
        if (untold == 0) {
            return List.of("The counts are for " + seats + ", as site.yaml says. Bring a few spare copies.");
        }
        String of = untold == tables
                ? "The site does not say how many people sit at "
                        + (tables == 1 ? "the table" : tables == 2 ? "either table" : "any of the tables")
                : "The site does not say how many people sit at " + untold + " of the tables";
        return List.of(
                "The counts are for " + seats + ". " + of + ", so the counts allow for " + PackFacts.USUAL_PEOPLE
                        + (untold == 1 ? " there." : " at each of them."),
                "Bring a few spare copies.");
    }
}
