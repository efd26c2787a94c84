package thrive.dist;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where the build has put what it made; the build tells us in system properties. */
final class Distribution {

    static final String VERSION = property("thrive.version");
    static final Path FOLDER = Path.of(property("thrive.distribution"));
    static final Path ZIP = FOLDER.resolveSibling("thrive-" + VERSION + ".zip");

    private Distribution() {}

    /** The files below a folder, as sorted paths with slashes. */
    static SortedSet<String> filesBelow(Path folder) throws IOException {
        var names = new TreeSet<String>();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .forEach(names::add);
        }
        return names;
    }

    /** The zip, with the modes of its files. */
    static FileSystem openZip() throws IOException {
        return FileSystems.newFileSystem(ZIP, Map.of("enablePosixFileAttributes", true));
    }

    static void copyTo(Path target) throws IOException {
        // Whoever started it there has made an archive, which is no part of it.
        for (String name : filesBelow(FOLDER).stream()
                .filter(name -> !name.startsWith("cache/"))
                .toList()) {
            Path copy = target.resolve(name);
            Files.createDirectories(Objects.requireNonNull(copy.getParent()));
            Files.copy(FOLDER.resolve(name), copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), () -> name + " is not set: run with mvn verify");
    }
}
