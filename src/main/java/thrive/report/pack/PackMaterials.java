package thrive.report.pack;

import java.util.ArrayList;
import java.util.List;

import thrive.report.Wording;
import thrive.report.pack.PackView.Material;

/** What to bring to the two workshops, counted from the tables and the people at them. */
final class PackMaterials {

    /** One for each end of the room. */
    static final int POSTERS = 2;

    private static final String FIRST = "First";
    private static final String SECOND = "Second";
    private static final String BOTH = "Both";

    private final PackFacts facts;
    private final List<Material> all = new ArrayList<>();

    private PackMaterials(PackFacts facts) {
        this.facts = facts;
    }

    static List<Material> of(PackFacts facts) {
        return new PackMaterials(facts).all();
    }

    private List<Material> all() {
        first();
        second();
        both();
        return all;
    }

    private void first() {
        add("Score sheets", perTable(), FIRST, "one for each table", "thrive sheets score");
    }

    private void second() {
        PackGapPages gapPages = new PackGapPages(facts);
        add("Summaries", perPerson(), SECOND, "one for each person", "thrive report summary");
        add("Ranking sheets", perTable(), SECOND, "one for each table", "thrive sheets ranking");
        add("Sheets of flip-chart paper", perTable(), SECOND, "one for each table, for its list in large letters", "");
        add("Gap sheets, pages", gapPages.count(), SECOND, gapPages.why(), "thrive sheets gap");
        add("Posters of what is agreed", POSTERS, SECOND, "one for each end of the room", "thrive report poster");
        add("Printer, with A4 paper", 1, SECOND, "for the gap sheets and the posters, in the break", "");
    }

    private void both() {
        add("Table signs", perTable(), BOTH, "one for each table", "");
        add("Pathway maps and data packs", perTable(), BOTH, "a set for each table", "");
        add(
                "Principles with their ideals and descriptions",
                perPair(),
                BOTH,
                "one between two people: more score sheets, to read in",
                "thrive sheets score");
        add("Pens", perPerson(), BOTH, "one for each person", "");
        add("Marker pens for the tables", perTable(), BOTH, "one for each table", "");
        add("Marker pens for the flip chart", 2, BOTH, "for you", "");
        add("Flip chart", 1, BOTH, "for what the whole room says and agrees", "");
        add("Laptop with thrive", 1, BOTH, "for the slides, and for typing in what the tables hand over", "");
        add("Projector", 1, BOTH, "for the slides", "");
        add("Clock", 1, BOTH, "where you can see it", "");
        add(
                "Copies of this pack, up to slide 1",
                2,
                BOTH,
                "one for you and one for the person at the laptop; the slides are shown, not printed",
                "thrive report pack");
    }

    private String perTable() {
        int tables = facts.tables().size();
        return tables == 0 ? "1 for each table" : String.valueOf(tables);
    }

    private String perPerson() {
        int sum = facts.people().stream().mapToInt(Integer::intValue).sum();
        return facts.tables().isEmpty() ? PackFacts.USUAL_PEOPLE + " for each table" : String.valueOf(sum);
    }

    /** One between two at the same table, so an odd table gets one more. */
    private String perPair() {
        int sum = facts.people().stream().mapToInt(people -> (people + 1) / 2).sum();
        int usual = (PackFacts.USUAL_PEOPLE + 1) / 2;
        return facts.tables().isEmpty() ? usual + " for each table" : String.valueOf(sum);
    }

    private void add(String what, int count, String workshop, String why, String command) {
        add(what, String.valueOf(count), workshop, why, command);
    }

    private void add(String what, String count, String workshop, String why, String command) {
        all.add(new Material(what, count, workshop, why, facts.typed(command)));
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
        if (facts.peopleOf().isPresent()) {
            return List.of(
                    "The counts are for " + seats + ", " + PackFacts.USUAL_PEOPLE
                            + " at each table: the people in site.yaml" + " are those of round "
                            + facts.peopleOf().get() + ".",
                    "Bring a few spare copies.");
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
