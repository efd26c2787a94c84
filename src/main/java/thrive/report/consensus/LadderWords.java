package thrive.report.consensus;

import java.util.List;

import thrive.consensus.Consensus;
import thrive.consensus.Standing;
import thrive.consensus.Step;
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
        Counted counted = Counted.in(consensus.profile(), voices);
        String many = counted.words().many();
        return switch (step) {
            case POINTS -> above + " has more points than " + lower.principle();
            case TABLES -> "level on points, but " + counted.naming(upper, lower);
            case HEAD_TO_HEAD -> "level on points and " + many + ", but " + counted.preferring(upper, lower);
            case COUNTBACK -> "level on points, " + many + " and head-to-head, but " + counted.places(upper, lower);
            case TIE -> "tied with " + above + " on every step";
        };
    }
}
