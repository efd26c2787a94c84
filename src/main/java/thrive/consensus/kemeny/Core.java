package thrive.consensus.kemeny;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The part of a majority graph that is open to question: the arcs within its strong components, which may lie on cycles. All other
 * arcs are kept by every optimum.
 */
final class Core {

    private final int size;
    private final Packing packing;
    private final int[][] through;
    private final int[] arcs;
    private final boolean[] isArc;
    private final Relation given;
    private final Paths paths;

    Core(Majorities graph, List<int[]> components, Packing packing) {
        this.size = graph.size();
        this.packing = packing;
        this.through = packing.through();
        this.given = new Relation(size);
        this.paths = new Paths(size);
        this.isArc = new boolean[size * size];
        int[] componentOf = new int[size];
        for (int c = 0; c < components.size(); c++) {
            for (int member : components.get(c)) {
                componentOf[member] = c;
            }
        }
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                sort(a, b, graph.beats(a, b), componentOf[a] == componentOf[b]);
            }
        }
        this.arcs = IntStream.range(0, isArc.length).filter(arc -> isArc[arc]).toArray();
    }

    private void sort(int a, int b, boolean beats, boolean sameComponent) {
        if (beats && sameComponent) {
            isArc[a * size + b] = true;
        } else if (beats) {
            given.add(a, b, (above, below) -> {});
        }
    }

    int size() {
        return size;
    }

    Packing packing() {
        return packing;
    }

    int cycles() {
        return packing.cycles().size();
    }

    /** The packed cycles that an arc is on. */
    int[] through(int arc) {
        return through[arc];
    }

    boolean isArc(int arc) {
        return isArc[arc];
    }

    /** The arcs open to question. */
    int[] arcs() {
        return arcs;
    }

    /** What every optimum shares because no cycle goes through it. */
    Relation given() {
        return given;
    }

    /** A graph to search in, used by one at a time. */
    Paths paths() {
        return paths;
    }
}
