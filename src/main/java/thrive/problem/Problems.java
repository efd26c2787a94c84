package thrive.problem;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A collection of problems to which readers add, so that everything wrong is told at once. */
public final class Problems {

    private final Set<Problem> all = new LinkedHashSet<>();

    /** Adds one; the same problem told twice (a file read for two purposes) stands once. */
    public void add(Problem problem) {
        all.add(problem);
    }

    public void add(Code code, Location at, String message) {
        add(Problem.of(code, at, message));
    }

    public void addAll(Problems others) {
        all.addAll(others.all);
    }

    /** All of them, by file, line and column. */
    public List<Problem> sorted() {
        return all.stream().sorted().toList();
    }

    public List<Problem> errors() {
        return all.stream().filter(Problem::isError).sorted().toList();
    }

    public boolean hasErrors() {
        return all.stream().anyMatch(Problem::isError);
    }

    public long count(Severity severity) {
        return all.stream().filter(p -> p.severity() == severity).count();
    }
}
