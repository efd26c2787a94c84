package thrive.files;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import thrive.files.definition.ModelReader;
import thrive.files.text.TextFile;
import thrive.model.AssessmentModel;
import thrive.problem.Problems;

/** The models of a site that were read so far: most rounds have the same, and each file is read once. */
final class ReadModels {

    private record Read(Optional<AssessmentModel> model, Problems problems) {}

    private final Map<String, Read> byName = new HashMap<>();

    /** The model of that name, or nothing where a problem says why; whoever asks is told all that is wrong with it. */
    Optional<AssessmentModel> model(String name, Supplier<Optional<TextFile>> file, Problems problems) {
        Read read = byName.get(name);
        if (read == null) {
            Optional<TextFile> text = file.get();
            if (text.isEmpty()) {
                return Optional.empty();
            }
            Problems told = new Problems();
            read = new Read(ModelReader.read(text.get(), told), told);
            byName.put(name, read);
        }
        problems.addAll(read.problems());
        return read.model();
    }
}
