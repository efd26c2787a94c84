package thrive.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import thrive.report.Phrase;
import thrive.report.Wording;
import thrive.report.pack.PackGrid.Row;

/**
 * The hour of the gap analysis: whether the priorities fit it and, where they do not, how they are dealt out to the tables. Each table gets
 * as many as fit, and the next table goes on where the last one stopped, so that no two priorities differ by more than one table.
 *
 * @param priorities how many priorities there are
 * @param facts the tables
 */
record PackRota(int priorities, PackFacts facts) {

    static final int SESSION = 60;
    static final int EACH = 20;

    private static final int FIT = SESSION / EACH;
    private static final List<String> HEADINGS = List.of("Table", "First", "Second", "Third");

    static PackRota of(PackFacts facts) {
        return new PackRota(facts.priorities(), facts);
    }

    boolean fits() {
        return priorities <= FIT;
    }

    /** What is to be said of the time, in sentences. */
    List<String> warnings() {
        int needed = priorities * EACH;
        if (fits()) {
            return List.of(
                    Wording.sentence(some(priorities)) + " at " + EACH + " minutes" + (priorities == 1 ? "" : " each")
                            + (priorities == 1 ? " takes " : " take ")
                            + needed + " minutes: " + (priorities == 1 ? "it fits" : "they fit") + " the hour.");
        }
        List<String> warnings = new ArrayList<>();
        warnings.add(Wording.sentence(some(priorities)) + " at " + EACH + " minutes each take " + needed
                + " minutes. The session has " + SESSION
                + ", so they do not fit: a table gets through three.");
        warnings.add("What to do: deal the priorities out, as the table below does. Each table works on three. "
                + coverage());
        warnings.add("Or make the session " + needed + " minutes, which makes the workshop " + (needed - SESSION)
                + " minutes longer, or fix a second date for what is left. " + squeezed());
        return warnings;
    }

    private String squeezed() {
        return SESSION % priorities == 0
                ? "At " + SESSION / priorities + " minutes each all " + Wording.number(priorities)
                        + " fit the hour, but a table then writes little more than headings."
                : "Less time for each would fit, but a table then writes little more than headings.";
    }

    private String coverage() {
        int tables = facts.tables().size();
        if (tables == 0) {
            return "From two tables on, every priority is at one table at least.";
        }
        int turns = tables * FIT;
        int fewest = turns / priorities;
        if (fewest == 0) {
            int left = priorities - turns;
            return "With 1 table, " + some(left) + (left == 1 ? " is" : " are") + " left for another day.";
        }
        String at =
                turns % priorities == 0 ? Wording.count(fewest, "table") : fewest + " or " + (fewest + 1) + " tables";
        return "With " + Wording.count(tables, "table") + ", each priority is worked on by " + at + ".";
    }

    private static String some(int priorities) {
        return Wording.number(priorities) + (priorities == 1 ? " priority" : " priorities");
    }

    /** Who works on what, or nothing where all fit the hour. */
    List<PackGrid> tables() {
        if (fits()) {
            return List.of();
        }
        List<Phrase> names = facts.tables().isEmpty()
                ? IntStream.rangeClosed(1, priorities)
                        .mapToObj(i -> Phrase.of("Table " + i))
                        .toList()
                : facts.tables().stream()
                        .map(id -> Phrase.typed(facts.site().label(id)))
                        .toList();
        List<Row> rows = new ArrayList<>();
        for (int table = 0; table < names.size(); table++) {
            int start = table * FIT;
            List<Phrase> turns = IntStream.range(start, start + FIT)
                    .mapToObj(turn -> Phrase.of("Priority " + (turn % priorities + 1)))
                    .toList();
            rows.add(new Row(names.get(table), turns));
        }
        String more = facts.tables().isEmpty() ? "; any more tables go on from the top" : "";
        return List.of(PackGrid.of("Which priorities each table works on, 20 minutes each" + more, HEADINGS, rows));
    }
}
