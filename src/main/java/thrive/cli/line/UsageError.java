package thrive.cli.line;

import java.util.List;

/** The command line makes no sense, or there is nothing to work on. */
public final class UsageError extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> suggestions;
    private final transient List<String> lines;

    public UsageError(String message) {
        this(message, List.of());
    }

    /**
     * An error that suggests what may have been meant.
     *
     * @param suggestions likeliest first
     */
    public UsageError(String message, List<String> suggestions) {
        this(message, suggestions, List.of());
    }

    private UsageError(String message, List<String> suggestions, List<String> lines) {
        super(message);
        this.suggestions = List.copyOf(suggestions);
        this.lines = List.copyOf(lines);
    }

    /**
     * An error with more to say than a sentence.
     *
     * @param lines what stands below the message, line by line
     */
    public static UsageError listing(String message, List<String> lines) {
        return new UsageError(message, List.of(), lines);
    }

    /** What stands below the message, line by line. */
    public List<String> lines() {
        return lines;
    }

    public List<String> suggestions() {
        return suggestions;
    }
}
