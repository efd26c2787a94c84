package thrive.files.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file to be written: where, its bytes, and whether it is precious. */
public final class Output {

    private final Path path;
    private final byte[] bytes;
    private final boolean precious;

    private Output(Path path, byte[] bytes, boolean precious) {
        this.path = path;
        this.bytes = bytes.clone();
        this.precious = precious;
    }

    /**
     * A file of text.
     *
     * @param path where
     * @param content its whole text, written as UTF-8
     * @param precious whether people may have edited what stands there, so that it is only overwritten when forced
     */
    public Output(Path path, String content, boolean precious) {
        this(path, content.getBytes(StandardCharsets.UTF_8), precious);
    }

    /** A file that we may write again at any time. */
    public static Output ours(Path path, String content) {
        return new Output(path, content, false);
    }

    /** A file that is no text and that we may write again at any time. */
    public static Output ours(Path path, byte[] content) {
        return new Output(path, content, false);
    }

    /** A file that belongs to people once it is there. */
    public static Output theirs(Path path, String content) {
        return new Output(path, content, true);
    }

    public Path path() {
        return path;
    }

    /** Its text, where it is one. */
    public String content() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    boolean precious() {
        return precious;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
