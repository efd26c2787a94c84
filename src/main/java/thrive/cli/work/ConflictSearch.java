package thrive.cli.work;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import thrive.cli.line.ContentErrors;
import thrive.files.SheetFolder;
import thrive.files.SiteFolder;
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

    /** How a command ends that cannot read the site's definitions. */
    public static ContentErrors errors(SiteFolder site, Problems problems) {
        complete(site, problems);
        return new ContentErrors(problems);
    }

    /** Adds the conflicts of all files of the site where there is one in a definition; returns the files in which one was found. */
    static List<String> complete(SiteFolder site, Problems problems) {
        if (problems.errors().stream()
                .noneMatch(p -> isConflict(p) && !p.at().file().endsWith(".csv"))) {
            return List.of();
        }
        ConflictSearch search = new ConflictSearch(site.root());
        search.look();
        List<Problem> conflicts = search.found.errors().stream()
                .filter(ConflictSearch::isConflict)
                .toList();
        conflicts.forEach(problems::add);
        return conflicts.stream().map(problem -> problem.at().file()).toList();
    }

    private static boolean isConflict(Problem problem) {
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
