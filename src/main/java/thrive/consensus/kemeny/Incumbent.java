package thrive.consensus.kemeny;

import java.util.Random;
import java.util.stream.IntStream;

/**
 * A good order found quickly: by wins less losses, then by moving one candidate at a time to its best place until no move helps, then
 * again from shaken orders. Always the same for the same graph.
 */
final class Incumbent {

    private static final long SEED = 20_061_203;

    private final Majorities graph;
    private int[] best;
    private long cost;

    Incumbent(Majorities graph) {
        this.graph = graph;
        int n = graph.size();
        long[] score = new long[n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                score[a] += graph.margin()[a][b] - graph.margin()[b][a];
            }
        }
        this.best = IntStream.range(0, n)
                .boxed()
                .sorted((a, b) -> Long.compare(score[b], score[a]))
                .mapToInt(i -> i)
                .toArray();
        this.cost = graph.cost(best);
    }

    int[] order() {
        return best.clone();
    }

    long cost() {
        return cost;
    }

    /** Tries an order, improved as far as single moves can. */
    void offer(int[] order) {
        int[] improved = order.clone();
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int candidate = 0; candidate < improved.length; candidate++) {
                moved |= moveToBest(improved, candidate);
            }
        }
        long its = graph.cost(improved);
        if (its < cost) {
            cost = its;
            best = improved;
        }
    }

    /** Shakes the best order some times, until it costs no more than {@code enough}. */
    void improve(int rounds, long enough, TimeLimit time) {
        Random random = new Random(SEED);
        offer(best);
        for (int i = 0; i < rounds && cost > enough && !time.over(); i++) {
            offer(shaken(random));
        }
    }

    private int[] shaken(Random random) {
        int[] order = best.clone();
        int moves = 2 + random.nextInt(Math.max(1, order.length / 3));
        for (int i = 0; i < moves; i++) {
            move(order, random.nextInt(order.length), random.nextInt(order.length));
        }
        return order;
    }

    private boolean moveToBest(int[] order, int candidate) {
        int place = indexOf(order, candidate);
        long least = 0;
        int to = place;
        long change = 0;
        for (int i = place - 1; i >= 0; i--) {
            change += graph.margin()[order[i]][candidate] - graph.margin()[candidate][order[i]];
            if (change < least) {
                least = change;
                to = i;
            }
        }
        change = 0;
        for (int i = place + 1; i < order.length; i++) {
            change += graph.margin()[candidate][order[i]] - graph.margin()[order[i]][candidate];
            if (change < least) {
                least = change;
                to = i;
            }
        }
        move(order, place, to);
        return to != place;
    }

    private static int indexOf(int[] order, int candidate) {
        int place = 0;
        while (order[place] != candidate) {
            place++;
        }
        return place;
    }

    private static void move(int[] order, int from, int to) {
        int candidate = order[from];
        if (from < to) {
            System.arraycopy(order, from + 1, order, from, to - from);
        } else {
            System.arraycopy(order, to, order, to + 1, from - to);
        }
        order[to] = candidate;
    }
}
