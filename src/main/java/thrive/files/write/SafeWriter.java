package thrive.files.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes files so that each is, at any moment, either the old or the new one. All contents are put beside their targets and
 * flushed to the disk before the first is moved into place.
 */
public final class SafeWriter {

    private static final Pattern LEFTOVER = Pattern.compile("\\.thrive-(\\d+)-\\d+\\.tmp");
    private static final Duration SURELY_LEFT = Duration.ofMinutes(1);

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
                Path target = followed(output.path());
                Path folder = folderOf(target);
                Files.createDirectories(folder);
                sweep(folder);
                staged.put(stage(folder, staged.size(), target, output.bytes()), target);
            }
            for (Map.Entry<Path, Path> move : staged.entrySet()) {
                move(move.getKey(), move.getValue());
            }
        } finally {
            for (Path leftover : staged.keySet()) {
                Files.deleteIfExists(leftover);
            }
        }
        return changed.stream().map(Output::path).toList();
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
            boolean there = Files.exists(output.path());
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

    private static Path stage(Path folder, int number, Path target, byte[] bytes) throws IOException {
        Path staged = folder.resolve(".thrive-" + ProcessHandle.current().pid() + "-" + number + ".tmp");
        try (FileChannel channel = FileChannel.open(
                staged, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(staged);
            throw e;
        }
        keepPermissions(target, staged);
        return staged;
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

    /** Removes what a killed run has left behind; what a run of now has staged is younger or its process lives. */
    private static void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, ".thrive-*.tmp")) {
            for (Path entry : entries) {
                Matcher name = LEFTOVER.matcher(String.valueOf(entry.getFileName()));
                if (name.matches() && isLeft(entry, Long.parseLong(name.group(1)))) {
                    Files.deleteIfExists(entry);
                }
            }
        }
    }

    private static boolean isLeft(Path entry, long pid) throws IOException {
        boolean old = Files.getLastModifiedTime(entry)
                .toInstant()
                .isBefore(Instant.now().minus(SURELY_LEFT));
        return old && ProcessHandle.of(pid).isEmpty();
    }
}
