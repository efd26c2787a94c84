package thrive.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The git repository that a folder lies in.
 *
 * @param root its uppermost folder
 * @param within the folder's path from there with slashes; empty where the folder is the root itself
 */
public record Repository(Path root, String within) {

    /** The repository around a folder, which need not be there yet; nothing where there is none. */
    public static Optional<Repository> around(Path folder) {
        Path real = real(folder.toAbsolutePath().normalize());
        for (Path above = real; above != null; above = above.getParent()) {
            if (Files.exists(above.resolve(".git"))) {
                return Optional.of(
                        new Repository(above, above.relativize(real).toString().replace('\\', '/')));
            }
        }
        return Optional.empty();
    }

    /** The path with every link followed in as much of it as is there. */
    private static Path real(Path path) {
        Path above = path.getParent();
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return above == null ? path : real(above).resolve(path.getFileName());
        }
    }
}
