package thrive.files.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file's new bytes, on the disk beside their target.
 *
 * @param file where they are for now
 * @param target where they belong; of a link, what it leads to
 */
record Staged(Path file, Path target) {

    private static final Pattern LEFTOVER = Pattern.compile("\\.thrive-(\\d{1,18})-\\d{1,9}\\.tmp");
    /** No run takes so long: another process has the number of the one that left the file behind. */
    private static final Duration SURELY_LEFT = Duration.ofDays(1);

    /** Tells the staged files of one process apart, for it may write on several threads. */
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** A name beside the target that no other run and no other file of this one has. */
    static Staged of(Path path) throws IOException {
        Path target = followed(path);
        return new Staged(
                folderOf(target)
                        .resolve(".thrive-" + ProcessHandle.current().pid() + "-" + NUMBER.getAndIncrement() + ".tmp"),
                target);
    }

    /** Puts the bytes there and onto the disk. */
    void write(byte[] bytes) throws IOException {
        Path folder = folderOf(target);
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        sweep(folder);
        Files.deleteIfExists(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        keepPermissions();
    }

    /** Puts the file in the place of what stands at its target. */
    void replace() throws IOException {
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Puts the file where nothing stands, whole at once.
     *
     * @throws FileAlreadyExistsException where something has come to stand there
     */
    void create() throws IOException {
        try {
            Files.createLink(target, file);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | IOException e) {
            // Without hard links, the place is taken first and the file put there then.
            Files.createFile(target);
            replace();
            return;
        }
        remove();
    }

    void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    private void keepPermissions() throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null && Files.exists(target)) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    /** Where a link leads, so that the link stays and its target changes. */
    private static Path followed(Path path) throws IOException {
        return Files.isSymbolicLink(path) && Files.exists(path) ? path.toRealPath() : path;
    }

    static Path folderOf(Path target) {
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
