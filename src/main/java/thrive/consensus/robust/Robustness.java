package thrive.consensus.robust;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import thrive.consensus.method.Order;
import thrive.consensus.profile.Profile;

/**
 * How steady the first k of a method are.
 *
 * @param leaveOneOut for each list, what its absence changes
 * @param fewestTables the smallest set of lists, fewer than all, without which the first k or their ties are others, or empty where there
 *     is none or it was not found
 * @param oneMoves every move of one candidate in one list that alters the first k
 * @param bootstrap for each candidate that some table names, the share of resamples of the tables in which it is among the first k
 * @param samples how many resamples were drawn
 * @param seed the seed they were drawn with
 * @param skipped the parts that are not told, since the lists are too many for them or the proposal is not proven
 */
public record Robustness(
        List<Without> leaveOneOut,
        Optional<Fewest> fewestTables,
        List<Move> oneMoves,
        Map<String, Double> bootstrap,
        int samples,
        long seed,
        List<Part> skipped) {

    /** The parts of the robustness. */
    public enum Part {
        LEAVE_ONE_OUT("leaveOneOut"),
        FEWEST_TABLES("fewestTables"),
        ONE_MOVE("oneMove"),
        BOOTSTRAP("bootstrap");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        /** Its key in results. */
        public String word() {
            return word;
        }
    }

    /**
     * What changes without one list.
     *
     * @param enters those that come in for certain
     * @param leaves those that are no longer in for certain
     * @param tied those that are tied across the last place then
     */
    public record Without(String table, List<String> enters, List<String> leaves, List<String> tied) {}

    /**
     * A smallest set of lists without which the first k or their ties are others.
     *
     * @param tables the first such set in the order of the lists
     * @param sets how many sets of that size there are
     */
    public record Fewest(List<String> tables, int sets) {}

    /**
     * A move of one candidate within, into or out of one list.
     *
     * @param from its place before, or empty where the list did not name it
     * @param to its place after, alone on it, or empty where the list no longer names it
     * @param enters those that come in for certain
     * @param leaves those that are no longer in for certain
     * @param tied those that are tied across the last place then
     */
    public record Move(
            String table,
            String candidate,
            OptionalInt from,
            OptionalInt to,
            List<String> enters,
            List<String> leaves,
            List<String> tied) {}

    public Robustness {
        leaveOneOut = List.copyOf(leaveOneOut);
        oneMoves = List.copyOf(oneMoves);
        skipped = List.copyOf(skipped);
    }

    /**
     * The robustness of a profile's first {@code top} by the default method.
     *
     * @param exact the default method and its ladder, for lists whose ties are too many for fast whole numbers
     * @param order what it makes of the profile
     * @param asked the parts to find; the others stay empty
     * @param samples how many resamples to draw
     */
    public static Robustness ofDefault(
            Profile profile, int top, MethodInSteps exact, Order order, Set<Part> asked, int samples, long seed) {
        return of(Variants.ofDefault(profile, top, exact, order), asked, samples, seed);
    }

    /**
     * The robustness of a profile's first {@code top} by any method.
     *
     * @param order what it makes of the profile
     * @param asked the parts to find; the others stay empty
     * @param samples how many resamples to draw
     */
    public static Robustness of(
            Profile profile, int top, MethodInSteps method, Order order, Set<Part> asked, int samples, long seed) {
        return of(Variants.of(profile, top, method, order), asked, samples, seed);
    }

    /** Of a proposal that is not proven none of the parts asked for can be told. */
    public static Robustness unknown(Set<Part> asked, int samples, long seed) {
        List<Part> skipped =
                Arrays.stream(Part.values()).filter(asked::contains).toList();
        return new Robustness(List.of(), Optional.empty(), List.of(), Map.of(), samples, seed, skipped);
    }

    private static Robustness of(Variants variants, Set<Part> asked, int samples, long seed) {
        Parts parts = new Parts(asked);
        return new Robustness(
                parts.found(Part.LEAVE_ONE_OUT, () -> leaveOneOut(variants)).orElse(List.of()),
                parts.found(Part.FEWEST_TABLES, () -> fewest(variants)).flatMap(found -> found),
                parts.found(Part.ONE_MOVE, () -> new SingleMoves(variants).all())
                        .orElse(List.of()),
                parts.found(Part.BOOTSTRAP, () -> Bootstrap.shares(variants, samples, seed))
                        .orElse(Map.of()),
                samples,
                seed,
                parts.skipped);
    }

    /** Which parts are asked for, and which of these could not be told. */
    private static final class Parts {
        private final Set<Part> asked;
        private final List<Part> skipped = new ArrayList<>();

        Parts(Set<Part> asked) {
            this.asked = asked;
        }

        <T> Optional<T> found(Part part, Supplier<Optional<T>> find) {
            if (!asked.contains(part)) {
                return Optional.empty();
            }
            Optional<T> found = withinReach(find);
            if (found.isEmpty()) {
                skipped.add(part);
            }
            return found;
        }
    }

    private static <T> Optional<T> withinReach(Supplier<Optional<T>> find) {
        try {
            return find.get();
        } catch (Effort.Spent e) {
            return Optional.empty();
        }
    }

    /** For each list, what its absence changes; nothing where that is too much to find. */
    private static Optional<List<Without>> leaveOneOut(Variants variants) {
        Effort effort = variants.effort();
        List<Without> all = new ArrayList<>();
        for (int i = 0; i < variants.size(); i++) {
            if (!effort.allows(variants.size() - i)) {
                return Optional.empty();
            }
            effort.spend();
            Top without = variants.without(List.of(i), effort);
            all.add(new Without(
                    variants.name(i),
                    variants.entering(without.chosen()),
                    variants.leaving(without.chosen()),
                    variants.tied(without)));
        }
        return Optional.of(all);
    }

    /** Sets of growing size, in the order of the lists, all lists but not all of them; the first size at which some set changes the first k or their ties. */
    private static Optional<Optional<Fewest>> fewest(Variants variants) {
        Effort effort = variants.effort();
        for (int size = 1; size < variants.size(); size++) {
            List<Integer> found = List.of();
            int sets = 0;
            int[] chosen = IntStream.range(0, size).toArray();
            do {
                effort.spend();
                List<Integer> set = Arrays.stream(chosen).boxed().toList();
                if (variants.changesOrTies(variants.without(set, effort))) {
                    found = sets == 0 ? set : found;
                    sets++;
                }
            } while (next(chosen, variants.size()));
            if (sets > 0) {
                List<String> names = found.stream().map(variants::name).toList();
                return Optional.of(Optional.of(new Fewest(names, sets)));
            }
        }
        return Optional.of(Optional.empty());
    }

    /** The next combination in lexicographic order, in place; false after the last. */
    private static boolean next(int[] chosen, int n) {
        int i = chosen.length - 1;
        while (i >= 0 && chosen[i] == n - chosen.length + i) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        chosen[i]++;
        for (int j = i + 1; j < chosen.length; j++) {
            chosen[j] = chosen[j - 1] + 1;
        }
        return true;
    }
}
