package thrive.consensus.kemeny;

import java.util.ArrayList;
import java.util.List;

/**
 * Cycles of the majority graph with an amount each, such that no majority carries more than its weight. Every order goes against at
 * least one majority of each cycle, so the sum of the amounts is a bound on its cost. (A. Davenport and J. Kalagnanam, "A
 * computational study of the Kemeny rule for preference aggregation", AAAI 2004; V. Conitzer, A. Davenport and J. Kalagnanam,
 * "Improved bounds for computing Kemeny rankings", AAAI 2006.)
 *
 * <p>An arc is written as from · size + to. All weights are multiplied by {@code scale}, so that fractions of a unit can be
 * packed in whole numbers.
 */
final class Packing {

    private static final int[] NONE = {};

    private final int size;
    private final long scale;
    private final long[] residual;
    private final List<int[]> cycles = new ArrayList<>();
    private final List<Long> amounts = new ArrayList<>();
    private long bound;

    Packing(Majorities graph, long scale) {
        this.size = graph.size();
        this.scale = scale;
        this.residual = new long[size * size];
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                residual[a * size + b] = graph.margin()[a][b] * scale;
            }
        }
    }

    /** Packs a cycle, given by its arcs, as far as its majorities allow and at most by {@code most}. */
    void add(int[] arcs, long most) {
        long amount = most;
        for (int arc : arcs) {
            amount = Math.min(amount, residual[arc]);
        }
        if (amount <= 0) {
            return;
        }
        for (int arc : arcs) {
            residual[arc] -= amount;
        }
        cycles.add(arcs);
        amounts.add(amount);
        bound += amount;
    }

    /** Packs whatever cycle still fits, short ones first. */
    void fill(TimeLimit limit) {
        Paths paths = new Paths(size);
        for (int arc = 0; arc < residual.length; arc++) {
            paths.set(arc / size, arc % size, residual[arc] > 0);
        }
        for (int arc = 0; arc < residual.length && !limit.over(); arc++) {
            fill(arc, paths);
        }
    }

    private void fill(int arc, Paths paths) {
        while (residual[arc] > 0) {
            int[] cycle = paths.cycle(arc / size, arc % size);
            if (cycle.length == 0) {
                return;
            }
            add(cycle, Long.MAX_VALUE);
            for (int each : cycle) {
                paths.set(each / size, each % size, residual[each] > 0);
            }
        }
    }

    long scale() {
        return scale;
    }

    /** The sum of the amounts. */
    long bound() {
        return bound;
    }

    List<int[]> cycles() {
        return cycles;
    }

    long amount(int cycle) {
        return amounts.get(cycle);
    }

    /** What each arc's majority weighs beyond the cycles it carries. */
    long[] residual() {
        return residual.clone();
    }

    /** For each arc the numbers of the cycles it is on. */
    int[][] through() {
        int[] counts = new int[size * size];
        cycles.forEach(cycle -> count(cycle, counts));
        int[][] through = new int[size * size][];
        for (int arc = 0; arc < counts.length; arc++) {
            through[arc] = counts[arc] == 0 ? NONE : new int[counts[arc]];
        }
        for (int cycle = 0; cycle < cycles.size(); cycle++) {
            for (int arc : cycles.get(cycle)) {
                counts[arc]--;
                through[arc][counts[arc]] = cycle;
            }
        }
        return through;
    }

    private static void count(int[] arcs, int[] counts) {
        for (int arc : arcs) {
            counts[arc]++;
        }
    }
}
