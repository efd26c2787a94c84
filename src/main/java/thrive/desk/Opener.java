package thrive.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Opens files with the program that this machine has for them, as a double click would. */
public final class Opener {

    /** An opener that finds nothing to open a file with has said so by then. */
    private static final long PATIENCE = 2_000;

    private Opener() {}

    /**
     * The command that opens a file; nothing where there is none, or no screen.
     *
     * @param system the name of the operating system, as Java tells it
     */
    public static Optional<List<String>> command(Path file, Map<String, String> environment, String system) {
        String name = system.toLowerCase(Locale.ROOT);
        Path absolute = file.toAbsolutePath().normalize();
        SearchPath path = SearchPath.of(environment);
        if (name.startsWith("windows")) {
            return Optional.of(List.of(
                    "rundll32", "url.dll,FileProtocolHandler", absolute.toUri().toASCIIString()));
        }
        if (name.startsWith("mac")) {
            return path.find("open").map(open -> List.of(open.toString(), absolute.toString()));
        }
        return onLinux(path, environment).map(opener -> apart(path, opener, absolute));
    }

    /** Without a screen, xdg-open would start a browser for text in the middle of our own words. */
    private static Optional<Path> onLinux(SearchPath path, Map<String, String> environment) {
        boolean inWindows = environment.containsKey("WSL_DISTRO_NAME");
        boolean screen = List.of("DISPLAY", "WAYLAND_DISPLAY").stream()
                .anyMatch(name -> !environment.getOrDefault(name, "").isEmpty());
        return (inWindows ? path.find("wslview") : Optional.<Path>empty())
                .or(() -> screen ? path.find("xdg-open") : Optional.empty());
    }

    /** In a session of its own, so that the Ctrl-C that ends a watch does not close somebody's browser. */
    private static List<String> apart(SearchPath path, Path opener, Path file) {
        List<String> command = new ArrayList<>();
        path.find("setsid").ifPresent(setsid -> command.add(setsid.toString()));
        command.add(opener.toString());
        command.add(file.toString());
        return command;
    }

    /** Starts a command and lets it run; false where it cannot be started or fails at once. */
    public static boolean start(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return !process.waitFor(PATIENCE, TimeUnit.MILLISECONDS) || process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
