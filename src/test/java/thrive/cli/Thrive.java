package thrive.cli;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import thrive.cli.line.Surroundings;

/** The real program, run inside the test: what it returns, prints and says. */
record Thrive(int code, String out, String err) {

    static final Path EXAMPLES = Path.of("examples").toAbsolutePath();

    /** Runs the program in a folder, with its output going to pipes. */
    static Thrive run(Path folder, String... typed) {
        return run(folder, Set.of(), Map.of(), typed);
    }

    /** Runs the program at a terminal without colour where somebody answers line by line, and then no more. */
    static Thrive conversation(Path folder, List<String> answers, String... typed) {
        String lines = answers.stream().map(answer -> answer + "\n").collect(Collectors.joining());
        return run(folder, lines, Set.of("in", "out", "err"), Map.of("NO_COLOR", "1"), typed);
    }

    static Thrive run(Path folder, Set<String> terminals, Map<String, String> environment, String... typed) {
        return run(folder, "", terminals, environment, typed);
    }

    /** Runs the program with input, which it may read only where that is a terminal. */
    static Thrive run(
            Path folder, String input, Set<String> terminals, Map<String, String> environment, String... typed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new BufferedReader(new StringReader(input)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                environment,
                folder,
                terminals);
        int code = App.run(surroundings, typed).number();
        return new Thrive(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Copies an example site, so that a test may change it. */
    static Path copyOf(String example, Path to) {
        Path from = EXAMPLES.resolve(example);
        try (Stream<Path> files = Files.walk(from)) {
            // Whoever followed the README has reports there already, which are no part of the example.
            for (Path file :
                    files.filter(f -> !f.startsWith(from.resolve("reports"))).toList()) {
                Path target = to.resolve(example).resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
            return to.resolve(example);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The result as JSON. */
    Json json() {
        return Json.of(out);
    }
}
