package thrive.fuzz;

import java.util.Set;

/** {@code decision.yaml}. */
public final class Decision {

    /** The format's own words, and the names of principles, which are read as their codes. */
    private static final Set<String> KEYS = Set.of(
            "schema",
            "thrive",
            "decision",
            "date",
            "priorities",
            "principle",
            "because",
            "leftOut",
            "notes",
            "ballots",
            Readers.MODEL);

    private Decision() {}

    /** Reads one file. */
    public static void fuzzerTestOneInput(byte[] data) {
        Bounds.timed(() -> {
            Readers readers = new Readers();
            String read = String.valueOf(readers.decision(data));
            if (readers.problems().sorted().isEmpty()) {
                Accounts.words(Readers.text(data), read, KEYS);
            }
        });
    }
}
