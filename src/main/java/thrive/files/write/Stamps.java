package thrive.files.write;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stamps of the files in some folders, taken before any of them is read. */
public final class Stamps {

    private final Map<Path, Stamp> stamps = new HashMap<>();

    private Stamps() {}

    /** Those of the files that stand in some folders now; folders that are not there or cannot be read have none. */
    public static Stamps in(List<Path> folders) {
        Stamps all = new Stamps();
        folders.forEach(all::add);
        return all;
    }

    private void add(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Stamp.of(file).ifPresent(stamp -> stamps.put(key(file), stamp));
            }
        } catch (IOException e) {
            // Whoever reads the folder tells it.
        }
    }

    /** The stamp of a file, or nothing where it was not there. */
    public Optional<Stamp> of(Path file) {
        return Optional.ofNullable(stamps.get(key(file)));
    }

    private static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
