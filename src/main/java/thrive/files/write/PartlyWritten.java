package thrive.files.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Some files could not be written; the others were. */
public final class PartlyWritten extends IOException {

    private static final long serialVersionUID = 1;

    private final transient List<Path> written;
    private final transient List<IOException> failures;

    PartlyWritten(List<Path> written, List<IOException> failures) {
        super(failures.size() + " files cannot be written");
        this.written = List.copyOf(written);
        this.failures = List.copyOf(failures);
    }

    /** The files that were written, in order. */
    public List<Path> written() {
        return written;
    }

    /** Why each of the others was not, in order; at least one. */
    public List<IOException> failures() {
        return failures;
    }
}
