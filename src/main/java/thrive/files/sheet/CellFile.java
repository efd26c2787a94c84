package thrive.files.sheet;

import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;

/** The file in which the cells of a grid stand: it finds their places, and shows the line on which one stands. */
public interface CellFile {

    /** The path as people know it. */
    String name();

    /**
     * The line and column of a cell.
     *
     * @param mark where the cell begins, as the reader of the file marked it
     */
    Location place(int mark);

    /** The line of a place as a message shows it; empty where the file has no lines. */
    String excerpt(Location place);

    /** Whether blanks stand before what a cell holds, as behind a comma that somebody wrote in a sentence. */
    default boolean beginsBlank(int mark) {
        return false;
    }

    /** Whether commas part its cells, so that one in a text or number parts it too. */
    default boolean isPartedByCommas() {
        return false;
    }

    /** What parts its cells, in words: "commas". */
    default String separators() {
        return "commas";
    }

    /** A problem of one of its cells, with the line it stands on. */
    default Problem problem(Code code, Cell cell, String message) {
        return Problem.of(code, cell.at(), message).withValue(cell.text()).withExcerpt(excerpt(cell.at()));
    }
}
