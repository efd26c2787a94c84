package thrive.cli.line;

import java.util.List;

/** The command line makes no sense, or there is nothing to work on. */
public final class UsageError extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> suggestions;

    public UsageError(String message) {
        this(message, List.of());
    }

    /**
     * An error that suggests what may have been meant.
     *
     * @param suggestions likeliest first
     */
    public UsageError(String message, List<String> suggestions) {
        super(message);
        this.suggestions = List.copyOf(suggestions);
    }

    public List<String> suggestions() {
        return suggestions;
    }
}
