package thrive.files.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

import thrive.files.intake.TableRanking.Typed;
import thrive.model.sheet.LeftOutRows;
import thrive.model.sheet.RankedPrinciple;
import thrive.model.sheet.RankingSheet;
import thrive.model.sheet.WrittenPlaces;
import thrive.problem.Location;

/** Makes a table's rows its ranking, each at the place that was written, whatever other rows could not be read. */
final class WrittenRows {

    private WrittenRows() {}

    /**
     * The ranking.
     *
     * @param typed the rows that can be read, by rank
     * @param refused the rank of each row that cannot, where it has one
     */
    static RankingSheet sheet(String table, List<Typed> typed, List<OptionalInt> refused, Location at) {
        SortedMap<Integer, Integer> rows = new TreeMap<>();
        typed.forEach(t -> rows.merge(t.rank(), 1, Integer::sum));
        refused.forEach(rank -> rank.ifPresent(known -> rows.merge(known, 1, Integer::sum)));
        int unplaced = (int) refused.stream().filter(OptionalInt::isEmpty).count();
        SortedMap<Integer, Integer> places = WrittenPlaces.of(rows, unplaced);
        List<RankedPrinciple> ranked = new ArrayList<>();
        typed.forEach(t -> ranked.add(new RankedPrinciple(
                place(places, t.rank()),
                t.principle().id(),
                t.reason(),
                t.cell().at())));
        List<Integer> lost = new ArrayList<>();
        refused.forEach(rank -> rank.ifPresent(known -> lost.add(place(places, known))));
        return new RankingSheet(table, ranked, new LeftOutRows(lost, unplaced, false), at);
    }

    private static int place(SortedMap<Integer, Integer> places, int rank) {
        return places.getOrDefault(rank, rank);
    }
}
