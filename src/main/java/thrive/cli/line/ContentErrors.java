package thrive.cli.line;

import java.util.List;

import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Problems;

/** Files that the command needs have errors, so there is no result. */
public final class ContentErrors extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> errors;
    private final transient List<Problem> told;
    private final boolean canSkip;

    /** Errors without which there can be no result, whatever is left out. */
    public ContentErrors(Problems problems) {
        this(problems.errors(), problems.errors(), false);
    }

    private ContentErrors(List<Problem> errors, List<Problem> told, boolean canSkip) {
        super("the files have errors");
        this.errors = List.copyOf(errors);
        this.told = List.copyOf(told);
        this.canSkip = canSkip;
    }

    /** The same, told with everything else that there is to say of files that {@code thrive check} does not read. */
    public static ContentErrors telling(List<Problem> all) {
        return new ContentErrors(all.stream().filter(Problem::isError).toList(), all, false);
    }

    /** The same, but {@code --skip-bad} would give a result, unless a file cannot be read at all. */
    public ContentErrors skippable() {
        return new ContentErrors(errors, told, !isUnreadable());
    }

    public List<Problem> errors() {
        return errors;
    }

    /** What is to be told: the errors, and perhaps warnings beside them. */
    public List<Problem> told() {
        return told;
    }

    /** Whether a result can be had that leaves out what is faulty. */
    public boolean canSkip() {
        return canSkip;
    }

    /** Whether a file cannot be read at all. */
    public boolean isUnreadable() {
        return errors.stream().anyMatch(problem -> problem.code() == Code.F01);
    }
}
