package thrive.cli.line;

import thrive.problem.Problems;

/** Files that the command needs have errors, so there is no result. */
public final class ContentErrors extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problems problems;

    public ContentErrors(Problems problems) {
        super("the files have errors");
        this.problems = problems;
    }

    public Problems problems() {
        return problems;
    }
}
