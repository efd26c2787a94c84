package thrive.consensus.kemeny;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One strong component of the majority graph, solved.
 */
final class Component {

    private static final int ROUNDS = 60;

    private final int[] order;
    private final long cost;
    private final long lowerBound;
    private final Packing packing;

    Component(int[] order, long cost, long lowerBound, Packing packing) {
        this.order = order;
        this.cost = cost;
        this.lowerBound = lowerBound;
        this.packing = packing;
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

    /** The cycles that show it. */
    Packing packing() {
        return packing;
    }

    boolean optimal() {
        return cost == lowerBound;
    }

    static Component solve(Majorities graph, long scale, TimeLimit time) {
        long unit = graph.unit();
        Incumbent incumbent = new Incumbent(graph);
        Packing greedy = new Packing(graph, scale);
        greedy.fill(time);
        long bound = roundedUp(greedy.bound(), scale, unit);
        incumbent.improve(ROUNDS, bound, time);
        if (incumbent.cost() == bound || time.over()) {
            return new Component(incumbent.order(), incumbent.cost(), bound, greedy);
        }
        Packing packing = programmed(graph, incumbent, scale, time);
        long better = Math.max(bound, roundedUp(packing.bound(), scale, unit));
        return better < incumbent.cost()
                ? search(graph, incumbent, packing, better, unit, time)
                : new Component(incumbent.order(), incumbent.cost(), better, packing);
    }

    /** The packing of the linear program, whose other side is a hint at a good order. */
    private static Packing programmed(Majorities graph, Incumbent incumbent, long scale, TimeLimit time) {
        Packing packing = new Packing(graph, scale);
        PackingProgram program = new PackingProgram(graph);
        program.solve(time);
        program.packInto(packing, graph.unit());
        packing.fill(time);
        incumbent.offer(rounded(program.against(), graph));
        return packing;
    }

    private static Component search(
            Majorities graph, Incumbent incumbent, Packing packing, long bound, long unit, TimeLimit time) {
        int[] all = IntStream.range(0, graph.size()).toArray();
        Core core = new Core(graph, List.of(all), packing);
        Better better = new Better(graph, incumbent, unit * packing.scale());
        boolean proven = Search.run(new State(core), better, (incumbent.cost() - unit) * packing.scale(), time);
        return new Component(incumbent.order(), incumbent.cost(), proven ? incumbent.cost() : bound, packing);
    }

    /** Takes each set found as the new best, and asks for less. */
    private record Better(Majorities graph, Incumbent incumbent, long step) implements Search.Goal {
        @Override
        public boolean hopeless(Relation decided) {
            return false;
        }

        @Override
        public long reached(Relation order, long cost, long limit) {
            incumbent.offer(order.extension());
            return cost - step;
        }
    }

    private static long roundedUp(long bound, long scale, long unit) {
        long step = scale * unit;
        return (bound / step + (bound % step > 0 ? 1 : 0)) * unit;
    }

    /** The order by how many each stands above when the arcs are gone against as far as the relaxation says. */
    private static int[] rounded(double[] against, Majorities graph) {
        int n = graph.size();
        double[] above = new double[n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                if (graph.beats(a, b)) {
                    above[a] += 1 - against[a * n + b];
                    above[b] += against[a * n + b];
                } else if (!graph.beats(b, a)) {
                    above[a] += 0.5;
                }
            }
        }
        return IntStream.range(0, n)
                .boxed()
                .sorted((a, b) -> Double.compare(above[b], above[a]))
                .mapToInt(i -> i)
                .toArray();
    }
}
