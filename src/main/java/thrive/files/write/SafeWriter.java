package thrive.files.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Writes files so that each is, at any moment, either the old or the new one. All contents are put beside their targets and
 * flushed to the disk before the first is moved into place. What belongs to people is looked at once more then, while no other run
 * may write there: of two runs that found the same place free, one is refused.
 */
public final class SafeWriter {

    private final boolean force;
    private final Map<Output, Staged> staged = new LinkedHashMap<>();
    private final List<Path> written = new ArrayList<>();
    private final List<IOException> failures = new ArrayList<>();

    private SafeWriter(boolean force) {
        this.force = force;
    }

    /**
     * Writes all files, or none where one is refused. A file that already has just these bytes is left alone.
     *
     * @param force whether files that people may have edited are overwritten
     * @return the files that changed, in the given order
     * @throws WriteRefused where files stand in the way; nothing was written then
     * @throws PartlyWritten where the disk refuses some; the others were written
     * @throws IOException where the disk refuses the only one; the files that stood before are intact
     */
    public static List<Path> write(List<Output> outputs, boolean force) throws IOException, WriteRefused {
        return write(outputs, force, () -> {});
    }

    /** The same, with something to do between staging the files and putting them in place: for tests of runs that meet there. */
    static List<Path> write(List<Output> outputs, boolean force, Runnable between) throws IOException, WriteRefused {
        SafeWriter writer = new SafeWriter(force);
        try {
            writer.stage(writer.changed(outputs));
            between.run();
            writer.place();
        } finally {
            for (Staged leftover : writer.staged.values()) {
                leftover.remove();
            }
        }
        return writer.written();
    }

    /**
     * The files that would change, in the given order: those that are not there yet or have other bytes.
     *
     * @throws WriteRefused where files that people may have edited stand in the way and it is not forced
     */
    public static List<Output> changed(List<Output> outputs, boolean force) throws IOException, WriteRefused {
        SafeWriter writer = new SafeWriter(force);
        List<Output> changed = writer.changed(outputs);
        writer.written();
        return changed;
    }

    private List<Output> changed(List<Output> outputs) throws WriteRefused {
        List<Output> changed = new ArrayList<>();
        List<Path> inTheWay = new ArrayList<>();
        for (Output output : outputs) {
            attempt(output.path(), () -> {
                if (differs(output)) {
                    changed.add(output);
                    if (isGuarded(output) && !isDevice(output.path()) && !output.isFree()) {
                        inTheWay.add(output.path());
                    }
                }
            });
        }
        if (!inTheWay.isEmpty()) {
            throw new WriteRefused(inTheWay, false);
        }
        return changed;
    }

    private static boolean differs(Output output) throws IOException {
        refuseMisplaced(output.path());
        if (output.isLedOut()) {
            throw new FileSystemException(output.path().toString(), null, "a link leads out of the site");
        }
        return !Files.exists(output.path())
                || isDevice(output.path())
                || !Arrays.equals(Files.readAllBytes(output.path()), output.bytes());
    }

    private boolean isGuarded(Output output) {
        return output.precious() && !force;
    }

    private void stage(List<Output> changed) throws IOException {
        for (Output output : changed) {
            if (isDevice(output.path())) {
                attempt(output.path(), () -> {
                    Files.write(output.path(), output.bytes());
                    written.add(output.path());
                });
            } else {
                // Noted before it is made, so that it never stays.
                Staged beside = Staged.of(output.path());
                staged.put(output, beside);
                if (!attempt(output.path(), () -> beside.write(output.bytes()))) {
                    staged.remove(output);
                    beside.remove();
                }
            }
        }
    }

    private void place() throws WriteRefused {
        List<Output> guarded = staged.keySet().stream().filter(this::isGuarded).toList();
        SortedSet<Path> folders = new TreeSet<>();
        guarded.forEach(output -> folders.add(Staged.folderOf(output.path()).normalize()));
        Optional<Turn> turn = Turn.in(folders);
        if (turn.isEmpty()) {
            throw new WriteRefused(guarded.stream().map(Output::path).toList(), true);
        }
        try {
            List<Path> taken = guarded.stream()
                    .filter(output -> !output.isFree())
                    .map(Output::path)
                    .toList();
            if (!taken.isEmpty()) {
                throw new WriteRefused(taken, true);
            }
            for (Map.Entry<Output, Staged> entry : staged.entrySet()) {
                place(entry.getKey(), entry.getValue());
            }
        } finally {
            turn.get().close();
        }
    }

    private void place(Output output, Staged file) {
        boolean isNew = isGuarded(output) && !Files.exists(output.path(), LinkOption.NOFOLLOW_LINKS);
        boolean done = attempt(output.path(), () -> {
            if (isNew) {
                file.create();
            } else {
                file.replace();
            }
        });
        if (done) {
            written.add(output.path());
        }
    }

    private List<Path> written() throws IOException {
        if (failures.isEmpty()) {
            return List.copyOf(written);
        }
        throw failures.size() == 1 && written.isEmpty() ? failures.get(0) : new PartlyWritten(written, failures);
    }

    private interface Step {
        void run() throws IOException;
    }

    /** Takes a step towards a target, or notes why it cannot be taken. */
    private boolean attempt(Path target, Step step) {
        try {
            step.run();
            return true;
        } catch (IOException e) {
            failures.add(named(target, e));
            return false;
        }
    }

    /** A failure that names the target, for nobody knows the staged file that the system names. */
    private static IOException named(Path target, IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return caused(new AccessDeniedException(target.toString(), null, denied.getReason()), e);
        } else if (e instanceof NoSuchFileException missing) {
            return caused(new NoSuchFileException(target.toString(), null, missing.getReason()), e);
        } else if (e instanceof FileAlreadyExistsException) {
            return caused(new FileSystemException(target.toString(), null, "another program has just made it"), e);
        } else if (e instanceof FileSystemException failed) {
            String why = Objects.requireNonNullElse(failed.getReason(), "the system refuses");
            return caused(new FileSystemException(target.toString(), null, why), e);
        }
        return caused(new FileSystemException(target.toString(), null, String.valueOf(e.getMessage())), e);
    }

    private static FileSystemException caused(FileSystemException failure, IOException cause) {
        failure.initCause(cause);
        return failure;
    }

    /** Refuses a target that is a folder, or that has a file where a folder would have to be. */
    private static void refuseMisplaced(Path target) throws FileSystemException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "it is a folder");
        }
        Path above = target.getParent();
        while (above != null && !Files.exists(above)) {
            above = above.getParent();
        }
        if (above != null && !Files.isDirectory(above)) {
            throw new FileSystemException(target.toString(), null, above + " is a file, not a folder");
        }
    }

    /** Whether something stands there that is written to and not replaced: {@code /dev/null}, a pipe. */
    private static boolean isDevice(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
    }
}
