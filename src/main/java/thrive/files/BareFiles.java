package thrive.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

import thrive.files.definition.BundledModels;
import thrive.files.definition.ModelReader;
import thrive.files.intake.SheetFile;
import thrive.files.text.FileKind;
import thrive.files.text.TextReader;
import thrive.model.AssessmentModel;
import thrive.problem.Code;
import thrive.problem.DidYouMean;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;

/** Files that are named on the command line, wherever they lie. */
public final class BareFiles {

    private BareFiles() {}

    /** The model of a file, or the bundled model of that id; nothing where a problem says why. */
    public static Optional<AssessmentModel> model(Path folder, String name, Problems problems) {
        Path path = resolved(folder, name);
        if (!Files.exists(path) && BundledModels.file(name).isPresent()) {
            return BundledModels.file(name).flatMap(file -> ModelReader.read(file, problems));
        }
        if (!Files.exists(path)) {
            problems.add(Problem.of(Code.F01, Location.of(name), "there is no model file " + Quoted.of(name))
                    .withExpected("a file, or a bundled model: " + String.join(", ", BundledModels.ids()))
                    .withSuggestions(suggestions(path, name)));
            return Optional.empty();
        }
        return TextReader.read(path, name, FileKind.YAML, problems).flatMap(file -> ModelReader.read(file, problems));
    }

    private static List<String> suggestions(Path missing, String name) {
        List<String> near = NearNames.beside(missing, name);
        return near.isEmpty() ? DidYouMean.among(name, BundledModels.ids()) : near;
    }

    /** The named sheets, in the given order; {@code *.csv} stands for all that match, for not every shell sees to that. */
    public static List<SheetFile> sheets(Path folder, List<String> names) {
        List<SheetFile> sheets = new ArrayList<>();
        for (String typed : names) {
            for (String name : matching(folder, typed)) {
                String shown = name.replace('\\', '/');
                String file = shown.substring(shown.lastIndexOf('/') + 1);
                boolean csv = file.toLowerCase(Locale.ROOT).endsWith(".csv");
                String stem = csv ? file.substring(0, file.length() - 4) : file;
                sheets.add(new SheetFile(resolved(folder, name), shown, stem));
            }
        }
        return sheets;
    }

    private static List<String> matching(Path folder, String name) {
        int end = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1;
        String parent = name.substring(0, end);
        String pattern = name.substring(end);
        if (!pattern.contains("*") || Files.exists(resolved(folder, name))) {
            return List.of(name);
        }
        List<String> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(resolved(folder, parent), pattern)) {
            entries.forEach(entry -> found.add(parent + entry.getFileName()));
        } catch (IOException | PatternSyntaxException | DirectoryIteratorException e) {
            // The name then stands for itself, and its reader says that there is no such file.
            return List.of(name);
        }
        found.removeIf(match -> match.startsWith(parent + ".") || match.startsWith(parent + "~$"));
        found.sort(Comparator.naturalOrder());
        return found.isEmpty() ? List.of(name) : found;
    }

    /** The path of a name; one that cannot be a path on this system becomes one that is not there. */
    private static Path resolved(Path folder, String name) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            return folder.resolve("no file of that name/" + Integer.toHexString(name.hashCode()));
        }
    }
}
