package thrive.render.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The templates and styles that the program brings along. */
final class Resources {

    private static final String FOLDER = "/thrive/templates/";

    private Resources() {}

    /** The text of one of our own files, which is there or the program is broken. */
    static String text(String name) {
        try (InputStream stream = Resources.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its own " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
