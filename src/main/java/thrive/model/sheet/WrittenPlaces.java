package thrive.model.sheet;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The places that the ranks of one list mean. A tie takes up as many places as it has members, and people count on after it in either
 * way: 1, 1, 2 and 1, 1, 3 both mean the places 1, 1, 3. A rank that says more than that keeps its place as it was written, for some
 * rows of the list could not be read.
 */
public final class WrittenPlaces {

    private WrittenPlaces() {}

    /**
     * The place of each rank.
     *
     * @param rows how many rows have each rank, from 1; those rows count that cannot be read but for their rank
     * @param unplaced how many rows there are besides, of which not even the rank is known. They push nobody down, with one exception: where
     *     a list counts on as 1, 1, 2, a rank missing further down has been one of them
     */
    public static SortedMap<Integer, Integer> of(SortedMap<Integer, Integer> rows, int unplaced) {
        SortedMap<Integer, Integer> places = new TreeMap<>();
        int next = 1;
        int behind = 0;
        for (Map.Entry<Integer, Integer> row : rows.entrySet()) {
            int rank = row.getKey();
            int countedOn = Math.min(rank + behind, next + unplaced);
            int place = Math.max(Math.max(rank, next), countedOn);
            places.put(rank, place);
            behind = place - rank;
            next = place + row.getValue();
        }
        return places;
    }
}
