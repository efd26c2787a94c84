package thrive.files.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Problems;

/** What the reader makes of a file: its text, if it has one, and what is told of it. */
record ReadText(Optional<String> text, List<Problem> problems) {

    static ReadText of(Path folder, byte[] bytes, FileKind kind) {
        try {
            Path file = Files.write(folder.resolve("file"), bytes);
            Problems problems = new Problems();
            Optional<TextFile> text = TextReader.read(file, "file", kind, problems);
            return new ReadText(text.map(TextFile::text), problems.sorted());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each character of the text is one byte. */
    static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    List<Code> codes() {
        return problems.stream().map(Problem::code).toList();
    }

    /** The only problem, as {@code F03 2:5}. */
    String told() {
        return problems.stream()
                .map(p -> p.code() + " " + p.at().line() + ":" + p.at().column())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    Problem only() {
        return problems.get(0);
    }
}
