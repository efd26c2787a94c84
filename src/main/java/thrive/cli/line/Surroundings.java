package thrive.cli.line;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * Everything around a run, handed in so that tests run the real program.
 *
 * @param out where results go
 * @param err where messages go
 * @param environment the environment's variables
 * @param folder the current folder
 * @param terminals which of {@code in}, {@code out} and {@code err} are a terminal
 */
public record Surroundings(
        PrintStream out, PrintStream err, Map<String, String> environment, Path folder, Set<String> terminals) {

    public Surroundings {
        environment = Map.copyOf(environment);
        terminals = Set.copyOf(terminals);
    }

    /** Whether one of {@code in}, {@code out} and {@code err} is a terminal. */
    public boolean isTerminal(String stream) {
        return terminals.contains(stream);
    }
}
