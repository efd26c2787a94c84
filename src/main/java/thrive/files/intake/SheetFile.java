package thrive.files.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;

import thrive.files.sheet.Grid;
import thrive.files.sheet.Reading;
import thrive.files.sheet.Sheet;
import thrive.files.sheet.SheetKind;
import thrive.files.sheet.SheetReader;
import thrive.files.sheet.Vocabulary;
import thrive.files.text.FileKind;
import thrive.files.text.TextFile;
import thrive.files.text.TextReader;
import thrive.problem.Location;

/**
 * A sheet's file, before it is read.
 *
 * @param path the file
 * @param name its path as people know it
 * @param stem its name without the ending and blanks around it: the table's id, where the sheet has no column of tables
 */
public record SheetFile(Path path, String name, String stem) {

    public SheetFile {
        stem = stem.strip();
    }

    /** Where the file is as a whole. */
    public Location at() {
        return Location.of(name);
    }

    /** What the round is called in whose folder of scores the file lies; empty where it lies elsewhere. */
    String round() {
        return Optional.ofNullable(path.toAbsolutePath().getParent())
                .filter(folder -> folder.endsWith("scores"))
                .flatMap(folder -> Optional.ofNullable(folder.getParent()))
                .flatMap(round -> Optional.ofNullable(round.getFileName()))
                .map(Path::toString)
                .orElse("");
    }

    /** From the file to its rows, step by step: text, cells, rows of a kind of sheet. */
    Reading<Sheet> read(SheetKind kind, Vocabulary words) {
        Reading<TextFile> text = Reading.of(problems -> TextReader.read(path, name, FileKind.SHEET, problems));
        return text.then(file -> SheetReader.grid(file, kind)).then(grid -> SheetReader.sheet(grid, kind, words));
    }

    /** The texts of its cells, row by row, blank rows left out; none where the file cannot be read. */
    public List<List<String>> texts(SheetKind kind) {
        Reading<TextFile> text = Reading.of(problems -> TextReader.read(path, name, FileKind.SHEET, problems));
        return text.then(file -> SheetReader.grid(file, kind))
                .value()
                .map(Grid::texts)
                .orElse(List.of());
    }

    /** The file's name without its ending and what systems add to that of a copy. */
    public String plainStem() {
        return Decorations.withoutSure(stem).orElse(stem);
    }

    /** When the file was last saved, where the system tells. */
    Optional<FileTime> saved() {
        try {
            return Optional.of(Files.getLastModifiedTime(path));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
