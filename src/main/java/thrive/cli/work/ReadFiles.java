package thrive.cli.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import thrive.cli.line.Invocation;
import thrive.files.SiteFolder;

/** The files that a command reads, which its own result must not replace unasked, by whatever path or link it is named. */
final class ReadFiles {

    /** How deep in a site's folder anything is read: a round's folder, a folder of sheets, a sheet. */
    private static final int DEPTH = 3;

    private ReadFiles() {}

    /** Whether a path leads to a file that the command reads or that belongs to the site. */
    static boolean contain(Path path, Invocation invocation) {
        Optional<Path> site = Sites.find(invocation).map(SiteFolder::root);
        return site.filter(root -> isSource(root, path)).isPresent()
                || Watched.paths(invocation).stream().anyMatch(read -> leadsInto(path, read, site));
    }

    private static boolean leadsInto(Path path, Path read, Optional<Path> site) {
        if (!Files.exists(path)) {
            return false;
        }
        boolean isSite = site.filter(read::equals).isPresent();
        return Files.isDirectory(read)
                ? within(read).stream()
                        .filter(file -> !isSite || isSource(read, file))
                        .anyMatch(file -> isSame(path, file))
                : isSame(path, read);
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

    /** Whether a path in a site is that of a definition or a sheet: anything in its folders but the reports, and YAML beside them. */
    private static boolean isSource(Path root, Path path) {
        Path home = root.toAbsolutePath().normalize();
        Path absolute = path.toAbsolutePath().normalize();
        if (!absolute.startsWith(home)) {
            return false;
        }
        Path inside = home.relativize(absolute);
        String name = inside.toString().toLowerCase(Locale.ROOT);
        return !inside.startsWith("reports")
                && (name.endsWith(".yaml") || name.endsWith(".yml") || inside.getNameCount() > 1);
    }
}
