package thrive.consensus.profile;

import java.util.ArrayList;
import java.util.List;

/**
 * One candidate moved within, into or out of a list: it is taken off, if it is on it, and put back alone at another place, or left off.
 * A list stays at most as long as is sought, or as it was: what is pushed beyond that falls off. The place of a row that could not be
 * read moves up and down with the rest, and nobody moves into it.
 *
 * @param to the place it is put on, from 1, or 0 where it is left off
 * @param list the list after it
 */
public record Placement(int to, RankedList list) {

    /** Every placement of a candidate that changes a list, off the list first, then from the top down. */
    public static List<Placement> of(Ballot ballot, int candidate, int top) {
        int longest = Math.max(top, ballot.length());
        RankedList rest = ballot.list().without(candidate);
        List<Placement> placements = new ArrayList<>();
        if (ballot.named().contains(candidate)) {
            placements.add(new Placement(0, rest));
        }
        int place = 1;
        for (int at = 0; at <= rest.tiers().size() && place <= longest; at++) {
            RankedList moved = rest.with(candidate, at);
            if (!moved.equals(ballot.list())) {
                placements.add(new Placement(place, moved.cut(longest)));
            }
            place += at < rest.tiers().size() ? rest.tiers().get(at).width() : 0;
        }
        return placements;
    }
}
