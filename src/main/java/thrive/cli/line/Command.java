package thrive.cli.line;

/** Something that the program does. */
public interface Command {

    /** What may be typed after its name. */
    Syntax syntax();

    /**
     * Does it.
     *
     * @throws UsageError where what was typed makes no sense
     * @throws ContentErrors where files that it needs have errors
     * @throws Unavailable where a file cannot be read or written
     */
    Outcome run(Invocation invocation);
}
