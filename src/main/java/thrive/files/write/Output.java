package thrive.files.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file to be written: where, its bytes, and whose it is. What belongs to people is written only where nothing stands, or where that
 * still stands which the writer has read and found to be nobody's work.
 */
public final class Output {

    private final Path path;
    private final byte[] bytes;
    private final boolean precious;
    private final Optional<Stamp> mayReplace;
    private final Optional<Path> home;

    private Output(Path path, byte[] bytes, boolean precious, Optional<Stamp> mayReplace, Optional<Path> home) {
        this.path = path;
        this.bytes = bytes.clone();
        this.precious = precious;
        this.mayReplace = mayReplace;
        this.home = home;
    }

    /**
     * A file of text.
     *
     * @param path where
     * @param content its whole text, written as UTF-8
     * @param precious whether people may have edited what stands there, so that it is only overwritten when forced
     */
    public Output(Path path, String content, boolean precious) {
        this(path, content.getBytes(StandardCharsets.UTF_8), precious, Optional.empty(), Optional.empty());
    }

    /** A file that we may write again at any time. */
    public static Output ours(Path path, String content) {
        return new Output(path, content, false);
    }

    /** A file that is no text and that we may write again at any time. */
    public static Output ours(Path path, byte[] content) {
        return new Output(path, content, false, Optional.empty(), Optional.empty());
    }

    /** A file that belongs to people once it is there. */
    public static Output theirs(Path path, String content) {
        return new Output(path, content, true);
    }

    /**
     * A file that belongs to people, in place of one that was read and in which nothing of theirs stands.
     *
     * @param read the stamp of that file from before it was read; nothing where none was there
     */
    public static Output inPlaceOf(Optional<Stamp> read, Path path, String content) {
        return new Output(path, content.getBytes(StandardCharsets.UTF_8), true, read, Optional.empty());
    }

    /** The same, which is not written where a link leads it out of a folder in which it lies. */
    public Output keptIn(Path folder) {
        return new Output(path, bytes, precious, mayReplace, Optional.of(folder));
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

    /** Whether that stands at the path which may be replaced: nothing, or the file that was read. */
    boolean isFree() {
        return mayReplace
                .map(stamp -> stamp.isOf(path))
                .orElseGet(() -> !Files.exists(path, LinkOption.NOFOLLOW_LINKS));
    }

    /** Whether the path lies in the folder that it is to be kept in, and a link leads it out of that. */
    boolean isLedOut() throws IOException {
        if (home.isEmpty() || !Files.exists(home.get()) || !lies(home.get(), path)) {
            return false;
        }
        Path there = path;
        while (there != null && !Files.exists(there)) {
            // A link to what is not there yet leads there all the same.
            if (Files.isSymbolicLink(there)) {
                return true;
            }
            there = there.getParent();
        }
        return there != null && !there.toRealPath().startsWith(home.get().toRealPath());
    }

    private static boolean lies(Path folder, Path path) {
        return path.toAbsolutePath()
                .normalize()
                .startsWith(folder.toAbsolutePath().normalize());
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
