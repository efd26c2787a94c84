package thrive.model.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import thrive.problem.Location;

/**
 * The priorities of one table, as it handed them in at the second workshop.
 *
 * @param table the table's id
 * @param ranked what it ranked, in file order; possibly fewer than five, possibly none
 * @param leftOut the rows that could not be read
 * @param at the file
 */
public record RankingSheet(String table, List<RankedPrinciple> ranked, LeftOutRows leftOut, Location at) {

    public RankingSheet {
        ranked = List.copyOf(ranked);
    }

    /** A sheet of which every row could be read. */
    public RankingSheet(String table, List<RankedPrinciple> ranked, Location at) {
        this(table, ranked, LeftOutRows.NONE, at);
    }

    /** Whether nothing is ranked, so that the table has no list to count. */
    public boolean isBlank() {
        return ranked.isEmpty();
    }

    /** Whether the table handed something in of which nothing could be read: it has no list, and yet did not hand in nothing. */
    public boolean isLeftOut() {
        return ranked.isEmpty() && !leftOut.isNone();
    }

    /** The ranked principles, best first; tied ones by id. */
    public List<RankedPrinciple> inOrder() {
        return ranked.stream()
                .sorted(Comparator.comparingInt(RankedPrinciple::rank).thenComparing(RankedPrinciple::principle))
                .toList();
    }

    /** How many principles are on any of the lists. */
    public static int principlesNamed(List<RankingSheet> sheets) {
        return (int) sheets.stream()
                .flatMap(sheet -> sheet.ranked().stream())
                .map(RankedPrinciple::principle)
                .distinct()
                .count();
    }

    /** Those sheets that rank something, by table. */
    public static Stream<RankingSheet> inOrder(Iterable<RankingSheet> sheets) {
        return StreamSupport.stream(sheets.spliterator(), false)
                .filter(sheet -> !sheet.isBlank())
                .sorted(Comparator.comparing(RankingSheet::table));
    }
}
