package thrive.consensus.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import thrive.consensus.profile.Fraction;

class OrderTest {

    private static final Order ORDER = new Order(List.of(List.of(2), List.of(0, 3), List.of(1)), Optional.empty());

    @Test
    void takesWholeGroupsFromTheTopWhileTheyFit() {
        int[] allListed = {1, 1, 1, 1};
        assertThat(ORDER.top(1, allListed)).containsExactly(2);
        assertThat(ORDER.top(2, allListed)).containsExactly(2);
        assertThat(ORDER.top(3, allListed)).containsExactly(2, 0, 3);
        assertThat(ORDER.top(4, allListed)).containsExactly(2, 0, 3, 1);
        assertThat(ORDER.top(5, allListed)).containsExactly(2, 0, 3, 1);
    }

    /** Of 0 and 3, level, only 0 was named: it fits alone. */
    @Test
    void takesNobodyWhomNobodyNamed() {
        int[] withoutThree = {1, 1, 1, 0};
        assertThat(ORDER.top(2, withoutThree)).containsExactly(2, 0);
        assertThat(ORDER.top(3, withoutThree)).containsExactly(2, 0, 1);
        assertThat(ORDER.top(3, new int[4])).isEmpty();
    }

    @Test
    void levelsEqualScoresAndKeepsTheScores() {
        Order order = Order.byScore(new long[] {1, 3, 1, 2}, 2);
        assertThat(order.groups()).containsExactly(List.of(1), List.of(3), List.of(0, 2));
        assertThat(order.scores().orElseThrow())
                .containsExactly(Fraction.of(1, 2), Fraction.of(3, 2), Fraction.of(1, 2), Fraction.of(1, 1));
    }
}
