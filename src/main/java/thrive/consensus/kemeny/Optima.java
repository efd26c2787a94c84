package thrive.consensus.kemeny;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** All optimal orders of one component of the weak majorities: how many there are, and what they have in common. */
final class Optima {

    private final State root;
    private final long limit;
    private final int size;
    private final int[] order;
    private final int top;
    private final TimeLimit time;
    private final Findings findings;
    private int count;
    private boolean complete = true;

    /**
     * Nothing is known yet.
     *
     * @param core what is open to question
     * @param limit the scaled cost of an optimum
     * @param order an optimum
     * @param top how many first places matter
     */
    Optima(Core core, long limit, int[] order, int top, TimeLimit time) {
        this.root = new State(core);
        this.limit = limit;
        this.size = order.length;
        this.order = order;
        this.top = top;
        this.time = time;
        this.findings = new Findings(order);
        findings.note(Relation.of(order));
    }

    /** Counts them and finds out what they share. */
    void explore() {
        root.settle(limit);
        complete = Search.run(root, new Counting(), limit, time);
        if (complete && count > Kemeny.CAP) {
            for (int c = 0; c < size && top > 0 && top < size; c++) {
                askWithin(c);
                askBeyond(c);
            }
            for (int place = 1; place < size; place++) {
                askDivision(place);
            }
        }
    }

    private void askWithin(int c) {
        if (!findings.seenWithin(c, top)) {
            seek(decided -> decided.countAbove(c) < top);
        }
    }

    private void askBeyond(int c) {
        if (!findings.seenBeyond(c, top)) {
            seek(decided -> size - decided.countBelow(c) > top);
        }
    }

    private void askDivision(int place) {
        if (!findings.broken(place)) {
            seek(decided -> !findings.dividesAt(decided, place));
        }
    }

    private void seek(Predicate<Relation> serves) {
        complete &= Search.run(root, new Seeking(serves), limit, time);
    }

    /** Every optimal set, until there are more orders than anyone wants to know of. */
    private final class Counting implements Search.Goal {
        @Override
        public boolean hopeless(Relation decided) {
            return false;
        }

        @Override
        public long reached(Relation optimal, long cost, long within) {
            findings.note(optimal);
            count += Extensions.count(optimal, Kemeny.CAP + 1 - count);
            return count > Kemeny.CAP ? Search.STOP : within;
        }
    }

    /** One optimum that serves: a partial order does not where none of its extensions can. */
    private final class Seeking implements Search.Goal {
        private final Predicate<Relation> serves;

        Seeking(Predicate<Relation> serves) {
            this.serves = serves;
        }

        @Override
        public boolean hopeless(Relation decided) {
            return !serves.test(decided);
        }

        @Override
        public long reached(Relation optimal, long cost, long within) {
            findings.note(optimal);
            return serves.test(optimal) ? Search.STOP : within;
        }
    }

    /** How many there are, at most one more than the cap; at least the one that is known. */
    int count() {
        return Math.max(1, count);
    }

    /** Whether all questions were answered in time. */
    boolean complete() {
        return complete;
    }

    /** Candidates in the first places of every optimum. */
    List<Integer> inEvery() {
        List<Integer> members = new ArrayList<>();
        for (int c = 0; c < size; c++) {
            boolean shown = complete
                    ? !findings.seenBeyond(c, top)
                    : size - root.decided().countBelow(c) <= top;
            if (shown) {
                members.add(c);
            }
        }
        return members;
    }

    /** Candidates in the first places of some optimum. */
    List<Integer> inSome() {
        List<Integer> members = new ArrayList<>();
        for (int c = 0; c < size; c++) {
            if (findings.seenWithin(c, top)) {
                members.add(c);
            }
        }
        return members;
    }

    /** The finest division of the candidates into groups that every optimum respects. */
    List<List<Integer>> groups() {
        boolean[] proven = findings.divisions(root.decided());
        List<List<Integer>> groups = new ArrayList<>();
        List<Integer> group = new ArrayList<>();
        for (int place = 0; place < size; place++) {
            if (place > 0 && (complete ? !findings.broken(place) : proven[place])) {
                groups.add(group);
                group = new ArrayList<>();
            }
            group.add(order[place]);
        }
        groups.add(group);
        return groups;
    }
}
