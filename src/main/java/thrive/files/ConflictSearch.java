package thrive.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import thrive.files.text.FileKind;
import thrive.files.text.TextReader;
import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Problems;

/**
 * Finds every file of a site in which an unfinished merge stands. A definition in which one stands keeps all that depends on it from being
 * read; whoever mends it wants to know of the others in the same run.
 */
public final class ConflictSearch {

    private final Path root;
    private final Problems found = new Problems();

    private ConflictSearch(Path root) {
        this.root = root;
    }

    /** The conflicts of all files of the site, one for each file. */
    public static List<Problem> in(SiteFolder site) {
        ConflictSearch search = new ConflictSearch(site.root());
        search.look();
        return search.found.errors().stream().filter(ConflictSearch::isConflict).toList();
    }

    /** Whether an unfinished merge stands in the file. */
    public static boolean isConflict(Problem problem) {
        return problem.code() == Code.F30;
    }

    /** Definitions lie in the site's folder or in one below, sheets in the folders of their kind in a round's. */
    private void look() {
        definitions(root, "");
        for (Path round : entries(root)) {
            String name = round.getFileName() + "/";
            if (isFolder(round)) {
                definitions(round, name);
                for (SheetFolder kind : SheetFolder.values()) {
                    Path sheets = round.resolve(kind.path());
                    if (isFolder(sheets)) {
                        files(sheets, name + kind.path() + "/", FileKind.SHEET, ".csv");
                    }
                }
            }
        }
    }

    private void definitions(Path folder, String name) {
        files(folder, name, FileKind.YAML, ".yaml");
        files(folder, name, FileKind.YAML, ".yml");
    }

    private void files(Path folder, String name, FileKind kind, String ending) {
        for (Path file : entries(folder)) {
            String shown = String.valueOf(file.getFileName());
            if (shown.toLowerCase(Locale.ROOT).endsWith(ending) && isInside(file) && Files.isRegularFile(file)) {
                TextReader.read(file, name + shown, kind, found);
            }
        }
    }

    private boolean isFolder(Path path) {
        return Files.isDirectory(path) && !String.valueOf(path.getFileName()).startsWith(".") && isInside(path);
    }

    /** Nothing outside the site is read. */
    private boolean isInside(Path path) {
        try {
            return path.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    /** What lies in a folder, by name; nothing where it cannot be listed, which whoever reads it tells. */
    private static List<Path> entries(Path folder) {
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            List<Path> entries = new ArrayList<>();
            stream.forEach(entries::add);
            entries.sort(null);
            return entries;
        } catch (IOException | DirectoryIteratorException e) {
            return List.of();
        }
    }
}
