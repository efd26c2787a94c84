package thrive.problem;

/** How much a problem matters: an error stops the result, a warning does not, an info is only worth knowing. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** The word used in messages and in JSON: {@code error}, {@code warning} or {@code info}. */
    public String word() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }
}
