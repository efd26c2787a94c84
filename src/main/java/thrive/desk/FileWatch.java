package thrive.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Waits until a file changes, or one below a folder. It looks at sizes and times a few times each second, which also works on network
 * drives, where the system does not tell of changes. Hidden files and the handouts that thrive itself writes, to {@code reports} or to a
 * folder of somebody's choice, do not count.
 */
public final class FileWatch {

    private static final long PAUSE = 250;
    private static final int DEEPEST = 6;
    private static final List<String> HANDOUTS = List.of(".html", ".md", ".pdf");

    private final List<Path> paths;
    private final OutputReader reader = new OutputReader();
    private Map<Path, String> seen;

    private FileWatch(List<Path> paths) {
        this.paths = List.copyOf(paths);
        this.seen = look();
    }

    /** A watch over files and folders, which need not exist yet; what changes from now on counts. */
    public static FileWatch over(List<Path> paths) {
        return new FileWatch(paths);
    }

    /** Waits for a change, and until nothing more changes for a moment; false where nobody reads the output any more, or to be stopped. */
    public boolean await() {
        try {
            Map<Path, String> now = look();
            while (now.equals(seen)) {
                Thread.sleep(PAUSE);
                if (reader.isGone()) {
                    return false;
                }
                now = look();
            }
            while (!now.equals(seen)) {
                seen = now;
                Thread.sleep(PAUSE);
                now = look();
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Map<Path, String> look() {
        Map<Path, String> stamps = new HashMap<>();
        for (Path path : paths) {
            try (Stream<Path> below = Files.walk(path, DEEPEST, new FileVisitOption[0])) {
                below.filter(file -> counts(path, file)).forEach(file -> stamps.put(file, stamp(file)));
            } catch (IOException | UncheckedIOException e) {
                stamps.put(path, "");
            }
        }
        return stamps;
    }

    private static boolean counts(Path root, Path file) {
        Path inner = root.relativize(file);
        if (!file.equals(root) && isHandout(inner)) {
            return false;
        }
        for (Path name : inner) {
            String text = name.toString();
            if (text.startsWith(".") || text.equals("reports")) {
                return false;
            }
        }
        return Files.isRegularFile(file);
    }

    /** Pages, Markdown and PDF are what thrive writes; it reads none but its templates. */
    private static boolean isHandout(Path inner) {
        String name = inner.toString();
        return !inner.startsWith("templates") && HANDOUTS.stream().anyMatch(name::endsWith);
    }

    private static String stamp(Path file) {
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return "";
        }
    }
}
