package thrive.slips;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a slip was made.
 *
 * @param files the files of which a problem may speak
 * @param from the first line, from 1, at which an error may stand; 0 where the file as a whole is meant
 * @param to the last such line
 */
record Touched(Set<String> files, int from, int to) {

    static Touched file(String... files) {
        return new Touched(new HashSet<>(List.of(files)), 0, 0);
    }

    static Touched line(String file, int line) {
        return new Touched(Set.of(file), line, line);
    }

    /** A row of a sheet: its cells may have several lines. */
    static Touched row(String file, Sheet sheet, int row) {
        return new Touched(Set.of(file), sheet.line(row), sheet.line(row + 1) - 1);
    }

    boolean holds(int line) {
        return from == 0 || (line >= from && line <= to);
    }
}
