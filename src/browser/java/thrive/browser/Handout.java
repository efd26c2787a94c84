package thrive.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One page that the program wrote.
 *
 * @param site the name of the site it is of
 * @param path where it stands in the site's folder
 * @param file the file itself
 */
record Handout(String site, String path, Path file) {

    /** What it is called: {@code summary}, {@code baseline}. */
    String name() {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return site + " " + path;
    }
}
