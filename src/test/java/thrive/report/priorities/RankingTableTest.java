package thrive.report.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import thrive.consensus.Consensus;
import thrive.report.Sample;
import thrive.report.chart.LengthBar;
import thrive.report.chart.RankMark;

/** The ranking in numbers: places, points, bars and marks, and how often a principle is among the first. */
class RankingTableTest {

    private static final Sample PLACE = Sample.of(9, "red", "blue", "green");

    private static List<RankingTable.Row> rows(Consensus consensus) {
        return RankingTable.of(PLACE.facts(), consensus, Chosen.of(consensus, Optional.empty()));
    }

    @Test
    void joint_places_are_called_so() {
        assertThat(rows(PLACE.consensus("P1 P2=P3")))
                .extracting(RankingTable.Row::rank)
                .containsExactly("1st", "joint 2nd", "joint 2nd");
        assertThat(rows(PLACE.consensus())).isEmpty();
    }

    @Test
    void bars_tell_points_in_words() {
        assertThat(rows(PLACE.consensus("P1 P2 P3 P4 P5=P6")))
                .extracting(RankingTable.Row::bar)
                .containsExactly(
                        new LengthBar(100, 100, true, "5 points"),
                        new LengthBar(80, 100, true, "4 points"),
                        new LengthBar(60, 100, true, "3 points"),
                        new LengthBar(40, 100, true, "2 points"),
                        new LengthBar(10, 100, true, "0.5 points"),
                        new LengthBar(10, 100, true, "0.5 points"));
        assertThat(rows(PLACE.consensus("P1 P2 P3 P4 P5")).get(4).bar().words()).isEqualTo("1 point");
    }

    @Test
    void named_by_counts_the_tables_that_ranked() {
        assertThat(rows(PLACE.consensus("P1 P2", "P1", "")))
                .extracting(RankingTable.Row::namedBy)
                .containsExactly("2 of 2", "1 of 2");
    }

    @Test
    void the_method_can_be_followed_on_a_flip_chart() {
        assertThat(RankingTable.method(PLACE.consensus("P1")))
                .isEqualTo(
                        "A table’s 1st place gives 5 points, its 2nd 4 and so on; tied places share their points. Where"
                                + " points are equal, the principle that more tables named comes first, then the one that more tables"
                                + " put above the other (head-to-head), then the one with more high places. What is still equal is a"
                                + " tie, and the room decides.");
    }

    @Test
    void marks_tell_the_rank_or_that_there_is_none() {
        RankMatrix matrix = RankMatrix.of(PLACE.facts(), PLACE.consensus("P1 P2", "P3=P1"));
        assertThat(matrix.rows().get(0).cells())
                .containsExactly(
                        new RankMatrix.Cell("1", "1st", List.of(new RankMark(1, "1", "1st"))),
                        new RankMatrix.Cell("1=", "joint 1st", List.of(new RankMark(1, "1=", "joint 1st"))));
        assertThat(matrix.rows().get(2).cells().get(1)).isEqualTo(new RankMatrix.Cell("–", "not named", List.of()));
    }

    @Test
    void one_or_two_tables_tell_nothing_of_others() {
        assertThat(ShareBar.of(PLACE.facts(), Sample.findings(PLACE.consensus("P1 P2"))))
                .isEmpty();
        assertThat(ShareBar.of(PLACE.facts(), Sample.findings(PLACE.consensus("P1 P2", "P1 P2"))))
                .isEmpty();
    }

    /** Of three tables that are of one mind every resample is of that mind. */
    @Test
    void shares_are_whole_per_cents() {
        Sample three = Sample.of(PLACE.model().principles().size(), "red", "blue", "green");
        var findings = Sample.findings(three.consensus("P1 P2", "P1 P2", "P1 P2"));
        assertThat(ShareBar.of(PLACE.facts(), findings))
                .extracting(share -> share.principle().id() + " " + share.share() + " "
                        + share.bar().words())
                .containsExactly("P1 100% 100%", "P2 100% 100%");
        assertThat(ShareBar.of(PLACE.facts(), Sample.findings(PLACE.consensus())))
                .isEmpty();
        assertThat(ShareBar.drawn(findings))
                .isEqualTo(
                        "Suppose other tables like these had been in the room. Of 1,000 such rooms, drawn at random from"
                                + " the tables that were there, this share has the principle among its first five.");
    }
}
