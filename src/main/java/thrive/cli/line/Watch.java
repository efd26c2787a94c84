package thrive.cli.line;

/** Waits for changes of files. */
public interface Watch {

    /** A watch that sees nothing ever change. */
    Watch NONE = () -> false;

    /** Waits for a change; false where no more is to be waited for. */
    boolean await();
}
