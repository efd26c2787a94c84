package thrive.fuzz;

import java.util.Set;

/** {@code site.yaml}. */
public final class Site {

    private static final Set<String> KEYS = Set.of(
            "schema",
            "thrive",
            "site",
            "place",
            "model",
            "aims",
            "tables",
            "rounds",
            "phase1",
            "evidence",
            "next",
            "name",
            "people",
            "sectors",
            "title",
            "scored",
            "prioritised",
            "analysed",
            "team",
            "engagement",
            "pathways",
            "data",
            "voices",
            "done",
            "note",
            "kind",
            "text",
            "source",
            "what",
            "date",
            "links",
            "contact",
            "programmes",
            "how",
            "where",
            "for",
            "owner",
            "url");

    private Site() {}

    /** Reads one file. */
    public static void fuzzerTestOneInput(byte[] data) {
        Bounds.timed(() -> {
            Readers readers = new Readers();
            String read = String.valueOf(readers.site(data));
            if (readers.problems().sorted().isEmpty()) {
                Accounts.words(Readers.text(data), read, KEYS);
            }
        });
    }
}
