package thrive.slips;

import java.nio.file.Path;

/** The program under test. */
@FunctionalInterface
public interface Program {

    /** Runs it once in a folder. */
    Ran run(Path folder, String... typed);

    /**
     * What came of one run.
     *
     * @param code the exit code
     */
    record Ran(int code, String out, String err) {}
}
