package thrive.cli.line;

/** How the program ends. */
public enum ExitCode {
    /** All is well. */
    FINE(0),
    /** The content of a file that the command needs has errors. */
    PROBLEMS(1),
    /** The command line makes no sense, or there is no site or round to work on. */
    USAGE(2),
    /** A file that was named or is needed cannot be read or written. */
    UNAVAILABLE(3),
    /** A fault of ours. */
    BUG(70);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
