package thrive.consensus.kemeny;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The strongly connected components of a graph, each above those it has arcs to. (R. Tarjan, "Depth-first search and linear graph
 * algorithms", SIAM Journal on Computing 1, 1972.)
 *
 * <p>By the extended Condorcet criterion some optimal order keeps the components of the strict majorities in this sequence, and
 * every optimal order keeps those of the weak majorities. (M. Truchon, "An extension of the Condorcet criterion and Kemeny
 * orders", Université Laval, 1998.)
 */
final class Components {

    /** Whether there is an arc from one candidate to another. */
    interface Arcs {
        boolean has(int from, int to);
    }

    private final int size;
    private final Arcs arcs;
    private final int[] found;
    private final int[] lowest;
    private final boolean[] placed;
    private final List<Integer> open = new ArrayList<>();
    private final List<int[]> components = new ArrayList<>();
    private int clock;

    private Components(int size, Arcs arcs) {
        this.size = size;
        this.arcs = arcs;
        this.found = new int[size];
        this.lowest = new int[size];
        this.placed = new boolean[size];
    }

    /** Components of "a beats b". */
    static List<int[]> strict(Majorities graph) {
        return of(graph.size(), graph::beats);
    }

    /** Components of "a is not beaten by b". */
    static List<int[]> weak(Majorities graph) {
        return of(graph.size(), (a, b) -> a != b && !graph.beats(b, a));
    }

    private static List<int[]> of(int size, Arcs arcs) {
        Components search = new Components(size, arcs);
        IntPredicate unseen = v -> search.found[v] == 0;
        IntStream.range(0, size).filter(unseen).forEach(search::visit);
        // Tarjan finishes a component after all that it reaches.
        Collections.reverse(search.components);
        return search.components;
    }

    private void visit(int from) {
        clock++;
        found[from] = clock;
        lowest[from] = clock;
        open.add(from);
        for (int to = 0; to < size; to++) {
            if (arcs.has(from, to) && !placed[to]) {
                if (found[to] == 0) {
                    visit(to);
                }
                lowest[from] = Math.min(lowest[from], lowest[to]);
            }
        }
        if (lowest[from] == found[from]) {
            close(from);
        }
    }

    private void close(int root) {
        List<Integer> members = open.subList(open.indexOf(root), open.size());
        members.forEach(member -> placed[member] = true);
        int[] component = members.stream().mapToInt(i -> i).toArray();
        Arrays.sort(component);
        components.add(component);
        members.clear();
    }
}
