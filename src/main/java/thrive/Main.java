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
        Surroundings surroundings = new Surroundings(
                typed(),
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                System.getenv(),
                Path.of(""),
                terminals(),
                Watched::over,
                Opening::start);
        return App.run(surroundings, args).number();
    }

    /** What is typed comes in the character set of the terminal, which the locale tells. */
    private static BufferedReader typed() {
        Charset charset = Charset.forName(System.getProperty("native.encoding", "UTF-8"));
        return new BufferedReader(new InputStreamReader(System.in, charset));
    }

    /** UTF-8 whatever the locale, so that the same input gives the same bytes. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new ResultStream(new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER));
    }

    /** The launcher tells of each stream; Java itself cannot, and then none is taken for a terminal. */
    private static Set<String> terminals() {
        return Set.copyOf(
                Arrays.asList(System.getProperty("thrive.terminal", "").split(",", -1)));
    }
}
