package thrive.files.sheet;

import thrive.problem.Location;

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
}
