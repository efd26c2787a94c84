package thrive.report.consensus;

import java.util.List;
import java.util.Objects;

import thrive.consensus.Consensus;
import thrive.consensus.Standing;
import thrive.consensus.Step;
import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Profile;
import thrive.report.Wording;

/** Which step of the ladder set two neighbours apart, in words. */
public final class LadderWords {

    private LadderWords() {}

    /** What set a principle apart from the one above it or, for the first, from the one below. */
    public static String row(Consensus consensus, int i) {
        List<Standing> ranking = consensus.ranking();
        if (ranking.size() == 1) {
            return "the only principle";
        }
        if (i == 0) {
            return first(consensus, ranking.get(0), ranking.get(1));
        }
        Standing above = ranking.get(i - 1);
        Standing here = ranking.get(i);
        return here.decidedBy() == Step.POINTS
                ? Wording.somePoints(above.points().minus(here.points())) + " fewer than " + above.principle()
                : apart(consensus, here.decidedBy(), above, here);
    }

    private static String first(Consensus consensus, Standing first, Standing second) {
        return switch (first.decidedBy()) {
            case POINTS -> "most points";
            case TIE -> "tied with " + second.principle() + " on every step";
            default -> apart(consensus, first.decidedBy(), first, second);
        };
    }

    /** Why the upper of two that are level on points stands above the lower. */
    public static String apart(Consensus consensus, Step step, Standing upper, Standing lower) {
        return apart(consensus, step, upper, lower, Voices.TABLES);
    }

    /** The same of tables or of ballots. */
    public static String apart(Consensus consensus, Step step, Standing upper, Standing lower, Voices voices) {
        String above = upper.principle();
        String below = lower.principle();
        return switch (step) {
            case POINTS -> above + " has more points than " + below;
            case TABLES ->
                "level on points, but "
                        + (consensus.profile().isWeighted()
                                ? above + " is named by more weight than " + below
                                : Wording.count(upper.listedBy(), voices.one()) + " named " + above + " and "
                                        + Wording.orNone(lower.listedBy()) + " named " + below);
            case HEAD_TO_HEAD ->
                "level on points and " + voices.many() + ", but " + headToHead(consensus, above, below, voices);
            case COUNTBACK ->
                "level on points, " + voices.many() + " and head-to-head, but "
                        + (consensus.profile().isWeighted()
                                ? above + " has the higher places"
                                : highPlaces(consensus.profile(), upper, lower));
            case TIE -> "tied with " + above + " on every step";
        };
    }

    private static String headToHead(Consensus consensus, String above, String below, Voices voices) {
        int a = consensus.profile().candidates().indexOf(above);
        int b = consensus.profile().candidates().indexOf(below);
        int upper = consensus.profile().preferring(a, b);
        int lower = consensus.profile().preferring(b, a);
        return upper > lower && !consensus.profile().isWeighted()
                ? Wording.count(upper, voices.one()) + " put " + above + " above " + below + ", "
                        + Wording.orNone(lower) + " the other way round"
                : above + " has the better balance of wins and defeats, head-to-head among all that are level";
    }

    /** The first place that one has more often than the other. */
    private static String highPlaces(Profile profile, Standing upper, Standing lower) {
        int place = 1;
        while (place < profile.lastPlace() && at(profile, upper, place) == at(profile, lower, place)) {
            place++;
        }
        return upper.principle() + " has more " + Wording.ordinal(place) + " places than " + lower.principle() + " ("
                + at(profile, upper, place) + " against " + at(profile, lower, place) + ")";
    }

    /** How many tables give it the place: all those of a line that say the same. */
    private static long at(Profile profile, Standing standing, int place) {
        return profile.ballots().stream()
                .filter(ballot -> Objects.equals(standing.ranks().get(ballot.table()), place))
                .mapToLong(Ballot::tables)
                .sum();
    }
}
