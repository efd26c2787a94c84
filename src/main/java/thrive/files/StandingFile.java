package thrive.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file that stands where one of ours would go, and that may be anybody's. */
public final class StandingFile {

    private StandingFile() {}

    /** What it says, as far as it can be read; nothing where there is no file. */
    public static Optional<String> text(Path path) {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.of("");
        }
    }
}
