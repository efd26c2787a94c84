package thrive.consensus.kemeny;

/** What the open arcs of a state weigh beyond the cycles they carry, while further cycles are packed to raise its bound. */
final class Spare {

    private final Core core;
    private final State state;
    private final long[] weights;
    private final Paths paths;

    Spare(Core core, State state, long[] residual) {
        this.core = core;
        this.state = state;
        this.weights = residual.clone();
        this.paths = core.paths();
        paths.copy(state.decided());
        for (int arc : core.arcs()) {
            if (weights[arc] > 0 && state.open(arc)) {
                paths.set(arc / core.size(), arc % core.size(), true);
            }
        }
    }

    /** What is left of each arc's weight. */
    long[] weights() {
        return weights;
    }

    /** Packs what fits, or until more than {@code most} is packed; returns how much is. */
    long pack(long most) {
        long packed = 0;
        for (int i = 0; i < core.arcs().length && packed <= most; i++) {
            packed += packThrough(core.arcs()[i]);
        }
        return packed;
    }

    private long packThrough(int arc) {
        long packed = 0;
        while (weights[arc] > 0 && state.open(arc)) {
            int[] cycle = paths.cycle(arc / core.size(), arc % core.size());
            if (cycle.length == 0) {
                return packed;
            }
            packed += take(cycle);
        }
        return packed;
    }

    /** Takes from each open arc of a cycle what the least of them has; kept arcs carry any amount. */
    private long take(int[] cycle) {
        long amount = Long.MAX_VALUE;
        for (int arc : cycle) {
            amount = state.open(arc) ? Math.min(amount, weights[arc]) : amount;
        }
        for (int arc : cycle) {
            if (state.open(arc)) {
                weights[arc] -= amount;
                paths.set(arc / core.size(), arc % core.size(), weights[arc] > 0);
            }
        }
        return amount;
    }
}
