package thrive.consensus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import thrive.consensus.method.Points;
import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Fraction;
import thrive.consensus.profile.Profile;

/** Merges tables' lists: by the default method and its ladder of ties, or by another method, whose ties stay. */
public final class ConsensusCount {

    private final Profile profile;
    private final Fraction[] points;
    private final List<Naming> namings;

    private ConsensusCount(Profile profile, int top) {
        this.profile = profile;
        this.points = Points.total(profile, top);
        this.namings = namings(profile, top);
    }

    /**
     * The consensus of the lists by the default method. Over no lists every principle stands tied at rank 1 with no points, and
     * nothing is proposed.
     *
     * @param top how many principles are sought, at least 1
     */
    public static Consensus of(Profile profile, int top) {
        return of(profile, top, MethodOutcome.of(MethodName.POINTS, profile, top, () -> false));
    }

    /**
     * The consensus of the lists by the method of an outcome.
     *
     * @param top how many principles are sought, at least 1
     */
    public static Consensus of(Profile profile, int top, MethodOutcome outcome) {
        ConsensusCount count = new ConsensusCount(profile, top);
        List<Standing> ranking = count.ranking(outcome);
        List<String> proposed = new ArrayList<>();
        List<String> undetermined = new ArrayList<>();
        choose(ranking, top, proposed, undetermined);
        return new Consensus(profile, outcome.method(), top, ranking, proposed, undetermined);
    }

    private List<Standing> ranking(MethodOutcome outcome) {
        List<Step> steps = steps(outcome);
        List<Standing> ranking = new ArrayList<>();
        for (List<Integer> group : outcome.order().groups()) {
            int rank = ranking.size() + 1;
            for (int candidate : group) {
                Optional<Fraction> score = outcome.order().scores().map(scores -> scores.get(candidate));
                ranking.add(standing(candidate, rank, score, steps.get(ranking.size())));
            }
        }
        return ranking;
    }

    /** For each row, what sets it apart from the one above; for the first, from the one below. */
    private List<Step> steps(MethodOutcome outcome) {
        List<List<Integer>> groups = outcome.order().groups();
        List<Integer> order = groups.stream().flatMap(List::stream).toList();
        Ladder ladder = Ladder.of(profile, points);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            int above = order.get(Math.max(0, i - 1));
            int below = order.get(Math.min(order.size() - 1, Math.max(1, i)));
            boolean tied = above != below && groups.stream().anyMatch(g -> g.contains(above) && g.contains(below));
            if (tied) {
                steps.add(Step.TIE);
            } else if (outcome.method() == MethodName.POINTS && above != below) {
                Step step = ladder.decides(above, below);
                // Only one of two is named, by tables that weigh nothing.
                steps.add(step == Step.TIE ? Step.TABLES : step);
            } else {
                steps.add(outcome.method().step());
            }
        }
        return steps;
    }

    private Standing standing(int candidate, int rank, Optional<Fraction> score, Step decidedBy) {
        Naming naming = namings.get(candidate);
        return new Standing(
                rank,
                profile.candidates().get(candidate),
                points[candidate],
                score,
                naming.tables,
                naming.firstPlaces,
                naming.ranks,
                naming.points,
                decidedBy);
    }

    /** What the lists say of one candidate. */
    private static final class Naming {
        private final Map<String, Integer> ranks = new LinkedHashMap<>();
        private final Map<String, Fraction> points = new LinkedHashMap<>();
        private int tables;
        private int firstPlaces;

        void add(Ballot ballot, int place, Fraction given) {
            ranks.put(ballot.table(), place);
            points.put(ballot.table(), given);
            tables += ballot.tables();
            firstPlaces += place == 1 ? ballot.tables() : 0;
        }
    }

    private static List<Naming> namings(Profile profile, int top) {
        List<Naming> namings = new ArrayList<>();
        profile.candidates().forEach(candidate -> namings.add(new Naming()));
        for (Ballot ballot : profile.ballots()) {
            int[] places = ballot.places(profile.size());
            Fraction[] given = Points.of(ballot, profile.size(), top);
            for (int candidate : ballot.named()) {
                namings.get(candidate).add(ballot, places[candidate], given[candidate]);
            }
        }
        return namings;
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
