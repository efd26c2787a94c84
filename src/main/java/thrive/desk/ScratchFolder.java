package thrive.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of its own that is gone with all that it holds when it is closed. */
public final class ScratchFolder implements AutoCloseable {

    private static final String NAME = "thrive";
    private static final int ATTEMPTS = 40;
    private static final long PAUSE = 50;

    private final Path path;

    private ScratchFolder(Path path) {
        this.path = path;
    }

    /** An empty folder that nobody else can read, where this machine keeps what is temporary. */
    public static ScratchFolder open() {
        try {
            return new ScratchFolder(Files.createTempDirectory(NAME));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty folder that nobody else can read, below the given one, which is made where it is not there. */
    static ScratchFolder below(Path folder) throws IOException {
        return new ScratchFolder(Files.createTempDirectory(Files.createDirectories(folder), NAME));
    }

    public Path path() {
        return path;
    }

    /** Writes a file below the folder, with the folders on its way. */
    public void write(String name, String text) {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the bytes of a file below the folder, with the folders on its way. */
    public void write(String name, byte[] bytes) {
        try {
            Path file = path.resolve(name);
            Files.createDirectories(file.resolveSibling(""));
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A program that was stopped a moment ago may still hold or make a file in it, so this tries for two seconds. */
    @Override
    public void close() {
        for (int attempt = 1; !isGone(attempt == ATTEMPTS); attempt++) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean isGone(boolean last) {
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> inner = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : inner) {
                Files.deleteIfExists(each);
            }
            return true;
        } catch (IOException | UncheckedIOException e) {
            if (last) {
                throw e instanceof UncheckedIOException u ? u : new UncheckedIOException((IOException) e);
            }
            return !Files.exists(path);
        }
    }
}
