package thrive.consensus.kemeny;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** A partial order, kept transitive: for each candidate the sets of those below it and above it, as bits. */
final class Relation {

    /** Hears of each pair as it becomes ordered. */
    interface Ordered {
        void pair(int above, int below);
    }

    private final int size;
    private final int words;
    private final long[] below;
    private final long[] above;

    Relation(int size) {
        this(size, (size + 63) / 64, new long[size * ((size + 63) / 64)], new long[size * ((size + 63) / 64)]);
    }

    private Relation(int size, int words, long[] below, long[] above) {
        this.size = size;
        this.words = words;
        this.below = below;
        this.above = above;
    }

    /** The relation of an order: each above all that follow. */
    static Relation of(int[] order) {
        Relation relation = new Relation(order.length);
        for (int i = 0; i < order.length; i++) {
            for (int j = i + 1; j < order.length; j++) {
                relation.below[order[i] * relation.words + (order[j] >> 6)] |= 1L << order[j];
                relation.above[order[j] * relation.words + (order[i] >> 6)] |= 1L << order[i];
            }
        }
        return relation;
    }

    Relation copy() {
        return new Relation(size, words, below.clone(), above.clone());
    }

    int size() {
        return size;
    }

    int words() {
        return words;
    }

    boolean has(int high, int low) {
        return (below[high * words + (low >> 6)] >>> low & 1) != 0;
    }

    boolean decides(int a, int b) {
        return has(a, b) || has(b, a);
    }

    long belowWord(int candidate, int word) {
        return below[candidate * words + word];
    }

    long aboveWord(int candidate, int word) {
        return above[candidate * words + word];
    }

    int countBelow(int candidate) {
        return count(below, candidate);
    }

    int countAbove(int candidate) {
        return count(above, candidate);
    }

    /** One order that has every pair of this relation. */
    int[] extension() {
        return IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingInt(this::countAbove))
                .mapToInt(i -> i)
                .toArray();
    }

    private int count(long[] rows, int candidate) {
        int count = 0;
        for (int w = candidate * words; w < (candidate + 1) * words; w++) {
            count += Long.bitCount(rows[w]);
        }
        return count;
    }

    /** Adds a pair that is not yet decided, and all that follows from it. */
    void add(int high, int low, Ordered ordered) {
        if (has(high, low)) {
            return;
        }
        long[] lower = Arrays.copyOfRange(below, low * words, (low + 1) * words);
        lower[low >> 6] |= 1L << low;
        long[] higher = Arrays.copyOfRange(above, high * words, (high + 1) * words);
        higher[high >> 6] |= 1L << high;
        for (int word = 0; word < words; word++) {
            for (long rest = higher[word]; rest != 0; rest &= rest - 1) {
                addAllBelow((word << 6) + Long.numberOfTrailingZeros(rest), lower, ordered);
            }
        }
    }

    private void addAllBelow(int high, long[] lower, Ordered ordered) {
        for (int word = 0; word < words; word++) {
            long fresh = lower[word] & ~below[high * words + word];
            below[high * words + word] |= fresh;
            for (; fresh != 0; fresh &= fresh - 1) {
                int low = (word << 6) + Long.numberOfTrailingZeros(fresh);
                above[low * words + (high >> 6)] |= 1L << high;
                ordered.pair(high, low);
            }
        }
    }
}
