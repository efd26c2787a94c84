package thrive.cli.line;

import java.io.BufferedReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Everything around a run, handed in so that tests run the real program.
 *
 * @param in what is typed while the program runs
 * @param out where results go
 * @param err where messages go
 * @param environment the environment's variables
 * @param folder the current folder
 * @param terminals which of {@code in}, {@code out} and {@code err} are a terminal
 * @param watches gives a watch over files and folders, from now on
 * @param starts starts a command beside us, such as the one that opens a page; false where it cannot
 */
public record Surroundings(
        BufferedReader in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Path folder,
        Set<String> terminals,
        Function<List<Path>, Watch> watches,
        Predicate<List<String>> starts) {

    /** Surroundings in which nothing else can be started. */
    public Surroundings(
            BufferedReader in,
            PrintStream out,
            PrintStream err,
            Map<String, String> environment,
            Path folder,
            Set<String> terminals,
            Function<List<Path>, Watch> watches) {
        this(in, out, err, environment, folder, terminals, watches, command -> false);
    }

    /** Surroundings in which no file changes. */
    public Surroundings(
            BufferedReader in,
            PrintStream out,
            PrintStream err,
            Map<String, String> environment,
            Path folder,
            Set<String> terminals) {
        this(in, out, err, environment, folder, terminals, paths -> Watch.NONE);
    }

    /** Surroundings in which nobody types. */
    public Surroundings(
            PrintStream out, PrintStream err, Map<String, String> environment, Path folder, Set<String> terminals) {
        this(new BufferedReader(Reader.nullReader()), out, err, environment, folder, terminals);
    }

    public Surroundings {
        environment = Map.copyOf(environment);
        terminals = Set.copyOf(terminals);
    }

    /** Whether somebody sits at a terminal who can be asked, and who sees the question and the answer. */
    public boolean isConversation() {
        return isTerminal("in") && isTerminal("out") && isTerminal("err");
    }

    /** The same, but with results and messages going elsewhere. */
    public Surroundings writingTo(PrintStream otherOut, PrintStream otherErr) {
        return new Surroundings(in, otherOut, otherErr, environment, folder, terminals, watches, starts);
    }

    /** Whether the result goes to a terminal that can be cleared. */
    public boolean canClear() {
        return isTerminal("out") && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** Whether one of {@code in}, {@code out} and {@code err} is a terminal. */
    public boolean isTerminal(String stream) {
        return terminals.contains(stream);
    }
}
