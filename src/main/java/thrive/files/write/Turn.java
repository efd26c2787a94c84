package thrive.files.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The right to write the files of some folders which only one run has at a time: between its last look at what stands there and its
 * writing nobody else comes. It is kept by locks that the system takes back whatever becomes of the run, on files of the user's own
 * folder for temporary files, so that nothing of it is seen where people work.
 */
final class Turn implements AutoCloseable {

    /** Nobody writes for so long: whoever holds the turn has been stopped. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final long PAUSE_MILLIS = 15;

    private final List<FileChannel> held = new ArrayList<>();

    private Turn() {}

    /**
     * Waits for the turn in some folders.
     *
     * @param folders absolute, under whatever names; their locks are taken in one order by all, so that no two runs wait for each other
     * @return nothing where another run has held it for longer than any writing takes
     */
    static Optional<Turn> in(SortedSet<Path> folders) {
        Turn turn = new Turn();
        Instant end = Instant.now().plus(PATIENCE);
        // By what the folders really are, so that nobody waits for a turn that he has himself.
        for (Path lock : locks(folders)) {
            if (!turn.take(lock, end)) {
                turn.close();
                return Optional.empty();
            }
        }
        return Optional.of(turn);
    }

    /** Takes the turn of one lock. Where the system has no locks to give, the turn is taken without: what is new is created exclusively still. */
    private boolean take(Path lock, Instant end) {
        try {
            FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            held.add(channel);
            while (lock(channel).isEmpty()) {
                if (Instant.now().isAfter(end)) {
                    return false;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            return true;
        } catch (IOException e) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            // Another thread of this very process has it.
            return Optional.empty();
        }
    }

    private static SortedSet<Path> locks(SortedSet<Path> folders) {
        SortedSet<Path> locks = new TreeSet<>();
        for (Path folder : folders) {
            try {
                locks.add(lockFile(folder));
            } catch (IOException e) {
                // The turn is taken without, as where the system has no locks.
            }
        }
        return locks;
    }

    private static Path lockFile(Path folder) throws IOException {
        Path locks = Path.of(System.getProperty("java.io.tmpdir"), "thrive-" + System.getProperty("user.name"));
        Files.createDirectories(locks);
        byte[] name = folder.toRealPath().toString().getBytes(StandardCharsets.UTF_8);
        return locks.resolve(UUID.nameUUIDFromBytes(name) + ".lock");
    }

    @Override
    public void close() {
        for (FileChannel channel : held) {
            try {
                channel.close();
            } catch (IOException e) {
                // The system takes the lock back when the run ends.
            }
        }
    }
}
