package thrive.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A folder of the site cannot be listed. */
public final class UnreadableFolder extends UncheckedIOException {

    private static final long serialVersionUID = 1;

    UnreadableFolder(Path folder, IOException cause) {
        super("the folder \"" + folder + "\" cannot be read", cause);
    }
}
