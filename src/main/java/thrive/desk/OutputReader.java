package thrive.desk;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;

/**
 * Whoever reads what the program prints into a pipe. A program that waits writes nothing, and so never learns that its reader is gone;
 * Linux shows which program holds the other end. On other systems, where the output is no pipe and where the reader is another
 * user's, somebody is always taken to read, until a write fails.
 */
final class OutputReader {

    private static final Path PROGRAMS = Path.of("/proc");
    private static final Path OUTPUT = PROGRAMS.resolve("self/fd/1");

    private final Optional<Path> pipe;
    /** The reader's end of the pipe; empty where none was ever seen. */
    private Optional<Path> end;

    OutputReader() {
        this.pipe = target(OUTPUT).filter(target -> target.toString().startsWith("pipe:"));
        this.end = search();
    }

    /** Whether the reader that was seen is gone, and no other program has taken its place. */
    boolean isGone() {
        if (end.isEmpty() || end.filter(this::isReading).isPresent()) {
            return false;
        }
        Optional<Path> other = search();
        if (other.isPresent()) {
            end = other;
        }
        return other.isEmpty();
    }

    private Optional<Path> search() {
        if (pipe.isEmpty()) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> programs = Files.newDirectoryStream(PROGRAMS, "[0-9]*")) {
            for (Path program : programs) {
                Optional<Path> found = endIn(program.resolve("fd"));
                if (found.isPresent()) {
                    return found;
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** Programs of other users do not show what they hold, and others end while we look. */
    private Optional<Path> endIn(Path folder) {
        try (DirectoryStream<Path> ends = Files.newDirectoryStream(folder)) {
            for (Path candidate : ends) {
                if (isReading(candidate)) {
                    return Optional.of(candidate);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private boolean isReading(Path candidate) {
        try {
            return target(candidate).equals(pipe)
                    && Files.getPosixFilePermissions(candidate, LinkOption.NOFOLLOW_LINKS)
                            .contains(PosixFilePermission.OWNER_READ);
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<Path> target(Path link) {
        try {
            return Optional.of(Files.readSymbolicLink(link));
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }
}
