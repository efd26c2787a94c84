package thrive.cli.line;

import java.util.List;

/**
 * What a command comes to.
 *
 * @param code how the program ends
 * @param result what goes to standard output or to the file that was asked for, possibly nothing
 * @param messages what is said beside it, a line or more each; quiet runs leave it out
 */
public record Outcome(ExitCode code, String result, List<String> messages) {

    public Outcome {
        messages = List.copyOf(messages);
    }

    /** A result, and nothing more to say. */
    public static Outcome of(String result) {
        return new Outcome(ExitCode.FINE, result, List.of());
    }

    /** No result, only something to say. */
    public static Outcome said(List<String> messages) {
        return new Outcome(ExitCode.FINE, "", messages);
    }
}
