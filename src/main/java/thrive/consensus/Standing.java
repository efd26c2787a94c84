package thrive.consensus;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import thrive.consensus.profile.Fraction;

/**
 * Where one principle stands.
 *
 * @param rank its place, from 1; equal where principles are tied after the whole ladder, with the places of a tie left out after it (1, 2,
 *     2, 4)
 * @param principle its id
 * @param points the points of all tables together by the default method, whichever method ordered the principles
 * @param score what the method that ordered them counted: points, net wins, tables; empty where it counts nothing of the kind
 * @param listedBy how many tables name it
 * @param firstPlaces how many tables put it first, alone or tied
 * @param ranks the rank that each table gave it; tables that do not name it are left out
 * @param pointsByTable the points that each of those tables gave it
 * @param decidedBy the step that sets it apart from the one above, or, for the first, from the one below
 */
public record Standing(
        int rank,
        String principle,
        Fraction points,
        Optional<Fraction> score,
        int listedBy,
        int firstPlaces,
        Map<String, Integer> ranks,
        Map<String, Fraction> pointsByTable,
        Step decidedBy) {

    public Standing {
        ranks = new LinkedHashMap<>(ranks);
        pointsByTable = new LinkedHashMap<>(pointsByTable);
    }

    /** Whether any table names it. */
    public boolean isNamed() {
        return listedBy > 0;
    }
}
