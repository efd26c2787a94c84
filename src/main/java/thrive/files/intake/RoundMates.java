package thrive.files.intake;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import thrive.files.sheet.ColumnPeek;
import thrive.files.sheet.SheetKind;
import thrive.files.sheet.SheetReader;
import thrive.files.sheet.Vocabulary;
import thrive.files.text.FileKind;
import thrive.files.text.TextFile;
import thrive.files.text.TextReader;
import thrive.problem.Problems;
import thrive.text.Characters;
import thrive.text.LatePattern;

/**
 * The sheets of a round beside some file, which are witnesses of what tables there are where the site lists none. Nothing is known
 * of a file that does not lie in a round's folder of sheets.
 */
final class RoundMates {

    /** What makes a folder a site, whose other folders are its rounds. */
    private static final String SITE_FILE = "site.yaml";

    /** What the place or a round is called in the site's file. */
    private static final LatePattern NAMED = LatePattern.of("\\b(?:place|id|title):[ \\t]*[\"']?([^\"'\\n,{}#]{3,80})");
    /** A number or a letter alone is more likely a table's. */
    private static final LatePattern LETTERS = LatePattern.of("\\p{L}{3}");

    private static final String SCORES = "scores";
    private static final List<String> FOLDERS = List.of(SCORES, "rankings", "gaps");

    private final Optional<Path> folder;
    private final Vocabulary words;

    /**
     * Beside some file.
     *
     * @param words by which the levels and groups of the model are told from tables in a column that may hold either
     */
    RoundMates(SheetFile file, Vocabulary words) {
        this.words = words;
        this.folder = Optional.ofNullable(file.path().toAbsolutePath().getParent())
                .filter(parent -> FOLDERS.contains(nameOf(parent)));
    }

    /** Whether another folder of the round, or of another round, has a sheet of that name which says no tables of its own. */
    boolean haveSheetOf(String table) {
        String key = UnlistedTables.key(table);
        return Stream.concat(others().stream(), ofOtherRounds().stream())
                .flatMap(other -> sheets(other).stream())
                .anyMatch(path -> UnlistedTables.key(stem(path)).equals(key)
                        && tablesIn(path).isEmpty());
    }

    /** The names that stand plainly in the round's other folders. */
    PlainElsewhere plainElsewhere() {
        return plainIn(others());
    }

    private PlainElsewhere plainIn(List<Path> folders) {
        Set<String> keys = folders.stream()
                .flatMap(other -> sheets(other).stream())
                .map(sheet -> UnlistedTables.key(stem(sheet)))
                .collect(Collectors.toSet());
        return new PlainElsewhere(keys, new LikelyAdditions(words()));
    }

    /** The tables that scored, by their files' names or what these say; none where the file is a score sheet itself. */
    Set<String> scored() {
        Set<String> tables = new TreeSet<>();
        others().stream().filter(other -> nameOf(other).equals(SCORES)).forEach(scores -> {
            PlainElsewhere elsewhere = plainIn(FOLDERS.stream()
                    .filter(name -> !name.equals(SCORES))
                    .map(scores::resolveSibling)
                    .toList());
            for (Path sheet : sheets(scores)) {
                Set<String> named = tablesIn(sheet);
                tables.addAll(named.isEmpty() ? Set.of(elsewhere.plain(stem(sheet))) : named);
            }
        });
        return tables;
    }

    private List<Path> others() {
        return folder.stream()
                .flatMap(own -> FOLDERS.stream()
                        .filter(name -> !name.equals(nameOf(own)))
                        .map(own::resolveSibling))
                .toList();
    }

    private List<Path> ofOtherRounds() {
        Optional<Path> round = folder.map(Path::getParent);
        return site().stream()
                .flatMap(parent -> roundsIn(parent).stream())
                .filter(other -> !other.equals(round.orElse(other)))
                .flatMap(other -> FOLDERS.stream().map(other::resolve))
                .toList();
    }

    private Optional<Path> site() {
        return folder.map(Path::getParent)
                .map(Path::getParent)
                .filter(parent -> Files.isRegularFile(parent.resolve(SITE_FILE)));
    }

    /** What the place and the rounds of the site are called, as far as a look at its file tells; none outside a site. */
    private Set<String> words() {
        return site().stream()
                .flatMap(path -> NAMED.matcher(definition(path)).results())
                .map(named -> named.group(1).strip())
                .filter(name -> LETTERS.matcher(name).find())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> tablesIn(Path path) {
        Set<String> texts = TextReader.read(path, nameOf(path), FileKind.SHEET, new Problems())
                .flatMap(text -> SheetReader.grid(text, SheetKind.SCORE).value())
                .map(grid -> ColumnPeek.below(grid, SheetKind.SCORE, "table"))
                .orElse(Set.of());
        return texts.stream().allMatch(words::isLabel) ? Set.of() : texts;
    }

    private static List<Path> sheets(Path folder) {
        return entries(folder, RoundMates::isSheet);
    }

    private static boolean isSheet(Path entry) {
        String name = nameOf(entry).toLowerCase(Locale.ROOT);
        boolean isHidden = name.startsWith(".") || name.startsWith("~");
        return name.endsWith(".csv") && !isHidden && Files.isRegularFile(entry);
    }

    /** The folders of a site that it names, and that lie in it: no link leads to a round. */
    private static List<Path> roundsIn(Path site) {
        String definition = definition(site);
        return entries(
                site,
                entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) && definition.contains(nameOf(entry)));
    }

    private static String definition(Path site) {
        return TextReader.read(site.resolve(SITE_FILE), SITE_FILE, FileKind.YAML, new Problems())
                .map(TextFile::text)
                .orElse("");
    }

    private static List<Path> entries(Path folder, DirectoryStream.Filter<Path> wanted) {
        List<Path> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, wanted)) {
            entries.forEach(found::add);
        } catch (IOException | DirectoryIteratorException e) {
            // Only a warning is lost; whoever needs the folder tells that it cannot be read.
            return List.of();
        }
        return found;
    }

    private static String stem(Path sheet) {
        String name = nameOf(sheet);
        return Characters.composed(name.substring(0, name.length() - 4)).strip();
    }

    private static String nameOf(Path path) {
        return String.valueOf(path.getFileName());
    }
}
