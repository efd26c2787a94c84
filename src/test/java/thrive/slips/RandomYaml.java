package thrive.slips;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import thrive.slips.Draft.Item;

/** The YAML files of a random site. */
final class RandomYaml {

    private final Draft.Facts facts;
    private final Random random;

    RandomYaml(Draft.Facts facts, Random random) {
        this.facts = facts;
        this.random = random;
    }

    void write(Draft draft) {
        draft.text(Draft.SITE, site());
        draft.text(Draft.MODEL, model());
        draft.text(Draft.DECISION, decision());
    }

    private String site() {
        StringBuilder text = new StringBuilder(
                "# Who meets – at the café – and when\nschema: thrive-site/1\nplace: " + facts.place()
                        + "\nmodel: principles.yaml\naims:\n  - Families tell their story once\n  - Nobody waits in the dark\n");
        if (facts.listed()) {
            text.append("tables:\n");
            facts.tables()
                    .forEach(t -> text.append("  - {id: " + t.id() + ", name: " + t.name() + ", people: "
                            + (4 + random.nextInt(9)) + "}\n"));
        }
        return text + "rounds:\n  - id: baseline\n    title: Baseline\n    scored: 2026-03-12\n"
                + "    prioritised: 2026-04-16\n    analysed: 2026-04-16\n";
    }

    private String model() {
        StringBuilder text = new StringBuilder("schema: thrive-model/1\nid: small\nversion: 1.0.0\n"
                + "title: Small model of the café\nstatus: local\nscale: {min: " + facts.lowest() + ", max: "
                + facts.highest()
                + ", thriveLike: 3}\nlevels:\n  - {id: macro, name: Macro}\n  - {id: micro, name: Micro}\n"
                + "principles:\n");
        String descriptions = IntStream.rangeClosed(facts.lowest(), facts.highest())
                .mapToObj(n -> n + ": " + description(n))
                .collect(Collectors.joining(", "));
        for (Item principle : facts.principles()) {
            text.append("  - id: \"" + principle.id() + "\"\n    level: " + (chance(60) ? "macro" : "micro")
                    + "\n    name: \"" + principle.name() + "\"\n    ideal: What it would be like\n"
                    + "    descriptions: {" + descriptions + "}\n");
        }
        return text.toString();
    }

    /** What a score means, in the model and in the columns of the sheets. */
    static String description(int score) {
        return "what it is like at " + score;
    }

    private String decision() {
        List<Item> agreed = new ArrayList<>(facts.principles());
        Collections.shuffle(agreed, random);
        StringBuilder text = new StringBuilder("schema: thrive-decision/1\ndate: 2026-04-16\npriorities:\n");
        agreed.subList(0, 5)
                .forEach(p ->
                        text.append("  - principle: \"" + p.id() + "\"\n    because: The room said so, by hand\n"));
        text.append("leftOut:\n");
        facts.principles().stream()
                .filter(p -> !agreed.subList(0, 5).contains(p))
                .forEach(p -> text.append("  - {principle: \"" + p.id() + "\", because: Another year}\n"));
        return text + "notes: Written down as it stood on the wall – at the café\n";
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
