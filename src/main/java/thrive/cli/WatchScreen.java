package thrive.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

import thrive.cli.line.ExitCode;
import thrive.cli.line.Surroundings;

/**
 * Shows the latest result from its top, as much of it as the window holds, with what is to be said of it below. While sheets are
 * wrong, the last good result stays.
 */
final class WatchScreen {

    private static final String CLEAR = "\u001b[H\u001b[2J\u001b[3J";
    private static final int USUAL_HEIGHT = 24;

    private final Surroundings surroundings;
    private String lastGood = "";

    WatchScreen(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs once more and shows what came of it; in a pipe everything simply follows what came before. */
    ExitCode show(Function<Surroundings, ExitCode> run) {
        if (!surroundings.canClear()) {
            ExitCode code = run.apply(surroundings);
            flush();
            return code;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ExitCode code = run.apply(surroundings.writingTo(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8)));
        String result = out.toString(StandardCharsets.UTF_8);
        lastGood = result.isEmpty() ? lastGood : result;
        surroundings.out().print(CLEAR + screen(lastGood, err.toString(StandardCharsets.UTF_8), height()));
        flush();
        return code;
    }

    private int height() {
        String lines = surroundings.environment().getOrDefault("LINES", "");
        return lines.matches("[1-9]\\d{0,3}") ? Integer.parseInt(lines) : USUAL_HEIGHT;
    }

    /**
     * The top of the result and the end of the messages, where errors stand, fitted into a window; the last line is left for the cursor.
     * Without a result, messages have all of it.
     */
    static String screen(String result, String messages, int height) {
        List<String> said = messages.lines().toList();
        List<String> lines = result.lines().toList();
        int most = lines.isEmpty() ? Math.max(3, height - 2) : height / 2;
        int room = Math.max(3, height - 2 - Math.min(said.size(), most));
        StringBuilder screen = new StringBuilder();
        lines.stream().limit(room).forEach(line -> screen.append(line).append('\n'));
        said.stream()
                .skip(Math.max(0, said.size() - most))
                .forEach(line -> screen.append(line).append('\n'));
        int left = Math.max(0, lines.size() - room) + Math.max(0, said.size() - most);
        String more = left > 0 ? left + " more lines do not fit. " : "";
        return screen + more + "Watching the sheets; Ctrl-C ends.\n";
    }

    private void flush() {
        surroundings.out().flush();
        surroundings.err().flush();
    }
}
