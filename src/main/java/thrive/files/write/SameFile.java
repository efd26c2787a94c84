package thrive.files.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether two paths lead to one file, through links or other names. */
public final class SameFile {

    /** How deep in a site's folder anything is read: a round's folder, a folder of sheets, a sheet. */
    private static final int DEPTH = 3;

    private SameFile() {}

    /**
     * Whether a path leads to a file, or to one that lies in a folder.
     *
     * @param file a file, or a folder with files up to three folders down; where nothing is there, no path leads to it
     * @param counts which files of a folder count
     */
    public static boolean leadsTo(Path path, Path file, Predicate<Path> counts) {
        if (!Files.exists(path)) {
            return false;
        }
        return Files.isDirectory(file)
                ? within(file).stream().filter(counts).anyMatch(each -> isSame(path, each))
                : isSame(path, file);
    }

    private static List<Path> within(Path folder) {
        try (Stream<Path> files = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static boolean isSame(Path path, Path file) {
        try {
            return Files.exists(file) && Files.isSameFile(path, file);
        } catch (IOException e) {
            return false;
        }
    }
}
