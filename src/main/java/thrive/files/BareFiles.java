package thrive.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

/** Files that are named on the command line, wherever they lie. */
public final class BareFiles {

    private BareFiles() {}

    /** The model of a file, or the bundled model of that id; nothing where a problem says why. */
    public static Optional<AssessmentModel> model(Path folder, String name, Problems problems) {
        Path path = folder.resolve(name);
        if (!Files.exists(path) && BundledModels.file(name).isPresent()) {
            return BundledModels.file(name).flatMap(file -> ModelReader.read(file, problems));
        }
        if (!Files.exists(path)) {
            problems.add(Problem.of(Code.F01, Location.of(name), "there is no model file \"" + name + "\"")
                    .withExpected("a file, or a bundled model: " + String.join(", ", BundledModels.ids()))
                    .withSuggestions(DidYouMean.among(name, BundledModels.ids())));
            return Optional.empty();
        }
        return TextReader.read(path, name, FileKind.YAML, problems).flatMap(file -> ModelReader.read(file, problems));
    }

    /** The named sheets, in the given order. */
    public static List<SheetFile> sheets(Path folder, List<String> names) {
        List<SheetFile> sheets = new ArrayList<>();
        for (String name : names) {
            Path path = folder.resolve(name);
            String file =
                    Optional.ofNullable(path.getFileName()).map(Path::toString).orElse(name);
            boolean csv = file.toLowerCase(Locale.ROOT).endsWith(".csv");
            sheets.add(new SheetFile(path, name.replace('\\', '/'), csv ? file.substring(0, file.length() - 4) : file));
        }
        return sheets;
    }
}
