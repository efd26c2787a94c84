package thrive.consensus.kemeny;

import java.util.ArrayList;
import java.util.List;

/**
 * One component of the weak majorities: a best order, made of its strong components one after the other.
 */
final class WeakComponent {

    private final Core core;
    private final int[] order;
    private final long cost;
    private final long lowerBound;

    WeakComponent(Core core, int[] order, long cost, long lowerBound) {
        this.core = core;
        this.order = order;
        this.cost = cost;
        this.lowerBound = lowerBound;
    }

    /** What is open to question in it. */
    Core core() {
        return core;
    }

    /** A best order found. */
    int[] order() {
        return order;
    }

    /** What that order costs. */
    long cost() {
        return cost;
    }

    /** What every order costs at least. */
    long lowerBound() {
        return lowerBound;
    }

    static WeakComponent solve(Majorities graph, long scale, TimeLimit time) {
        List<int[]> parts = Components.strict(graph);
        List<Component> solved = new ArrayList<>();
        for (int[] part : parts) {
            solved.add(Component.solve(graph.among(part), scale, time));
        }
        Packing packing = new Packing(graph, scale);
        int[] order = new int[graph.size()];
        int placed = 0;
        for (int i = 0; i < parts.size(); i++) {
            merge(solved.get(i).packing(), parts.get(i), packing, graph.size());
            for (int member : solved.get(i).order()) {
                order[placed] = parts.get(i)[member];
                placed++;
            }
        }
        long cost = solved.stream().mapToLong(Component::cost).sum();
        long bound = solved.stream().mapToLong(Component::lowerBound).sum();
        return new WeakComponent(new Core(graph, parts, packing), order, cost, bound);
    }

    private static void merge(Packing from, int[] part, Packing into, int size) {
        for (int cycle = 0; cycle < from.cycles().size(); cycle++) {
            int[] arcs = from.cycles().get(cycle).clone();
            for (int i = 0; i < arcs.length; i++) {
                arcs[i] = part[arcs[i] / part.length] * size + part[arcs[i] % part.length];
            }
            into.add(arcs, from.amount(cycle));
        }
    }

    boolean optimal() {
        return cost == lowerBound;
    }

    /** All its optimal orders, of which the first {@code top} places matter. */
    Optima optima(int top, TimeLimit time) {
        Optima optima = new Optima(core, cost * core.packing().scale(), order, top, time);
        optima.explore();
        return optima;
    }
}
