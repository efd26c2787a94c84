package thrive.report.priorities;

import java.util.ArrayList;
import java.util.List;

import thrive.consensus.Consensus;
import thrive.consensus.Standing;
import thrive.consensus.profile.Ballot;
import thrive.report.Phrase;
import thrive.report.PrincipleName;
import thrive.report.SiteFacts;
import thrive.report.Wording;
import thrive.report.chart.LengthBar;
import thrive.report.consensus.LadderWords;

/** Every named principle with its points and the arithmetic that leads there, table by table. */
public final class RankingTable {

    private RankingTable() {}

    /**
     * One named principle.
     *
     * @param rank "1st", or "joint 13th" where it is tied after every step
     * @param principle which
     * @param points the points of all tables
     * @param bar the same as a bar
     * @param namedBy "6 of 8"
     * @param arithmetic "Red 1st: 5 + Blue joint 1st: 4.5 = 9.5"
     * @param decided what set it apart from the one above
     * @param chosen "agreed" or "proposed" where it is a priority, "proposed" too where the room did not take it, else empty
     * @param last whether it is the last of those that the rankings propose
     */
    public record Row(
            String rank,
            PrincipleName principle,
            String points,
            LengthBar bar,
            String namedBy,
            Phrase arithmetic,
            String decided,
            String chosen,
            boolean last) {}

    static List<Row> of(SiteFacts site, Consensus consensus, Chosen chosen) {
        List<Standing> ranking = consensus.ranking();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < ranking.size(); i++) {
            Standing standing = ranking.get(i);
            if (standing.isNamed()) {
                rows.add(new Row(
                        rank(standing, consensus),
                        site.principle(standing.principle()),
                        Wording.points(standing.points()),
                        bar(standing, ranking.get(0)),
                        namedBy(standing, consensus),
                        arithmetic(site, consensus, standing),
                        LadderWords.row(consensus, i),
                        tag(consensus, chosen, standing.principle()),
                        i == consensus.proposed().size() - 1));
            }
        }
        return rows;
    }

    private static String tag(Consensus consensus, Chosen chosen, String principle) {
        return chosen.ids().contains(principle)
                ? chosen.word()
                : consensus.proposed().contains(principle) ? "proposed" : "";
    }

    /** Which rows of the table are the proposal. */
    static String proposes(Consensus consensus) {
        int n = consensus.proposed().size();
        int open = consensus.isDetermined() ? 0 : consensus.top() - n;
        String first = n == 0 ? "" : "The rankings propose the first" + (n == 1 ? "" : " " + Wording.number(n)) + ".";
        String rest = open == 0
                ? ""
                : (n == 0 ? "" : " ") + Wording.sentence(Wording.number(open))
                        + (open == 1 ? " place is" : " places are") + " open: see the ties.";
        return first + rest;
    }

    /** In hundredths of the first one's points, which are not 0 where any principle is named. */
    private static LengthBar bar(Standing standing, Standing first) {
        double share = standing.points().toDouble() / first.points().toDouble();
        return new LengthBar((int) Math.round(100 * share), 100, true, Wording.somePoints(standing.points()));
    }

    static String method(Consensus consensus) {
        int top = consensus.top();
        return "A table’s 1st place gives " + Wording.count(top, "point") + ", its 2nd " + (top - 1)
                + " and so on; tied places share their points. Where points are equal, the principle that more tables"
                + " named comes first, then the one that more tables put above the other (head-to-head), then the one with more"
                + " high places. What is still equal is a tie, and the room decides.";
    }

    /** "6 of 8"; "–" where no table ranked. */
    static String namedBy(Standing standing, Consensus consensus) {
        int tables = consensus.profile().tables().size();
        return tables == 0 ? "–" : standing.listedBy() + " of " + tables;
    }

    /** "4th", or "joint 4th" where others share the place. */
    static String rank(Standing standing, Consensus consensus) {
        boolean joint = consensus.ranking().stream()
                        .filter(s -> s.isNamed() && s.rank() == standing.rank())
                        .count()
                > 1;
        return (joint ? "joint " : "") + Wording.ordinal(standing.rank());
    }

    private static Phrase arithmetic(SiteFacts site, Consensus consensus, Standing standing) {
        List<Phrase> terms = new ArrayList<>();
        standing.pointsByTable()
                .forEach((table, points) -> terms.add(Phrase.typed(site.label(table))
                        .say(" " + place(consensus, standing, table) + ":\u00a0" + Wording.points(points))));
        return Phrase.join(terms, " + ").say(" = " + Wording.points(standing.points()));
    }

    private static String place(Consensus consensus, Standing standing, String table) {
        String place = Wording.ordinal(standing.ranks().getOrDefault(table, 0));
        return isJoint(consensus, standing.principle(), table) ? "joint " + place : place;
    }

    /** Whether a table put a principle on one place with another. */
    static boolean isJoint(Consensus consensus, String principle, String table) {
        int candidate = consensus.profile().candidates().indexOf(principle);
        return consensus.profile().ballots().stream()
                .filter(ballot -> ballot.table().equals(table))
                .map(Ballot::groups)
                .flatMap(List::stream)
                .anyMatch(group -> group.size() > 1 && group.contains(candidate));
    }
}
