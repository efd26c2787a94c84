package thrive.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A collection of problems to which readers add, so that everything wrong is told at once. */
public final class Problems {

    /** How many of each severity are kept; nobody reads more, and a hostile file could fill the memory with them. */
    static final int MOST_KEPT = 10_000;

    /**
     * By code, place and message: the hash of a record would be made by a bootstrap that costs the start of every run some
     * tens of milliseconds.
     */
    private final Map<String, Problem> all = new LinkedHashMap<>();

    private final Map<Severity, Integer> kept = new EnumMap<>(Severity.class);
    private final Map<Severity, Integer> dropped = new EnumMap<>(Severity.class);

    /** Adds one; the same problem told twice (a file read for two purposes) stands once, as long as there are not too many. */
    public void add(Problem problem) {
        boolean full = kept.getOrDefault(problem.severity(), 0) == MOST_KEPT;
        if (full || all.putIfAbsent(problem.code() + " " + problem.at() + " " + problem.message(), problem) == null) {
            Map<Severity, Integer> counts = full ? dropped : kept;
            counts.put(problem.severity(), counts.getOrDefault(problem.severity(), 0) + 1);
        }
    }

    public void add(Code code, Location at, String message) {
        add(Problem.of(code, at, message));
    }

    public void addAll(Problems others) {
        addAll(others.all.values());
        for (Map.Entry<Severity, Integer> more : others.dropped.entrySet()) {
            dropped.put(more.getKey(), dropped.getOrDefault(more.getKey(), 0) + more.getValue());
        }
    }

    public void addAll(Collection<Problem> others) {
        for (Problem other : others) {
            add(other);
        }
    }

    /** Those that were kept, by file, line and column. */
    public List<Problem> sorted() {
        List<Problem> sorted = new ArrayList<>(all.values());
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
        return kept.getOrDefault(severity, 0) + (long) dropped.getOrDefault(severity, 0);
    }
}
