package thrive.consensus.kemeny;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Kemeny's rule, solved exactly: the orders that the least weight of tables disagrees with, over all pairs. (J. Kemeny, "Mathematics
 * without numbers", Daedalus 88, 1959.)
 *
 * <p>The least distance is found one strong component of the strict majorities at a time; the number of optima and what they share,
 * one component of the weak majorities at a time, because pairs without a majority let optima leave the first kind of
 * sequence. Inside a component a linear program packs cycles into a bound, and branch and bound closes what gap it leaves.
 */
public final class Kemeny {

    /** Optima are counted up to this number. */
    public static final int CAP = 10_000;

    private static final long MOST_SCALE = 1L << 20;

    private Kemeny() {}

    /**
     * Solves an election. The sum of all weights of {@code above} must fit a long.
     *
     * @param above above[a][b] is the weight of the tables that strictly prefer a to b
     * @param named the candidates that somebody named: no other is in any order, as all stand below these, at no cost
     * @param top how many first places {@code inEveryTop} and {@code inSomeTop} are about
     * @param outOfTime whether to stop with what is found; asked often
     */
    public static KemenyResult solve(long[][] above, int[] named, int top, BooleanSupplier outOfTime) {
        TimeLimit time = new TimeLimit(outOfTime);
        Majorities graph = Majorities.of(above, named);
        long scale = Math.max(1, Math.min(MOST_SCALE, (1L << 60) / Math.max(1, graph.total())));
        Outcome outcome = new Outcome(named, top);
        for (int[] members : Components.weak(graph)) {
            outcome.add(members, WeakComponent.solve(graph.among(members), scale, time));
        }
        return outcome.result(unavoidable(above, named), time);
    }

    /** What every order costs: of each pair, the smaller side. */
    private static long unavoidable(long[][] above, int[] named) {
        long sum = 0;
        for (int i = 0; i < named.length; i++) {
            for (int j = 0; j < i; j++) {
                sum = Math.addExact(sum, Math.min(above[named[i]][named[j]], above[named[j]][named[i]]));
            }
        }
        return sum;
    }

    /** What the components come to, in their sequence. */
    private static final class Outcome {
        private final int[] named;
        private final int top;
        private final List<int[]> members = new ArrayList<>();
        private final List<WeakComponent> components = new ArrayList<>();
        private final List<List<Integer>> ranking = new ArrayList<>();
        private final List<Integer> inEvery = new ArrayList<>();
        private final List<Integer> inSome = new ArrayList<>();
        private final List<Integer> best = new ArrayList<>();
        private long optima = 1;
        private boolean complete = true;

        Outcome(int[] named, int top) {
            this.named = named;
            this.top = top;
        }

        void add(int[] its, WeakComponent component) {
            members.add(its);
            components.add(component);
        }

        KemenyResult result(long unavoidable, TimeLimit time) {
            boolean optimal = components.stream().allMatch(WeakComponent::optimal);
            long cost = components.stream().mapToLong(WeakComponent::cost).sum();
            long bound =
                    components.stream().mapToLong(WeakComponent::lowerBound).sum();
            for (int i = 0; i < components.size(); i++) {
                if (optimal) {
                    share(members.get(i), components.get(i), time);
                }
                best.addAll(originals(members.get(i), list(components.get(i).order())));
            }
            return new KemenyResult(
                    unavoidable + cost,
                    optimal,
                    unavoidable + bound,
                    optimal ? (int) Math.min(optima, CAP) : 0,
                    optimal && (optima > CAP || !complete),
                    optimal && complete,
                    ranking,
                    inEvery.stream().sorted().toList(),
                    inSome.stream().sorted().toList(),
                    best);
        }

        private void share(int[] its, WeakComponent component, TimeLimit time) {
            Optima shared = component.optima(top - best.size(), time);
            optima = Math.min(CAP + 1, optima * shared.count());
            complete &= shared.complete();
            shared.groups().forEach(group -> ranking.add(originals(its, group)));
            inEvery.addAll(originals(its, shared.inEvery()));
            inSome.addAll(originals(its, shared.inSome()));
        }

        private List<Integer> originals(int[] its, List<Integer> places) {
            return places.stream().map(place -> named[its[place]]).toList();
        }

        private static List<Integer> list(int[] order) {
            return Arrays.stream(order).boxed().toList();
        }
    }
}
