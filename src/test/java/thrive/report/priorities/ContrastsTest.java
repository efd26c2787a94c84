package thrive.report.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import thrive.baseline.Baseline;
import thrive.consensus.Consensus;
import thrive.report.Sample;

class ContrastsTest {

    private static final Sample PLACE = Sample.of(4, "red");

    private static List<String> words(Consensus consensus, Baseline baseline, String... agreed) {
        Chosen chosen = agreed.length == 0
                ? Chosen.of(consensus, Optional.empty())
                : new Chosen(List.of(agreed), true, List.of(), 5, Optional.empty());
        return Contrasts.of(PLACE.facts(), consensus, chosen, Optional.of(baseline))
                .words();
    }

    @Test
    void low_scores_that_no_table_named_are_counted() {
        assertThat(words(PLACE.consensus("P1 P2"), PLACE.baseline("1121")))
                .containsExactly(
                        "2 principles with a middle score below 3 were named by no table.",
                        "No principle that was named is THRIVE-like already.");
        assertThat(words(PLACE.consensus("P1 P2"), PLACE.baseline("1132")).get(0))
                .isEqualTo("1 principle with a middle score below 3 was named by no table.");
    }

    @Test
    void where_all_low_ones_are_named_or_none_is_low_that_is_said() {
        assertThat(words(PLACE.consensus("P1 P2"), PLACE.baseline("1133")).get(0))
                .isEqualTo("Every principle with a middle score below 3 was named by at least 1 table.");
        assertThat(words(PLACE.consensus("P1 P2"), PLACE.baseline("3334")).get(0))
                .isEqualTo("No principle has a middle score below 3.");
    }

    @Test
    void named_ones_that_are_thrive_like_already_are_counted() {
        assertThat(words(PLACE.consensus("P1 P2"), PLACE.baseline("3133")).get(1))
                .isEqualTo("1 principle that was named is THRIVE-like already.");
        assertThat(words(PLACE.consensus("P1 P2"), PLACE.baseline("3433")).get(1))
                .isEqualTo("2 principles that were named are THRIVE-like already.");
    }

    /** The room agreed P3 and P4, which no table named. */
    @Test
    void what_the_room_agreed_counts_too() {
        assertThat(words(PLACE.consensus("P1 P2"), PLACE.baseline("1114"), "P3", "P4"))
                .containsExactly(
                        "Every principle with a middle score below 3 was named by at least 1 table or agreed by the room.",
                        "1 principle that was named or agreed is THRIVE-like already.");
        assertThat(words(PLACE.consensus("P1 P2"), PLACE.baseline("3444"), "P3", "P4")
                        .get(1))
                .isEqualTo("4 principles that were named or agreed are THRIVE-like already.");
        assertThat(words(PLACE.consensus("P1 P2"), PLACE.baseline("1111"), "P3", "P4")
                        .get(1))
                .isEqualTo("No principle that was named or agreed is THRIVE-like already.");
    }

    @Test
    void without_scores_or_rankings_there_is_nothing_to_compare() {
        assertThat(words(PLACE.consensus(), PLACE.baseline("1111")))
                .containsExactly("No table has handed in a ranking.");
        assertThat(words(PLACE.consensus("P1"), PLACE.baseline("????")))
                .containsExactly("There are no scores for this round to set beside the rankings.");
    }
}
