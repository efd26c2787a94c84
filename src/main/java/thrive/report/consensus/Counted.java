package thrive.report.consensus;

import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

import thrive.consensus.Standing;
import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Profile;
import thrive.consensus.profile.Unranked;

/**
 * What the steps of the ladder count, and how that is said: the tables themselves or, where not all weigh 1, what they weigh.
 *
 * @param profile the lists
 * @param voices whose lists they are
 * @param amount what a list adds to a count
 * @param words how a count is said
 */
record Counted(Profile profile, Voices voices, ToLongFunction<Ballot> amount, CountWords words) {

    /** What counts in a profile. */
    static Counted in(Profile profile, Voices voices) {
        return profile.isWeighted()
                ? new Counted(profile, voices, Ballot::totalWeight, new WeightWords(profile))
                : new Counted(profile, voices, Ballot::tables, new NumberWords(voices));
    }

    /** "2 tables named A and 1 named B". */
    String naming(Standing above, Standing below) {
        return words.naming(above, naming(above), below, naming(below));
    }

    /** "2 tables put A above B, 1 the other way round"; nothing is said where no more put it so, which a group of three can come to. */
    String preferring(Standing above, Standing below) {
        long more = preferred(above, below);
        long fewer = preferred(below, above);
        return more > fewer
                ? words.preferring(above, more, below, fewer)
                : above.principle()
                        + " has the better balance of wins and defeats, head-to-head among all that are level";
    }

    /** "A has more 2nd places than B (3 against 1)", of the first place at which they differ. */
    String places(Standing above, Standing below) {
        SortedMap<Integer, Long> more = new TreeMap<>();
        for (Ballot ballot : profile.ballots()) {
            Integer higher = above.ranks().get(ballot.table());
            Integer lower = below.ranks().get(ballot.table());
            if (higher != null) {
                more.merge(higher, amount.applyAsLong(ballot), Long::sum);
            }
            if (lower != null) {
                more.merge(lower, -amount.applyAsLong(ballot), Long::sum);
            }
        }
        more.values().removeIf(difference -> difference == 0);
        int place = more.isEmpty() ? profile.lastPlace() : more.firstKey();
        return words.places(above, at(above, place), below, at(below, place), place);
    }

    private long naming(Standing standing) {
        return count(ballot -> standing.ranks().containsKey(ballot.table()));
    }

    private long preferred(Standing above, Standing below) {
        return count(ballot ->
                prefers(above.ranks().get(ballot.table()), below.ranks().get(ballot.table())));
    }

    private boolean prefers(@Nullable Integer above, @Nullable Integer below) {
        if (above == null) {
            return false;
        }
        return below == null ? profile.unranked() == Unranked.BELOW : above < below;
    }

    private long at(Standing standing, int place) {
        return count(ballot -> Objects.equals(standing.ranks().get(ballot.table()), place));
    }

    private long count(Predicate<Ballot> which) {
        return profile.ballots().stream().filter(which).mapToLong(amount).sum();
    }
}
