package thrive;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import thrive.cli.App;
import thrive.cli.line.ResultStream;
import thrive.cli.line.Surroundings;
import thrive.cli.work.Opening;
import thrive.cli.work.Watched;

/** Wires the program to the machine's streams, runs it, and exits. */
public final class Main {

    private static final int BUFFER = 1 << 13;
    /** The exit code of a fault of the program's own, as {@code ExitCode.BUG} has it. */
    private static final int FAULT = 70;

    private Main() {}

    public static void main(String[] args) {
        System.exit(ended(args));
    }

    /** How the program ends. A class that cannot be loaded may be missing anywhere, so that nothing but Java itself is used to say so. */
    @SuppressWarnings("SystemOut")
    private static int ended(String... args) {
        try {
            return run(args);
        } catch (Throwable e) {
            boolean debug = Arrays.asList(args).contains("--debug");
            System.err.println("thrive: a fault of its own: " + e + (debug ? "" : "; --debug shows the trace"));
            if (debug) {
                e.printStackTrace();
            }
            return FAULT;
        }
    }

    private static int run(String... args) {
        return App.run(surroundings(), args).number();
    }

    /** This machine: its streams, its environment, and the folder the program was called in. */
    static Surroundings surroundings() {
        return new Surroundings(
                typed(),
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                environment(),
                Path.of(""),
                terminals(),
                Watched::over,
                Opening::start);
    }

    /** What is typed comes in the character set of the terminal, which the locale tells; a console is set to UTF-8 by its launcher. */
    private static BufferedReader typed() {
        String name = isConsole() ? "UTF-8" : System.getProperty("native.encoding", "UTF-8");
        return new BufferedReader(new InputStreamReader(System.in, Charset.forName(name)));
    }

    /** UTF-8 whatever the locale, so that the same input gives the same bytes. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new ResultStream(new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER));
    }

    /**
     * The launcher tells of each stream; Java itself cannot, and then none is taken for a terminal. A launcher that cannot tell has
     * Java asked, which knows of input and output together.
     */
    private static Set<String> terminals() {
        return isConsole() ? Set.of("in", "out", "err") : told();
    }

    /** With {@code jdk.console=java.base}, which that launcher sets, every Java says null where there is no console. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isConsole() {
        return told().contains("ask") && System.console() != null;
    }

    private static Set<String> told() {
        return Set.copyOf(
                Arrays.asList(System.getProperty("thrive.terminal", "").split(",", -1)));
    }

    /** The environment; of a console that does not say that it knows colours, as a terminal says so. */
    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        if (told().contains("ask") && !told().contains("colour")) {
            environment.put("TERM", "dumb");
        }
        return environment;
    }
}
