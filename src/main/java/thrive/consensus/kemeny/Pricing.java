package thrive.consensus.kemeny;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the cycle of the majority graph whose arcs' prices sum to the least, where that is below 1: three arcs first, then more. */
final class Pricing {

    private static final int[] NONE = {};
    private static final double ENOUGH = 1 - 1e-6;
    private static final int MOST_TRIANGLES = 300_000;

    private final int size;
    private final Majorities graph;
    private final int[] triangles;
    private final List<int[]> longer = new ArrayList<>();
    private int next;

    Pricing(Majorities graph) {
        this.size = graph.size();
        this.graph = graph;
        this.triangles = triangles();
    }

    private int[] triangles() {
        int[] arcs = new int[1024];
        int count = 0;
        for (int a = 0; a < size; a++) {
            for (int b = a + 1; b < size; b++) {
                for (int c = a + 1; c < size; c++) {
                    if (c != b
                            && graph.beats(a, b)
                            && graph.beats(b, c)
                            && graph.beats(c, a)
                            && count < MOST_TRIANGLES) {
                        arcs = count + 3 > arcs.length ? Arrays.copyOf(arcs, 2 * arcs.length) : arcs;
                        arcs[count] = a * size + b;
                        arcs[count + 1] = b * size + c;
                        arcs[count + 2] = c * size + a;
                        count += 3;
                    }
                }
            }
        }
        return Arrays.copyOf(arcs, count);
    }

    /** The arcs of a cycle that is worth packing; empty where there is none. */
    int[] cheapest(double[] price) {
        int[] triangle = triangle(price);
        if (triangle.length > 0) {
            return triangle;
        }
        int[] known = known(price);
        if (known.length > 0) {
            return known;
        }
        longer.clear();
        separate(price);
        return known(price);
    }

    private int[] triangle(double[] price) {
        double least = ENOUGH;
        int best = -1;
        for (int t = 0; t < triangles.length; t += 3) {
            double sum = price[triangles[t]] + price[triangles[t + 1]] + price[triangles[t + 2]];
            if (sum < least) {
                least = sum;
                best = t;
            }
        }
        return best < 0 ? NONE : Arrays.copyOfRange(triangles, best, best + 3);
    }

    private int[] known(double[] price) {
        double least = ENOUGH;
        int[] best = NONE;
        for (int[] cycle : longer) {
            double sum = 0;
            for (int arc : cycle) {
                sum += price[arc];
            }
            if (sum < least) {
                least = sum;
                best = cycle;
            }
        }
        return best;
    }

    /** Collects, for each candidate, a cheapest cycle through it, by Dijkstra's algorithm. */
    private void separate(double[] price) {
        for (int i = 0; i < size; i++) {
            int[] cycle = cheapestThrough((i + next) % size, price);
            if (cycle.length > 0) {
                longer.add(cycle);
            }
        }
        next++;
    }

    private int[] cheapestThrough(int source, double[] price) {
        double[] distance = new double[size];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        int[] parent = new int[size];
        boolean[] done = new boolean[size];
        relax(source, 0, price, distance, parent);
        for (int v = nearest(distance, done); v >= 0 && v != source; v = nearest(distance, done)) {
            done[v] = true;
            relax(v, distance[v], price, distance, parent);
        }
        return distance[source] < ENOUGH ? cycle(source, parent) : NONE;
    }

    private static int nearest(double[] distance, boolean[] done) {
        int best = -1;
        double least = ENOUGH;
        for (int v = 0; v < done.length; v++) {
            if (!done[v] && distance[v] < least) {
                least = distance[v];
                best = v;
            }
        }
        return best;
    }

    private void relax(int from, double start, double[] price, double[] distance, int[] parent) {
        for (int to = 0; to < size; to++) {
            if (graph.beats(from, to)) {
                // A little for each arc: of equal cycles the one with fewer arcs leaves more room for others.
                double length = start + Math.max(0, price[from * size + to]) + 1e-9;
                if (length < distance[to]) {
                    distance[to] = length;
                    parent[to] = from;
                }
            }
        }
    }

    private int[] cycle(int source, int[] parent) {
        List<Integer> arcs = new ArrayList<>();
        int v = source;
        do {
            arcs.add(parent[v] * size + v);
            v = parent[v];
        } while (v != source);
        return arcs.stream().mapToInt(i -> i).toArray();
    }
}
