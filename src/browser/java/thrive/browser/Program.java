package thrive.browser;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import thrive.cli.App;
import thrive.cli.line.Surroundings;

/** The real program, run inside the test. */
final class Program {

    private Program() {}

    /** Runs the program in a folder; anything but success is an error of the test. */
    static void run(Path folder, String... typed) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, false, StandardCharsets.UTF_8);
        Surroundings surroundings =
                new Surroundings(new BufferedReader(new StringReader("")), stream, stream, Map.of(), folder, Set.of());
        int code = App.run(surroundings, typed).number();
        if (code != 0) {
            throw new IllegalStateException("thrive " + String.join(" ", typed) + " in " + folder + " returned " + code
                    + ":\n" + said.toString(StandardCharsets.UTF_8));
        }
    }
}
