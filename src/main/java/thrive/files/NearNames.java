package thrive.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import thrive.model.site.Site;
import thrive.problem.DidYouMean;
import thrive.text.LatePattern;

/**
 * Names that are nearly those of our files and folders: in other capitals, mistyped, with another ending or with one too many, as
 * editors leave them ({@code site.yaml.txt}), or with what systems and clouds add to a copy ({@code site (1).yaml}).
 */
public final class NearNames {

    private static final LatePattern ENDINGS = LatePattern.of("(?:\\.(?:ya?ml|txt|csv|bak|tmp))+$");
    /** The same with what editors and word processors make of a file that is then not there under its own name. */
    private static final LatePattern OTHER_ENDINGS = LatePattern.of("\\.ya?ml[.~_ -].*$"
            + "|(?:\\.(?:ya?ml|txt|csv|bak|tmp|json|docx?|odt|rtf|pages|orig|old|save|swp|pdf)|~)+$");

    private static final LatePattern ADDED = LatePattern.of(
            "^(?:copy of|copy \\(\\d{1,3}\\) of) | ?\\(\\d{1,3}\\)$| -? ?copy(?: \\d{1,3}| \\(\\d{1,3}\\))?$| \\d{1,2}$");
    private static final int LONGEST = 100;

    private NearNames() {}

    /** The known names that may have been meant by one, likeliest first; none for a known name itself. */
    static List<String> among(String name, Collection<String> known) {
        if (name.length() > LONGEST || known.contains(name)) {
            return List.of();
        }
        String bare = bare(name);
        List<String> same = known.stream()
                .filter(candidate -> bare(candidate).equals(bare) && isAlike(name, candidate))
                .toList();
        return same.isEmpty() ? DidYouMean.among(name, known) : same;
    }

    /**
     * The known names that a file may have been meant by which has any ending, or none: {@code decision.docx} for
     * {@code decision.yaml}.
     */
    static List<String> amongWithAnyEnding(String name, Collection<String> known) {
        List<String> near = among(name, known);
        return near.isEmpty()
                ? known.stream()
                        .filter(candidate -> isNamedFor(name, candidate))
                        .toList()
                : near;
    }

    /** The name of the decision, where a file may hold it: under any ending, or with more in its name ({@code decision-final.yaml}). */
    static List<String> ofDecision(String name) {
        List<String> decision = List.of(SiteFolder.DECISION_FILE);
        String lower = name.toLowerCase(Locale.ROOT);
        return name.length() <= LONGEST && lower.contains("decision") && lower.contains(".y") && !name.startsWith(".")
                ? decision
                : amongWithAnyEnding(name, decision);
    }

    /** A file of one kind is not named for one of the other, even where only their endings differ. */
    private static boolean isAlike(String name, String known) {
        String lower = name.toLowerCase(Locale.ROOT);
        return known.endsWith(".csv") ? !lower.contains(".y") : !lower.contains(".csv");
    }

    private static String bare(String name) {
        String stem = ENDINGS.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        return ADDED.matcher(stem).replaceAll("").strip();
    }

    /** The files in a folder whose names are nearly the expected one. */
    static List<String> filesIn(Path folder, String expected) {
        List<String> near = new ArrayList<>();
        for (Path entry : children(folder)) {
            String name = String.valueOf(entry.getFileName());
            if (Files.isRegularFile(entry) && isNear(name, expected)) {
                near.add(name);
            }
        }
        return near;
    }

    private static boolean isNear(String name, String expected) {
        return isCopy(name, expected) || isNamedFor(name, expected);
    }

    /** Whether a file has the name of another but for its ending, whatever that is. */
    private static boolean isNamedFor(String name, String expected) {
        if (name.length() > LONGEST || name.equals(expected)) {
            return false;
        }
        String stem =
                OTHER_ENDINGS.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        String plain = ADDED.matcher(stem).replaceAll("").strip();
        return plain.equals(bare(expected)) && isAlike(name, expected);
    }

    /** Whether a file is nearly called as another that is there. */
    static boolean isCopy(String name, String expected) {
        return ENDINGS.matcher(name.toLowerCase(Locale.ROOT)).find()
                && !among(name, List.of(expected)).isEmpty();
    }

    /** A file that may have been meant to be the nearest {@code site.yaml} from a folder upwards, as far as one is looked for. */
    public static Optional<Path> ofSite(Path start) {
        for (Path folder = start.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            Optional<Path> near = inFolder(folder);
            if (near.isPresent() || Files.exists(folder.resolve(".git"))) {
                return near;
            }
        }
        return Optional.empty();
    }

    /** A file in just this folder that may have been meant to be its {@code site.yaml}. */
    public static Optional<Path> inFolder(Path folder) {
        Optional<Path> placeholder = Optional.of(folder.resolve("." + SiteFolder.SITE_FILE + ".icloud"))
                .filter(path -> CloudPlaceholder.standsFor(folder.resolve(SiteFolder.SITE_FILE)));
        return filesIn(folder, SiteFolder.SITE_FILE).stream()
                .findFirst()
                .map(folder::resolve)
                .or(() -> placeholder);
    }

    /** A folder of a round, as {@code baseline/Scores}, that may have been meant for sheets of a kind. */
    public static Optional<String> ofSheets(SiteFolder site, Site definition, SheetFolder wanted) {
        return definition.rounds().stream()
                .flatMap(round -> site.folder(round.id()).stream()
                        .flatMap(folder -> children(folder).stream())
                        .filter(entry -> Files.isDirectory(entry))
                        .map(entry -> String.valueOf(entry.getFileName()))
                        .filter(name -> among(name, List.of(wanted.path())).contains(wanted.path()))
                        .map(name -> round.id() + "/" + name))
                .findFirst();
    }

    /** The files beside a path that is not there which may have been meant by its name, as paths of the same form. */
    static List<String> beside(Path missing, String name) {
        Path folder = missing.getParent();
        Path last = missing.getFileName();
        if (folder == null || last == null) {
            return List.of();
        }
        int end = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1;
        return filesIn(folder, last.toString()).stream()
                .limit(3)
                .map(near -> name.substring(0, end) + near)
                .toList();
    }

    private static List<Path> children(Path folder) {
        try {
            return SiteFolder.children(folder);
        } catch (UnreadableFolder e) {
            // Only a suggestion is lost.
            return List.of();
        }
    }
}
