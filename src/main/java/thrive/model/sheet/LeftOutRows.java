package thrive.model.sheet;

import java.util.List;

/**
 * The rows of a ranking sheet that could not be read. They still take up their places, so that the rows below them keep theirs.
 *
 * @param places the place of each row of which that is known, from 1, in order; several at one place were tied there
 * @param unplaced how many rows there are of which not even the place is known
 * @param wholeFile whether the file as a whole could not be read as a sheet
 */
public record LeftOutRows(List<Integer> places, int unplaced, boolean wholeFile) {

    /** Every row could be read. */
    public static final LeftOutRows NONE = new LeftOutRows(List.of(), 0, false);

    /** Nothing of the file could be read. */
    public static final LeftOutRows WHOLE_FILE = new LeftOutRows(List.of(), 0, true);

    public LeftOutRows {
        places = places.stream().sorted().toList();
    }

    /** How many rows could not be read; 0 where nothing of the file could, so that nobody knows. */
    public int rows() {
        return places.size() + unplaced;
    }

    /** Whether every row could be read. */
    public boolean isNone() {
        return rows() == 0 && !wholeFile;
    }
}
