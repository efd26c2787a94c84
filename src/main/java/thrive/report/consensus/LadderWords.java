package thrive.report.consensus;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

import thrive.consensus.Consensus;
import thrive.consensus.Standing;
import thrive.consensus.Step;
import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Profile;
import thrive.consensus.profile.Unranked;
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
                "level on points and " + voices.many() + ", but "
                        + headToHead(consensus.profile(), upper, lower, voices);
            case COUNTBACK ->
                "level on points, " + voices.many() + " and head-to-head, but "
                        + (consensus.profile().isWeighted()
                                ? above + " has the higher places"
                                : highPlaces(consensus.profile(), upper, lower));
            case TIE -> "tied with " + above + " on every step";
        };
    }

    private static String headToHead(Profile profile, Standing above, Standing below, Voices voices) {
        long upper = preferring(profile, above, below);
        long lower = preferring(profile, below, above);
        return upper > lower && !profile.isWeighted()
                ? Wording.count(upper, voices.one()) + " put " + above.principle() + " above " + below.principle()
                        + ", " + Wording.orNone(lower) + " the other way round"
                : above.principle()
                        + " has the better balance of wins and defeats, head-to-head among all that are level";
    }

    /** How many tables rank the first above the second. */
    private static long preferring(Profile profile, Standing above, Standing below) {
        return profile.ballots().stream()
                .filter(ballot -> prefers(
                        profile,
                        above.ranks().get(ballot.table()),
                        below.ranks().get(ballot.table())))
                .mapToLong(Ballot::tables)
                .sum();
    }

    private static boolean prefers(Profile profile, @Nullable Integer above, @Nullable Integer below) {
        if (above == null) {
            return false;
        }
        return below == null ? profile.unranked() == Unranked.BELOW : above < below;
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
