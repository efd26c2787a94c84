package thrive.files.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By what a file is known again: whoever read one and finds the same stamp later knows that nobody has written to it in between.
 *
 * @param key the system's own mark of the file, which changes when another file takes its place; none on Windows
 */
public record Stamp(long size, FileTime saved, @Nullable Object key) {

    /** The stamp of a file, or nothing where there is none or it cannot be looked at. */
    public static Optional<Stamp> of(Path path) {
        try {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
            return Optional.of(new Stamp(now.size(), now.lastModifiedTime(), now.fileKey()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    boolean isOf(Path path) {
        return of(path).filter(now -> now.size == size && now.saved.equals(saved) && Objects.equals(now.key, key))
                .isPresent();
    }
}
