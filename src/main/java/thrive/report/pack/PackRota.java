package thrive.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import thrive.report.Phrase;
import thrive.report.pack.PackGrid.Row;

/**
 * How the priorities are dealt out to the tables where the hour is too short for all. Each table gets as many as fit, and the next table
 * goes on where the last one stopped, so that no two priorities differ by more than one table.
 *
 * @param priorities how many priorities there are
 * @param facts the tables, and the priorities where the room has agreed them
 */
record PackRota(int priorities, PackFacts facts) {

    static final int SESSION = 60;
    static final int EACH = 20;

    private static final int FIT = SESSION / EACH;
    private static final List<String> HEADINGS = List.of("Table", "First", "Second", "Third");
    private static final int MOST_ROWS = 12;
    /** Rows with titles take two lines each. */
    private static final int MOST_TITLED_ROWS = 5;

    static PackRota of(PackFacts facts) {
        return new PackRota(facts.priorities(), facts);
    }

    boolean fits() {
        return priorities <= FIT;
    }

    /** How many priorities each table works on. */
    int atEachTable() {
        return Math.min(priorities, FIT);
    }

    /** How many sheets the tables fill in, one for each of their priorities. */
    int turns() {
        return facts.tables().size() * atEachTable();
    }

    /** How many tables work on a priority, which is counted from 0. */
    int tablesOn(int priority) {
        return turns() / priorities + (priority < turns() % priorities ? 1 : 0);
    }

    /** From how many tables on no priority is left out. */
    int tablesForAll() {
        return (priorities + FIT - 1) / FIT;
    }

    /** "Priority 1" or, where the room has agreed it, its code and title. */
    Phrase name(int priority) {
        return facts.agreed().isEmpty()
                ? Phrase.of("Priority " + (priority + 1))
                : Phrase.listing(facts.agreed().get(priority));
    }

    /** Who works on what, or nothing where all fit the hour. */
    List<PackGrid> tables() {
        return fits() ? List.of() : List.of(grid(rows()));
    }

    /** The same for the wall: where it is long, in parts of nearly the same length. */
    List<PackGrid> slides() {
        if (fits()) {
            return List.of();
        }
        List<Row> all = rows();
        int most = facts.agreed().isEmpty() ? MOST_ROWS : MOST_TITLED_ROWS;
        int parts = (all.size() + most - 1) / most;
        return IntStream.range(0, parts)
                .mapToObj(i -> grid(all.subList(all.size() * i / parts, all.size() * (i + 1) / parts)))
                .toList();
    }

    private PackGrid grid(List<Row> rows) {
        String more = facts.tables().isEmpty() ? "; any more tables go on from the top" : "";
        return PackGrid.of("Which priorities each table works on, " + EACH + " minutes each" + more, HEADINGS, rows);
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Phrase table : seats()) {
            int start = rows.size() * FIT;
            rows.add(new Row(
                    table,
                    IntStream.range(start, start + FIT)
                            .mapToObj(turn -> name(turn % priorities))
                            .toList()));
        }
        return rows;
    }

    /** The tables or, where they are not known, as many as it takes until the rota begins again. */
    private List<Phrase> seats() {
        return facts.tables().isEmpty()
                ? IntStream.rangeClosed(1, priorities)
                        .mapToObj(i -> Phrase.of("Table " + i))
                        .toList()
                : facts.tables().stream()
                        .map(id -> Phrase.typed(facts.site().label(id)))
                        .toList();
    }
}
