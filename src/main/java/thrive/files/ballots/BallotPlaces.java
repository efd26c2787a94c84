package thrive.files.ballots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import thrive.problem.Code;
import thrive.problem.Quoted;

/** The places of one ballot, as they are read. */
final class BallotPlaces {

    private final BallotCount tally;
    private final List<List<String>> groups = new ArrayList<>();
    private final Map<String, Piece> ranked = new HashMap<>();
    private List<String> group = new ArrayList<>();
    private boolean faulty;

    BallotPlaces(BallotCount tally) {
        this.tally = tally;
    }

    /** Puts a candidate into the place that is open. */
    void add(Piece piece, String candidate) {
        Piece before = ranked.putIfAbsent(candidate, piece);
        if (before == null) {
            group.add(candidate);
            return;
        }
        fault();
        tally.tell(piece.problem(Code.B02, Quoted.of(candidate) + " stands twice in one ballot")
                .withExpected("one place; the other is in column " + (before.start() + 1)));
    }

    /** Closes the place, so that what follows ranks below. */
    void close() {
        if (!group.isEmpty()) {
            groups.add(List.copyOf(group));
            group = new ArrayList<>();
        }
    }

    /** Marks the ballot as one that cannot be counted, for a reason that is told elsewhere. */
    void fault() {
        faulty = true;
    }

    boolean isFaulty() {
        return faulty;
    }

    List<List<String>> groups() {
        return List.copyOf(groups);
    }
}
