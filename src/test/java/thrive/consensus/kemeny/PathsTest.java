package thrive.consensus.kemeny;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PathsTest {

    private static Paths ring(int size) {
        Paths paths = new Paths(size);
        IntStream.range(0, size).forEach(i -> paths.set(i, (i + 1) % size, true));
        return paths;
    }

    @Test
    void theOnlyCycleOfARingIsTheRing() {
        int[] arcs = IntStream.range(0, 70)
                .map(i -> (5 + i) % 70 * 70 + (6 + i) % 70)
                .toArray();
        assertThat(ring(70).cycle(5, 6)).containsExactly(arcs);
    }

    /** From 10 straight to 60: the ring is 49 arcs shorter through it, and what it cuts off is on no other cycle. */
    @Test
    void theShortestCycleIsFound() {
        Paths paths = ring(70);
        paths.set(10, 60, true);
        assertThat(paths.cycle(10, 60)).hasSize(21);
        assertThat(paths.cycle(65, 66)).hasSize(21);
        assertThat(paths.cycle(30, 31)).hasSize(70);
        paths.set(10, 60, false);
        assertThat(paths.has(10, 60)).isFalse();
        assertThat(paths.cycle(65, 66)).hasSize(70);
    }

    @Test
    void whereNothingLeadsBackThereIsNone() {
        Paths paths = ring(66);
        paths.set(64, 65, false);
        assertThat(paths.has(63, 64)).isTrue();
        assertThat(paths.cycle(3, 4)).isEmpty();
    }

    @Test
    void takesTheArcsOfARelation() {
        Paths paths = ring(70);
        Relation relation = new Relation(70);
        relation.add(3, 68, (above, below) -> {});
        paths.copy(relation);
        assertThat(paths.has(3, 68)).isTrue();
        assertThat(paths.has(68, 3)).isFalse();
        assertThat(paths.has(3, 4)).isFalse();
        assertThat(paths.cycle(68, 3)).containsExactly(68 * 70 + 3, 3 * 70 + 68);
    }
}
