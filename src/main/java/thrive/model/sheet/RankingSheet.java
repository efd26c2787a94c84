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
 * @param at the file
 */
public record RankingSheet(String table, List<RankedPrinciple> ranked, Location at) {

    public RankingSheet {
        ranked = List.copyOf(ranked);
    }

    /** Whether nothing is ranked, so that the table counts as not having handed in. */
    public boolean isBlank() {
        return ranked.isEmpty();
    }

    /** The ranked principles, best first; tied ones by id. */
    public List<RankedPrinciple> inOrder() {
        return ranked.stream()
                .sorted(Comparator.comparingInt(RankedPrinciple::rank).thenComparing(RankedPrinciple::principle))
                .toList();
    }

    /** Those sheets that rank something, by table. */
    public static Stream<RankingSheet> inOrder(Iterable<RankingSheet> sheets) {
        return StreamSupport.stream(sheets.spliterator(), false)
                .filter(sheet -> !sheet.isBlank())
                .sorted(Comparator.comparing(RankingSheet::table));
    }
}
