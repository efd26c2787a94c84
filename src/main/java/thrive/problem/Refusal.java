package thrive.problem;

/** Ends the reading of a file at the first thing that must not be followed, or that makes the rest doubtful. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public Refusal(Problem problem) {
        super(problem.message(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** The same, with what would have been right. */
    public Refusal expected(String expected) {
        return new Refusal(problem.withExpected(expected));
    }
}
