package thrive.files.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import thrive.problem.Problem;
import thrive.problem.Problems;

/**
 * What one step made of a file, and what it found wrong: a grid of a text, a sheet of a grid.
 *
 * @param value what was read, or nothing where the file is empty or a problem makes it unreadable
 * @param problems what was found on the way here, those of the steps before included
 */
public record Reading<T>(Optional<T> value, List<Problem> problems) {

    public Reading {
        problems = List.copyOf(problems);
    }

    /** What a step reads while it tells problems as it goes. */
    public static <T> Reading<T> of(Function<Problems, Optional<T>> step) {
        Problems problems = new Problems();
        Optional<T> value = step.apply(problems);
        return new Reading<>(value, problems.sorted());
    }

    /** The next step on what was read; its problems come on top. */
    public <U> Reading<U> then(Function<T, Reading<U>> step) {
        if (value.isEmpty()) {
            return new Reading<>(Optional.empty(), problems);
        }
        Reading<U> next = step.apply(value.get());
        Problems all = new Problems();
        all.addAll(problems);
        all.addAll(next.problems());
        return new Reading<>(next.value(), all.sorted());
    }

    /** Whether something was found that leaves no result. */
    public boolean hasErrors() {
        for (Problem problem : problems) {
            if (problem.isError()) {
                return true;
            }
        }
        return false;
    }
}
