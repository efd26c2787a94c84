package thrive.fuzz;

import java.util.Set;

/** {@code principles.yaml}. */
public final class Model {

    private static final Set<String> KEYS = Set.of(
            "schema",
            "thrive",
            "model",
            "version",
            "title",
            "status",
            "local",
            "official",
            "unofficial",
            "example",
            "locale",
            "scale",
            "min",
            "max",
            "thriveLike",
            "groups",
            "levels",
            "principles",
            "name",
            "about",
            "level",
            "shortName",
            "ideal",
            "descriptions",
            "measured",
            "total",
            "themes",
            "citation");

    private Model() {}

    /** Reads one file. */
    public static void fuzzerTestOneInput(byte[] data) {
        Bounds.timed(() -> {
            Readers readers = new Readers();
            String read = String.valueOf(readers.model(data));
            if (readers.problems().sorted().isEmpty()) {
                Accounts.words(Readers.text(data), read, KEYS);
            }
        });
    }
}
