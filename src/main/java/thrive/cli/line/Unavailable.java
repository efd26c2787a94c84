package thrive.cli.line;

import java.util.List;

/** A file that was named or is needed cannot be read or written. */
public final class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> lines;

    public Unavailable(String message) {
        this(message, List.of());
    }

    /**
     * One with more to say than a sentence.
     *
     * @param lines what stands below the message, line by line
     */
    public Unavailable(String message, List<String> lines) {
        super(message);
        this.lines = List.copyOf(lines);
    }

    public Unavailable(String message, Throwable cause) {
        super(message, cause);
        this.lines = List.of();
    }

    /** What stands below the message, line by line. */
    public List<String> lines() {
        return lines;
    }
}
