package thrive.cli.work;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import thrive.cli.line.Invocation;
import thrive.files.SiteFolder;
import thrive.files.write.SameFile;

/** The files that a command reads, which its own result must not replace unasked, by whatever path or link it is named. */
final class ReadFiles {

    private ReadFiles() {}

    /** Whether a path leads to a file that the command reads or that belongs to the site. */
    static boolean contain(Path path, Invocation invocation) {
        Optional<Path> site = Sites.find(invocation).map(SiteFolder::root);
        return site.filter(root -> isSource(root, path)).isPresent()
                || Watched.paths(invocation).stream().anyMatch(read -> leadsInto(path, read, site));
    }

    private static boolean leadsInto(Path path, Path read, Optional<Path> site) {
        boolean isSite = site.filter(read::equals).isPresent();
        return SameFile.leadsTo(path, read, file -> !isSite || isSource(read, file));
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
