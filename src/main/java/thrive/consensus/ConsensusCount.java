package thrive.consensus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import thrive.consensus.method.Points;
import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Fraction;
import thrive.consensus.profile.Profile;

/** Merges tables' lists by the default method and its ladder of ties. */
public final class ConsensusCount {

    private ConsensusCount() {}

    /**
     * The consensus of the lists. Over no lists every principle stands tied at rank 1 with no points, and nothing is proposed.
     *
     * @param top how many principles are sought, at least 1
     */
    public static Consensus of(Profile profile, int top) {
        Fraction[] points = Points.total(profile, top);
        Ladder ladder = Ladder.of(profile, points);
        List<Integer> order = ladder.order();
        List<Standing> ranking = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            int candidate = order.get(i);
            boolean tiedWithAbove = i > 0 && ladder.compare(order.get(i - 1), candidate) == 0;
            int rank = tiedWithAbove ? ranking.get(i - 1).rank() : i + 1;
            ranking.add(standing(profile, candidate, rank, points[candidate], decidedBy(ladder, order, i), top));
        }
        List<String> proposed = new ArrayList<>();
        List<String> undetermined = new ArrayList<>();
        choose(ranking, top, proposed, undetermined);
        return new Consensus(profile, top, ranking, proposed, undetermined);
    }

    private static Step decidedBy(Ladder ladder, List<Integer> order, int i) {
        if (order.size() == 1) {
            return Step.POINTS;
        }
        int above = Math.max(0, i - 1);
        return ladder.decides(order.get(above), order.get(above + 1));
    }

    private static Standing standing(
            Profile profile, int candidate, int rank, Fraction points, Step decidedBy, int top) {
        Map<String, Integer> ranks = profile.ranksOf(candidate);
        Map<String, Fraction> pointsByTable = new LinkedHashMap<>();
        for (Ballot ballot : profile.ballots()) {
            if (ranks.containsKey(ballot.table())) {
                pointsByTable.put(ballot.table(), Points.of(ballot, profile.size(), top)[candidate]);
            }
        }
        int firstPlaces = (int) ranks.values().stream().filter(r -> r == 1).count();
        return new Standing(
                rank,
                profile.candidates().get(candidate),
                points,
                ranks.size(),
                firstPlaces,
                ranks,
                pointsByTable,
                decidedBy);
    }

    /** Takes tied groups from the top as long as they fit; the first that does not is undetermined. Nobody's principles are never taken. */
    private static void choose(List<Standing> ranking, int top, List<String> proposed, List<String> undetermined) {
        int i = 0;
        while (i < ranking.size() && proposed.size() < top) {
            int rank = ranking.get(i).rank();
            List<Standing> group =
                    ranking.stream().filter(s -> s.rank() == rank).toList();
            List<String> named = group.stream()
                    .filter(Standing::isNamed)
                    .map(Standing::principle)
                    .toList();
            boolean fits = proposed.size() + named.size() <= top;
            (fits ? proposed : undetermined).addAll(named);
            if (!fits) {
                return;
            }
            i += group.size();
        }
    }
}
