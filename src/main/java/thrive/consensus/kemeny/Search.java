package thrive.consensus.kemeny;

/**
 * Branch and bound over the sets of majorities to go against. A branch ends where the arcs left open make no cycle: then the orders
 * that go against exactly what is decided are the linear extensions of all other arcs. Each set is met once.
 *
 * <p>The arcs that an optimal order goes against are a minimal feedback arc set R, and for each arc of R the graph without R has a
 * path the other way round (else the arc could be put back). So the orders with this set are the linear extensions of the graph
 * without R, and the optima of Kemeny's rule are the extensions of all least R, each counted once.
 */
final class Search {

    /** What the search is for. */
    interface Goal {

        /** Whether no order that keeps this can serve. */
        boolean hopeless(Relation decided);

        /** Hears of a set within the limit, as the relation its orders have in common; returns the limit from now on. */
        long reached(Relation order, long cost, long limit);
    }

    /** No cost is below this: it stops a search. */
    static final long STOP = -1;

    private final Goal goal;
    private final TimeLimit time;
    private long limit;
    private boolean interrupted;

    private Search(Goal goal, long limit, TimeLimit time) {
        this.goal = goal;
        this.limit = limit;
        this.time = time;
    }

    /** Whether the search went through everything, or until its goal stopped it, before time ran out. */
    static boolean run(State root, Goal goal, long limit, TimeLimit time) {
        Search search = new Search(goal, limit, time);
        search.explore(root.copy());
        return !search.interrupted;
    }

    private void explore(State state) {
        interrupted = interrupted || time.over();
        if (interrupted || !state.tighten(limit) || goal.hopeless(state.decided())) {
            return;
        }
        int arc = state.branching();
        if (arc < 0) {
            limit = goal.reached(state.completed(), state.bound(), limit);
            return;
        }
        State against = state.copy();
        against.goAgainst(arc);
        explore(against);
        state.keep(arc);
        explore(state);
    }
}
