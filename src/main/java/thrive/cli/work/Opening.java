package thrive.cli.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import thrive.cli.line.Invocation;
import thrive.desk.Opener;

/** Shows a file to whoever sits at this machine. */
public final class Opening {

    private Opening() {}

    /** Opens a file and says so; where nothing here opens files, says which one it is. */
    public static String open(Path file, Invocation invocation) {
        Optional<List<String>> command =
                Opener.command(file, invocation.surroundings().environment(), System.getProperty("os.name", ""));
        String shown = Delivery.shown(file, invocation);
        return command.filter(invocation.surroundings().starts()).isPresent()
                ? "opened " + shown
                : "nothing here opens pages; to see them, open " + shown;
    }

    /** Starts a command on the machine itself. */
    public static boolean start(List<String> command) {
        return Opener.start(command);
    }
}
