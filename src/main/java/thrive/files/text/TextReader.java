package thrive.files.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;

/** Reads a file of bounded size as text, or says why it cannot be. */
public final class TextReader {

    private TextReader() {}

    /**
     * The text of a file, or nothing where a problem says why.
     *
     * @param path the file
     * @param name its path as people know it
     */
    public static Optional<TextFile> read(Path path, String name, FileKind kind, Problems problems) {
        Location place = Location.of(name);
        try {
            if (Files.isDirectory(path)) {
                problems.add(Code.F01, place, "\"" + name + "\" is a folder, not a file");
                return Optional.empty();
            }
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                problems.add(Code.F01, place, "\"" + name + "\" is not a plain file");
                return Optional.empty();
            }
            Optional<byte[]> bytes = bounded(path, kind);
            if (bytes.isEmpty()) {
                problems.add(tooLarge(kind, place));
                return Optional.empty();
            }
            return text(Decoding.decode(bytes.get(), name, kind), name, kind, problems);
        } catch (NoSuchFileException e) {
            problems.add(Code.F01, place, "there is no file \"" + name + "\"");
        } catch (AccessDeniedException e) {
            problems.add(Code.F01, place, "\"" + name + "\" may not be read: access is denied");
        } catch (FileSystemException e) {
            String reason = Objects.requireNonNullElse(e.getReason(), "the system refuses");
            problems.add(Code.F01, place, "\"" + name + "\" cannot be read: " + reason);
        } catch (IOException e) {
            problems.add(Code.F01, place, "\"" + name + "\" cannot be read: " + e.getMessage());
        }
        return Optional.empty();
    }

    /** An unfinished merge explains whatever else is wrong, so it is told alone. */
    private static Optional<TextFile> text(Decoded decoded, String name, FileKind kind, Problems problems) {
        TextFile file = TextFile.ofDecoded(name, decoded.text());
        Optional<Problem> conflict = kind.isWrittenByPeople() ? ConflictMarkers.problem(file) : Optional.empty();
        if (conflict.isPresent()) {
            problems.add(conflict.get());
            return Optional.empty();
        }
        problems.addAll(decoded.problems());
        return decoded.usable() ? Optional.of(file) : Optional.empty();
    }

    private static Optional<byte[]> bounded(Path path, FileKind kind) throws IOException {
        if (Files.size(path) > kind.limit()) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes((int) kind.limit() + 1);
            return bytes.length > kind.limit() ? Optional.empty() : Optional.of(bytes);
        }
    }

    private static Problem tooLarge(FileKind kind, Location place) {
        return Problem.of(Code.F02, place, "the file is larger than " + (kind.limit() >> 20) + " MiB")
                .withExpected("a file of at most " + (kind.limit() >> 20) + " MiB");
    }
}
