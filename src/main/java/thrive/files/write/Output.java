package thrive.files.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A file to be written.
 *
 * @param path where
 * @param content its whole text, written as UTF-8
 * @param precious whether people may have edited what stands there, so that it is only overwritten when forced
 */
public record Output(Path path, String content, boolean precious) {

    /** A file that we may write again at any time. */
    public static Output ours(Path path, String content) {
        return new Output(path, content, false);
    }

    /** A file that belongs to people once it is there. */
    public static Output theirs(Path path, String content) {
        return new Output(path, content, true);
    }

    byte[] bytes() {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
