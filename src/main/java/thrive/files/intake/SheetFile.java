package thrive.files.intake;

import java.nio.file.Path;
import java.util.Optional;

import thrive.files.sheet.Sheet;
import thrive.files.sheet.SheetKind;
import thrive.files.sheet.SheetReader;
import thrive.files.text.FileKind;
import thrive.files.text.TextReader;
import thrive.problem.Location;
import thrive.problem.Problems;

/**
 * A sheet's file, before it is read.
 *
 * @param path the file
 * @param name its path as people know it
 * @param stem its name without the ending: the table's id, where the sheet has no column of tables
 */
public record SheetFile(Path path, String name, String stem) {

    /** Where the file is as a whole. */
    public Location at() {
        return Location.of(name);
    }

    Optional<Sheet> read(SheetKind kind, Problems problems) {
        return TextReader.read(path, name, FileKind.SHEET, problems)
                .flatMap(text -> SheetReader.read(text, kind, problems));
    }
}
