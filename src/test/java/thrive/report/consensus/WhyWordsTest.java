package thrive.report.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import thrive.consensus.Consensus;
import thrive.consensus.MethodName;
import thrive.consensus.Standing;
import thrive.consensus.Why;
import thrive.consensus.Why.Lift;
import thrive.report.Sample;

class WhyWordsTest {

    private static final Sample PLACE = Sample.of(8, "red", "blue", "green");
    private static final Consensus SIX = PLACE.consensus("P1 P2 P3 P4 P5", "P1 P2 P3 P4 P6");

    private static String place(Consensus consensus, String id) {
        return WhyWords.place(consensus, consensus.of(id).orElseThrow(), Voices.TABLES);
    }

    private static Why why(Consensus consensus, String id) {
        return Why.of(consensus, Sample.findings(consensus).outcome(), id);
    }

    private static List<String> lifts(Consensus consensus, String id, Lift... lifts) {
        return WhyWords.lifts(Sample.findings(consensus), why(consensus.of(id).orElseThrow(), lifts), Voices.TABLES);
    }

    private static Why why(Standing standing, Lift... lifts) {
        return new Why(standing, Optional.empty(), Optional.empty(), List.of(lifts), List.of(), List.of(), List.of());
    }

    @Test
    void a_place_is_told_with_its_points_and_tables() {
        assertThat(place(SIX, "P1"))
                .isEqualTo("1st of 8 principles, with 10 points from 2 of 2 tables. It is among the proposed four.");
        assertThat(place(SIX, "P5"))
                .isEqualTo(
                        "Level with 1 other at 5th of 8 principles, with 1 point from 1 of 2 tables. It is tied for the last"
                                + " place, so the room decides.");
        assertThat(place(SIX, "P8")).isEqualTo("No table named it, so it cannot be proposed.");
        assertThat(place(PLACE.consensus("P1=P2=P3 P4 P5 P6"), "P2"))
                .isEqualTo(
                        "Level with 2 others at 1st of 8 principles, with 4 points from 1 of 1 table. It is among the"
                                + " proposed five.");
        assertThat(place(PLACE.consensus("P1 P2 P3 P4 P5 P6"), "P6"))
                .isEqualTo("6th of 8 principles, with 0 points from 1 of 1 table. It is not among the proposed five.");
    }

    @Test
    void by_another_method_it_is_told_who_named_it() {
        Consensus support =
                new Consensus(SIX.profile(), MethodName.SUPPORT, 5, SIX.ranking(), SIX.proposed(), SIX.undetermined());
        assertThat(place(support, "P1"))
                .isEqualTo("1st of 8 principles, named by 2 of 2 tables. It is among the proposed four.");
        assertThat(WhyWords.neighbours(support, why(SIX, "P1"), Voices.TABLES))
                .containsExactly("Below it is P2. 2 tables put P1 above P2, none the other way round.");
    }

    @Test
    void neighbours_are_told_with_the_margin_and_the_pairs() {
        assertThat(WhyWords.neighbours(SIX, why(SIX, "P2"), Voices.TABLES))
                .containsExactly(
                        "Above it is P1, with 2 points more. No table put P2 above P1, 2 the other way round.",
                        "Below it is P3, with 2 points fewer. 2 tables put P2 above P3, none the other way round.");
        assertThat(WhyWords.neighbours(SIX, why(SIX, "P5"), Voices.TABLES))
                .startsWith("Above it is P4, with 3 points more. No table put P5 above P4, 2 the other way round.");
        Consensus all = Sample.of(2, "red").consensus("P1=P2");
        assertThat(WhyWords.neighbours(all, why(all, "P1"), Voices.TABLES))
                .containsExactly("None: everything stands level.");
    }

    /** Beyond the fifth place all have 0 points, and only the one table's order tells them apart; green names neither. */
    @Test
    void level_neighbours_are_told_by_the_step_that_decided() {
        Consensus consensus = PLACE.consensus("P1 P2 P3 P4 P5 P6 P7", "P1 P2 P3 P4 P5");
        assertThat(WhyWords.neighbours(consensus, why(consensus, "P7"), Voices.TABLES)
                        .get(0))
                .isEqualTo(
                        "Above it is P6, level on points and tables. No table put P7 above P6, 1 the other way round, and 1"
                                + " did neither.");
    }

    @Test
    void what_would_lift_it() {
        assertThat(lifts(SIX, "P1")).containsExactly("Nothing can: no other stands above it.");
        assertThat(lifts(SIX, "P2")).containsExactly("No other place for it in one list would.");
        assertThat(lifts(
                        SIX,
                        "P2",
                        new Lift("red", OptionalInt.of(2), 1, 1, List.of()),
                        new Lift("blue", OptionalInt.empty(), 3, 4, List.of("P5", "P6"))))
                .containsExactly(
                        "A 1st place from red, in place of 2nd, would make it 1st.",
                        "A 3rd place from blue, where it is not named, would make it level with P5 and P6 at"
                                + " 4th.");
    }

    @Test
    void of_many_lifts_eight_are_told() {
        Lift[] nine = IntStream.range(0, 9)
                .mapToObj(i -> new Lift("t" + i, OptionalInt.of(2), 1, 1, List.of()))
                .toArray(Lift[]::new);
        assertThat(lifts(SIX, "P2", nine)).hasSize(9).endsWith("So would 1 more move.");
        assertThat(lifts(
                        SIX, "P2", IntStream.range(0, 10).mapToObj(i -> nine[0]).toArray(Lift[]::new)))
                .endsWith("So would 2 more moves.");
    }

    @Test
    void where_no_move_matters_that_is_said() {
        Why first = why(SIX.ranking().get(0));
        Why last = why(SIX.ranking().get(7));
        assertThat(WhyWords.moves(Sample.findings(SIX), first, Voices.TABLES))
                .containsExactly("No single move of one principle in one list would take it out.");
        assertThat(WhyWords.moves(Sample.findings(SIX), last, Voices.BALLOTS))
                .containsExactly("No single move of one candidate on one ballot would take it in.");
    }
}
