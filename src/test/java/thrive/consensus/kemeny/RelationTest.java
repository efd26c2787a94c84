package thrive.consensus.kemeny;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Partial orders against a plain table of booleans; more candidates than a word has bits among them. */
class RelationTest {

    private static int[] shuffled(int size, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        return order.stream().mapToInt(i -> i).toArray();
    }

    /** Warshall's closure. */
    private static void close(boolean[][] has) {
        for (int via = 0; via < has.length; via++) {
            for (int a = 0; a < has.length; a++) {
                for (int b = 0; b < has.length; b++) {
                    has[a][b] |= has[a][via] && has[via][b];
                }
            }
        }
    }

    private static void assertSame(Relation relation, boolean[][] has) {
        for (int a = 0; a < has.length; a++) {
            int below = 0;
            int above = 0;
            for (int b = 0; b < has.length; b++) {
                assertThat(relation.has(a, b)).as("%d over %d", a, b).isEqualTo(has[a][b]);
                assertThat(relation.decides(a, b)).isEqualTo(has[a][b] || has[b][a]);
                assertThat(relation.belowWord(a, b >> 6) >>> b & 1).isEqualTo(has[a][b] ? 1 : 0);
                assertThat(relation.aboveWord(a, b >> 6) >>> b & 1).isEqualTo(has[b][a] ? 1 : 0);
                below += has[a][b] ? 1 : 0;
                above += has[b][a] ? 1 : 0;
            }
            assertThat(relation.countBelow(a)).isEqualTo(below);
            assertThat(relation.countAbove(a)).isEqualTo(above);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 6, 64, 65, 130})
    void staysTransitiveAndTellsEachPairOnce(int size) {
        Random random = new Random(size);
        int[] order = shuffled(size, random);
        Relation relation = new Relation(size);
        boolean[][] has = new boolean[size][size];
        boolean[][] told = new boolean[size][size];
        for (int i = 0; i < size && size > 1; i++) {
            int high = random.nextInt(size - 1);
            int low = high + 1 + random.nextInt(size - 1 - high);
            has[order[high]][order[low]] = true;
            relation.add(order[high], order[low], (above, below) -> {
                assertThat(told[above][below]).isFalse();
                told[above][below] = true;
            });
        }
        close(has);
        assertThat(told).isDeepEqualTo(has);
        assertSame(relation, has);
        Relation copy = relation.copy();
        int[] extension = relation.extension();
        assertThat(extension).hasSize(size).doesNotHaveDuplicates();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(has[extension[i]][extension[j]]).isFalse();
                copy.add(extension[j], extension[i], (above, below) -> {});
            }
        }
        assertSame(relation, has);
        assertThat(copy.countBelow(extension[0])).isEqualTo(size - 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 70})
    void ofAnOrderHasEachAboveAllThatFollow(int size) {
        int[] order = shuffled(size, new Random(size));
        boolean[][] has = new boolean[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                has[order[i]][order[j]] = true;
            }
        }
        assertSame(Relation.of(order), has);
        assertThat(Relation.of(order).extension()).containsExactly(order);
    }

    /** Chains of 3 and 4: 7 over 3. Five with no pair: 5!. */
    @Test
    void extensionsAreCountedUpToACap() {
        Relation chains = new Relation(7);
        for (int[] pair : new int[][] {{0, 1}, {1, 2}, {3, 4}, {4, 5}, {5, 6}}) {
            chains.add(pair[0], pair[1], (above, below) -> {});
        }
        assertThat(Extensions.count(chains, 1000)).isEqualTo(35);
        assertThat(Extensions.count(chains, 35)).isEqualTo(35);
        assertThat(Extensions.count(chains, 34)).isEqualTo(34);
        assertThat(Extensions.count(new Relation(5), 1000)).isEqualTo(120);
        assertThat(Extensions.count(new Relation(1), 1000)).isEqualTo(1);
        assertThat(Extensions.count(new Relation(0), 1000)).isEqualTo(1);
    }

    /** All in sequence, but that 0 and 1 are level, and so are 63 and 64, and 68 and 69: 2 · 2 · 2. */
    @Test
    void extensionsAreCountedBeyondAWord() {
        Relation relation = new Relation(70);
        for (int a = 0; a < 70; a++) {
            for (int b = a + 1; b < 70; b++) {
                if (!(b == a + 1 && (a == 0 || a == 63 || a == 68))) {
                    relation.add(a, b, (above, below) -> {});
                }
            }
        }
        assertThat(Extensions.count(relation, 1000)).isEqualTo(8);
    }
}
