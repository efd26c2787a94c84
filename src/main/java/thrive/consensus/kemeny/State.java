package thrive.consensus.kemeny;

/**
 * What a branch of the search has decided: a partial order, what it costs already, and a bound on what any order that keeps it must
 * cost.
 *
 * <p>The bound is the weight of the majorities gone against plus the amounts of the packed cycles none of whose arcs is gone
 * against; going against an arc frees what the cycles it hits took from their other arcs.
 */
final class State {

    private final Core core;
    private final Relation decided;
    private final long[] residual;
    private final boolean[] hit;
    private long bound;

    /** Nothing is decided but what every optimum shares. */
    State(Core core) {
        this(
                core,
                core.given().copy(),
                core.packing().residual(),
                new boolean[core.cycles()],
                core.packing().bound());
    }

    private State(Core core, Relation decided, long[] residual, boolean[] hit, long bound) {
        this.core = core;
        this.decided = decided;
        this.residual = residual;
        this.hit = hit;
        this.bound = bound;
    }

    State copy() {
        return new State(core, decided.copy(), residual.clone(), hit.clone(), bound);
    }

    Relation decided() {
        return decided;
    }

    long bound() {
        return bound;
    }

    boolean open(int arc) {
        return !decided.decides(arc / core.size(), arc % core.size());
    }

    void keep(int arc) {
        decided.add(arc / core.size(), arc % core.size(), this::ordered);
    }

    void goAgainst(int arc) {
        decided.add(arc % core.size(), arc / core.size(), this::ordered);
    }

    private void ordered(int above, int below) {
        int against = below * core.size() + above;
        if (!core.isArc(against)) {
            return;
        }
        bound += residual[against];
        for (int cycle : core.through(against)) {
            if (!hit[cycle]) {
                hit[cycle] = true;
                free(cycle);
            }
        }
    }

    private void free(int cycle) {
        long amount = core.packing().amount(cycle);
        for (int arc : core.packing().cycles().get(cycle)) {
            residual[arc] += amount;
        }
    }

    /** Keeps every arc that would cost too much to go against, until nothing changes; false where the limit is passed. */
    boolean settle(long limit) {
        boolean changed = true;
        while (changed && bound <= limit) {
            changed = keepAbove(limit - bound, residual);
        }
        return bound <= limit;
    }

    /** Keeps every open arc whose weight is above what may still be spent; whether there was one. */
    private boolean keepAbove(long most, long[] weights) {
        boolean changed = false;
        for (int arc : core.arcs()) {
            if (weights[arc] > most && open(arc)) {
                keep(arc);
                changed = true;
            }
        }
        return changed;
    }

    /**
     * Packs further cycles of arcs that are kept or have weight to spare, and keeps every arc that would then cost too much; false
     * where the limit is passed.
     */
    boolean tighten(long limit) {
        boolean changed = settle(limit);
        while (changed && bound <= limit) {
            Spare spare = new Spare(core, this, residual);
            long packed = spare.pack(limit - bound);
            if (packed > limit - bound) {
                return false;
            }
            changed = keepAbove(limit - bound - packed, spare.weights()) && settle(limit);
        }
        return bound <= limit;
    }

    /** An open arc to branch on, on a cycle of as few open arcs as are found; -1 where keeping all open arcs makes no cycle. */
    int branching() {
        Paths paths = core.paths();
        paths.copy(decided);
        for (int arc : core.arcs()) {
            if (open(arc)) {
                paths.set(arc / core.size(), arc % core.size(), true);
            }
        }
        int best = -1;
        int fewest = Integer.MAX_VALUE;
        for (int arc : core.arcs()) {
            if (fewest > 2 && open(arc)) {
                int[] cycle = paths.cycle(arc / core.size(), arc % core.size());
                int openArcs = countOpen(cycle);
                if (openArcs > 0 && openArcs < fewest) {
                    fewest = openArcs;
                    best = cheapest(cycle);
                }
            }
        }
        return best;
    }

    private int countOpen(int[] arcs) {
        int count = 0;
        for (int arc : arcs) {
            count += open(arc) ? 1 : 0;
        }
        return count;
    }

    private int cheapest(int[] cycle) {
        int best = -1;
        for (int arc : cycle) {
            if (open(arc) && (best < 0 || residual[arc] < residual[best])) {
                best = arc;
            }
        }
        return best;
    }

    /** The order that keeps every open arc: what all orders that go against no more have in common. */
    Relation completed() {
        Relation order = decided.copy();
        for (int arc : core.arcs()) {
            if (!order.decides(arc / core.size(), arc % core.size())) {
                order.add(arc / core.size(), arc % core.size(), (above, below) -> {});
            }
        }
        return order;
    }
}
