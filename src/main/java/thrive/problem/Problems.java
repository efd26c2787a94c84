package thrive.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A collection of problems to which readers add, so that everything wrong is told at once. */
public final class Problems {

    /** How many of each severity are kept; nobody reads more, and a hostile file could fill the memory with them. */
    static final int MOST_KEPT = 10_000;
    /** How many of each code and file are kept all the same, so that no kind is lost behind thousands of another. */
    static final int FEWEST_KEPT = 10;

    /**
     * By code, place and message: the hash of a record would be made by a bootstrap that costs the start of every run some
     * tens of milliseconds.
     */
    private final Map<String, Problem> all = new LinkedHashMap<>();

    private final Map<Severity, Integer> kept = new EnumMap<>(Severity.class);
    /** How many are kept, by code and file. */
    private final Map<String, Integer> keptOfKind = new HashMap<>();
    /** What stands for those that are only counted, by code and file. */
    private final Map<String, Problem> rests = new LinkedHashMap<>();

    private final SeenTexts counted = new SeenTexts();

    /** Adds one; the same problem told twice (a file read for two purposes) stands once. */
    public void add(Problem problem) {
        String text = problem.code() + " " + problem.at() + " " + problem.message();
        if (all.containsKey(text)) {
            return;
        }
        String kind = problem.code() + " " + problem.at().file();
        boolean full = kept.getOrDefault(problem.severity(), 0) >= MOST_KEPT
                && keptOfKind.getOrDefault(kind, 0) >= FEWEST_KEPT;
        if (problem.unlisted() == 0 && !full) {
            all.put(text, problem);
            kept.put(problem.severity(), kept.getOrDefault(problem.severity(), 0) + 1);
            keptOfKind.put(kind, keptOfKind.getOrDefault(kind, 0) + 1);
        } else if (counted.add(text)) {
            Problem before = rests.get(kind);
            rests.put(
                    kind,
                    before == null
                            ? problem.withUnlisted(problem.count())
                            : before.withUnlisted(before.unlisted() + problem.count()));
        }
    }

    public void add(Code code, Location at, String message) {
        add(Problem.of(code, at, message));
    }

    public void addAll(Problems others) {
        addAll(others.all.values());
        addAll(others.rests.values());
    }

    public void addAll(Collection<Problem> others) {
        for (Problem other : others) {
            add(other);
        }
    }

    /** Those that were kept, and what stands for the rest of each kind, by file, line and column. */
    public List<Problem> sorted() {
        List<Problem> sorted = new ArrayList<>(all.values());
        sorted.addAll(rests.values());
        Collections.sort(sorted);
        return Collections.unmodifiableList(sorted);
    }

    public List<Problem> errors() {
        List<Problem> errors = new ArrayList<>();
        for (Problem problem : sorted()) {
            if (problem.isError()) {
                errors.add(problem);
            }
        }
        return Collections.unmodifiableList(errors);
    }

    public boolean hasErrors() {
        return kept.containsKey(Severity.ERROR);
    }

    /** How many there are of a severity, those that were not kept included. */
    public long count(Severity severity) {
        return count(sorted(), severity);
    }

    /** How many of a severity are told of, those that are only counted included. */
    public static long count(Collection<Problem> told, Severity severity) {
        long n = 0;
        for (Problem problem : told) {
            n += problem.severity() == severity ? problem.count() : 0;
        }
        return n;
    }
}
