package thrive.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import thrive.files.text.FileKind;
import thrive.files.text.TextFile;
import thrive.files.text.TextReader;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.text.LatePattern;

/**
 * A folder with templates and styles of a site's own.
 *
 * @param files those that could be read, named as people know them
 * @param others what else lies there and is not read, named likewise
 */
public record TemplateFolder(List<TextFile> files, List<String> others) {

    /** The folder in a site. */
    public static final String IN_SITE = "templates";

    private static final LatePattern NAME = LatePattern.of("[a-z0-9-]{1,64}\\.(?:html\\.mustache|md\\.mustache|css)");
    private static final int MOST_FILES = 100;

    public TemplateFolder {
        files = List.copyOf(files);
        others = List.copyOf(others);
    }

    /** That of a site, if it has one; a link that leads out of the site is a problem. */
    public static Optional<TemplateFolder> of(SiteFolder site, Problems problems) {
        Path folder = site.root().resolve(IN_SITE);
        return Files.isDirectory(folder) && site.isInside(folder, IN_SITE, problems)
                ? Optional.of(read(site, folder, IN_SITE, problems))
                : Optional.empty();
    }

    /**
     * One that was named, if there is such a folder; no link in it may lead out of it.
     *
     * @param shown the folder as it was typed
     */
    public static Optional<TemplateFolder> at(Path folder, String shown, Problems problems) {
        return Files.isDirectory(folder)
                ? Optional.of(read(SiteFolder.at(folder), folder, shown.replace('\\', '/'), problems))
                : Optional.empty();
    }

    private static TemplateFolder read(SiteFolder within, Path folder, String shown, Problems problems) {
        List<TextFile> files = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Path entry : SiteFolder.children(folder)) {
            String name = String.valueOf(entry.getFileName());
            String path = shown + (shown.endsWith("/") ? "" : "/") + name;
            if (files.size() == MOST_FILES) {
                problems.add(Problem.of(Code.F27, Location.of(shown), "more than " + MOST_FILES + " templates lie here")
                        .withExpected("at most " + MOST_FILES));
                break;
            }
            if (!NAME.matcher(name).matches() || Files.isDirectory(entry)) {
                others.add(path);
            } else if (within.isInside(entry, path, problems)) {
                TextReader.read(entry, path, FileKind.TEMPLATE, problems).ifPresent(files::add);
            }
        }
        others.removeIf(TemplateFolder::isNote);
        return new TemplateFolder(files, others);
    }

    private static boolean isNote(String path) {
        return path.substring(path.lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT)
                .startsWith("readme");
    }
}
