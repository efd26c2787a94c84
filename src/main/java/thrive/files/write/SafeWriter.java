package thrive.files.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes files so that each is, at any moment, either the old or the new one. All contents are put beside their targets and
 * flushed to the disk before the first is moved into place.
 */
public final class SafeWriter {

    private static final Pattern LEFTOVER = Pattern.compile("\\.thrive-(\\d{1,18})-\\d{1,9}\\.tmp");
    /** No run takes so long: another process has the number of the one that left the file behind. */
    private static final Duration SURELY_LEFT = Duration.ofDays(1);

    /** Tells the staged files of one process apart, for it may write on several threads. */
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private SafeWriter() {}

    /**
     * Writes all files or none. A file that already has just these bytes is left alone.
     *
     * @param force whether files that people may have edited are overwritten
     * @return the files that changed, in the given order
     * @throws WriteRefused where files stand in the way; nothing was written then
     * @throws IOException where the disk refuses; the files that stood before are intact
     */
    public static List<Path> write(List<Output> outputs, boolean force) throws IOException, WriteRefused {
        List<Output> changed = changed(outputs, force);
        Map<Path, Path> staged = new LinkedHashMap<>();
        try {
            for (Output output : changed) {
                if (!isDevice(output.path())) {
                    naming(output.path(), () -> stage(followed(output.path()), output.bytes(), staged));
                }
            }
            for (Map.Entry<Path, Path> move : staged.entrySet()) {
                naming(move.getValue(), () -> move(move.getKey(), move.getValue()));
            }
        } finally {
            for (Path leftover : staged.keySet()) {
                Files.deleteIfExists(leftover);
            }
        }
        for (Output output : changed) {
            if (isDevice(output.path())) {
                Files.write(output.path(), output.bytes());
            }
        }
        return changed.stream().map(Output::path).toList();
    }

    private interface Step {
        void run() throws IOException;
    }

    /** Takes a step towards a target. A failure names the target, for nobody knows the staged file that the system names. */
    private static void naming(Path target, Step step) throws IOException {
        try {
            step.run();
        } catch (AccessDeniedException e) {
            throw caused(new AccessDeniedException(target.toString(), null, e.getReason()), e);
        } catch (NoSuchFileException e) {
            throw caused(new NoSuchFileException(target.toString(), null, e.getReason()), e);
        } catch (FileSystemException e) {
            String why = Objects.requireNonNullElse(e.getReason(), "the system refuses");
            throw caused(new FileSystemException(target.toString(), null, why), e);
        } catch (IOException e) {
            throw caused(new FileSystemException(target.toString(), null, String.valueOf(e.getMessage())), e);
        }
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

    /**
     * The files that would change, in the given order: those that are not there yet or have other bytes.
     *
     * @throws WriteRefused where files that people may have edited stand in the way and it is not forced
     */
    public static List<Output> changed(List<Output> outputs, boolean force) throws IOException, WriteRefused {
        List<Output> changed = new ArrayList<>();
        List<Path> inTheWay = new ArrayList<>();
        for (Output output : outputs) {
            refuseMisplaced(output.path());
            boolean there = Files.exists(output.path()) && !isDevice(output.path());
            if (!there || !Arrays.equals(Files.readAllBytes(output.path()), output.bytes())) {
                changed.add(output);
                if (there && output.precious() && !force) {
                    inTheWay.add(output.path());
                }
            }
        }
        if (!inTheWay.isEmpty()) {
            throw new WriteRefused(inTheWay);
        }
        return changed;
    }

    /** Puts the bytes beside their target and on the disk. The staged file is noted before it is made, so that it never stays. */
    private static void stage(Path target, byte[] bytes, Map<Path, Path> staged) throws IOException {
        Path folder = folderOf(target);
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        sweep(folder);
        Path file =
                folder.resolve(".thrive-" + ProcessHandle.current().pid() + "-" + NUMBER.getAndIncrement() + ".tmp");
        Files.deleteIfExists(file);
        staged.put(file, target);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        keepPermissions(target, file);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void keepPermissions(Path target, Path staged) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(staged, PosixFileAttributeView.class);
        if (view != null && Files.exists(target)) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    /** Where a link leads, so that the link stays and its target changes. */
    private static Path followed(Path path) throws IOException {
        return Files.isSymbolicLink(path) && Files.exists(path) ? path.toRealPath() : path;
    }

    private static Path folderOf(Path target) {
        return Optional.ofNullable(target.toAbsolutePath().getParent()).orElse(target.toAbsolutePath());
    }

    /** Removes what a killed run has left behind; the process of a run of now lives. */
    private static void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, ".thrive-*.tmp")) {
            for (Path entry : entries) {
                Matcher name = LEFTOVER.matcher(String.valueOf(entry.getFileName()));
                if (name.matches() && isLeft(entry, Long.parseLong(name.group(1)))) {
                    Files.deleteIfExists(entry);
                }
            }
        } catch (NoSuchFileException e) {
            // Another run has swept it at the same moment.
        }
    }

    private static boolean isLeft(Path entry, long pid) throws IOException {
        if (pid == ProcessHandle.current().pid()) {
            return false;
        }
        return ProcessHandle.of(pid).isEmpty()
                || Files.getLastModifiedTime(entry)
                        .toInstant()
                        .isBefore(Instant.now().minus(SURELY_LEFT));
    }
}
