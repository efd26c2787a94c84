package thrive.files.definition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import thrive.files.text.TextFile;

/** The models that come with the program. */
public final class BundledModels {

    /** The model used where a site names none. */
    public static final String DEFAULT = "example-thrive";

    private static final List<String> IDS = List.of(DEFAULT);

    private BundledModels() {}

    /** The ids of all bundled models. */
    public static List<String> ids() {
        return IDS;
    }

    /** The file of a bundled model, or nothing where none has that id. */
    public static Optional<TextFile> file(String id) {
        Optional<String> known = IDS.stream().filter(id::equalsIgnoreCase).findFirst();
        return known.map(name ->
                new TextFile("bundled:" + name.toLowerCase(Locale.ROOT), resource("/thrive/models/" + name + ".yaml")));
    }

    private static String resource(String path) {
        try (InputStream in = BundledModels.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program's own file " + path + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the program's own file " + path + " cannot be read", e);
        }
    }
}
