package thrive.report.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

import thrive.consensus.Consensus;
import thrive.consensus.ConsensusCount;
import thrive.consensus.Step;
import thrive.report.Sample;

class LadderWordsTest {

    private static final Sample PLACE = Sample.of(7, "red", "blue", "green");

    private static String apart(Consensus consensus, Step step, String upper, String lower, Voices voices) {
        return LadderWords.apart(
                consensus,
                step,
                consensus.of(upper).orElseThrow(),
                consensus.of(lower).orElseThrow(),
                voices);
    }

    @Test
    void the_first_and_the_only_one_have_nobody_above_them() {
        assertThat(LadderWords.row(Sample.of(1, "red").consensus("P1"), 0)).isEqualTo("the only principle");
        assertThat(LadderWords.row(PLACE.consensus("P1 P2"), 0)).isEqualTo("most points");
        assertThat(LadderWords.row(PLACE.consensus("P1=P2"), 0)).isEqualTo("tied with P2 on every step");
    }

    @Test
    void points_are_told_in_the_singular_the_plural_and_in_halves() {
        assertThat(LadderWords.row(PLACE.consensus("P1 P2"), 1)).isEqualTo("1 point fewer than P1");
        // P1 5, P2 and P3 share 4 + 3.
        assertThat(LadderWords.row(PLACE.consensus("P1 P2=P3"), 1)).isEqualTo("1.5 points fewer than P1");
        assertThat(LadderWords.row(PLACE.consensus("P1 P2=P3"), 2)).isEqualTo("tied with P2 on every step");
        assertThat(LadderWords.row(PLACE.consensus("P1 P2", "P1 P2"), 1)).isEqualTo("2 points fewer than P1");
    }

    /** P2 has 3 + 2 points from two tables, P1 and P4 have 5 from one each. */
    @Test
    void more_tables_decide_between_equal_points() {
        Consensus consensus = PLACE.consensus("P1 P3 P2", "P4 P5 P6 P2");
        assertThat(LadderWords.row(consensus, 0)).isEqualTo("level on points, but 2 tables named P2 and 1 named P1");
        assertThat(LadderWords.row(consensus, 1)).isEqualTo("level on points, but 2 tables named P2 and 1 named P1");
        assertThat(LadderWords.row(consensus, 2)).isEqualTo("tied with P1 on every step");
        assertThat(apart(consensus, Step.TABLES, "P1", "P7", Voices.BALLOTS))
                .isEqualTo("level on points, but 1 ballot named P1 and none named P7");
        assertThat(apart(consensus, Step.POINTS, "P1", "P7", Voices.TABLES)).isEqualTo("P1 has more points than P7");
    }

    /** P1 has 4 + 4 + 1 points and P2 3 + 3 + 3, from three tables each. */
    @Test
    void head_to_head_comes_next() {
        Consensus consensus = PLACE.consensus("P3 P1 P2", "P3 P1 P2", "P4 P5 P2 P6 P1");
        assertThat(apart(consensus, Step.HEAD_TO_HEAD, "P1", "P2", Voices.TABLES))
                .isEqualTo(LadderWords.row(consensus, 2))
                .isEqualTo("level on points and tables, but 2 tables put P1 above P2, 1 the other way round");
        // Where the upper one does not win this very pair, it is the wins against all of the tied that decide.
        assertThat(apart(consensus, Step.HEAD_TO_HEAD, "P2", "P1", Voices.BALLOTS))
                .isEqualTo(
                        "level on points and ballots, but P2 has the better balance of wins and defeats, head-to-head"
                                + " among all that are level");
    }

    @Test
    void beyond_the_places_that_give_points_one_table_can_decide() {
        assertThat(LadderWords.row(PLACE.consensus("P1 P2 P3 P4 P5 P6 P7"), 6))
                .isEqualTo("level on points and tables, but 1 table put P6 above P7, none the other way round");
    }

    /** P1 has 5 + 1 points and P2 3 + 3, and each is above the other once. */
    @Test
    void high_places_come_last() {
        Consensus consensus = PLACE.consensus("P1 P3 P2", "P3 P4 P2 P5 P1");
        assertThat(consensus.ranking().get(2).principle()).isEqualTo("P2");
        assertThat(LadderWords.row(consensus, 2))
                .isEqualTo(
                        "level on points, tables and head-to-head, but P1 has more 1st places than P2 (1 against 0)");
    }

    @Test
    void where_tables_have_weights_these_are_counted() {
        Consensus plain = PLACE.consensus("P1 P3 P2", "P4 P5 P6 P2");
        Consensus weighted = ConsensusCount.of(
                plain.profile().weighted(Map.of("red", new BigDecimal("2"), "blue", BigDecimal.ONE)), 5);
        assertThat(apart(weighted, Step.TABLES, "P2", "P1", Voices.TABLES))
                .isEqualTo("level on points, but P2 is named with a weight of 3 and P1 of 2");
        assertThat(apart(weighted, Step.HEAD_TO_HEAD, "P1", "P2", Voices.TABLES))
                .isEqualTo("level on points and weight, but a weight of 2 puts P1 above P2, 1 the other way round");
        assertThat(apart(weighted, Step.COUNTBACK, "P1", "P2", Voices.TABLES))
                .isEqualTo(
                        "level on points, weight and head-to-head, but P1 has more weight on 1st places than P2 (2 against 0)");
    }
}
