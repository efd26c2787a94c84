package thrive.report.priorities;

import java.util.List;

import thrive.consensus.Consensus;
import thrive.consensus.Standing;
import thrive.report.PrincipleName;
import thrive.report.SiteFacts;
import thrive.report.Theirs;
import thrive.report.Wording;
import thrive.report.baseline.HeatMap;
import thrive.report.chart.RankMark;

/**
 * The rank that each table gave each named principle, best first.
 *
 * @param tables the labels of the tables that handed in a ranking
 * @param rows the named principles
 * @param slanted whether the labels are too many or too long to stand upright above their columns
 */
public record RankMatrix(@Theirs List<String> tables, List<Row> rows, boolean slanted) {

    /**
     * One principle: a cell for each table, and the points.
     *
     * @param principle which
     * @param cells a cell for each table: the rank it gave
     * @param points the points of all tables
     */
    public record Row(PrincipleName principle, List<Cell> cells, String points) {}

    /**
     * What a table made of a principle.
     *
     * @param sign the rank in few characters, or a dash
     * @param words the same in words
     * @param marks the rank as a mark, or none
     */
    public record Cell(String sign, String words, List<RankMark> marks) {}

    static RankMatrix of(SiteFacts site, Consensus consensus) {
        List<String> tables = consensus.profile().tables();
        List<String> labels = site.labels(tables);
        List<Row> rows = consensus.ranking().stream()
                .filter(Standing::isNamed)
                .map(standing -> new Row(
                        site.principle(standing.principle()),
                        tables.stream()
                                .map(table -> cell(consensus, standing, table))
                                .toList(),
                        Wording.points(standing.points())))
                .toList();
        return new RankMatrix(labels, rows, HeatMap.isSlanted(labels));
    }

    private static Cell cell(Consensus consensus, Standing standing, String table) {
        Integer rank = standing.ranks().get(table);
        if (rank == null) {
            return new Cell("–", "not named", List.of());
        }
        boolean joint = RankingTable.isJoint(consensus, standing.principle(), table);
        String sign = rank + (joint ? "=" : "");
        String words = (joint ? "joint " : "") + Wording.ordinal(rank);
        return new Cell(sign, words, List.of(new RankMark(rank, sign, words)));
    }
}
