package thrive.files.intake;

import java.util.List;
import java.util.Set;

/**
 * What some files hold of one kind of sheet.
 *
 * @param sheets the sheet of each table of which one can be used
 * @param claimed the tables for which a file is there, whether or not it can be used
 * @param filled the files in which some answer stands, or which could not be read: nobody may write over them
 * @param isUnclear whether there is a file of which nobody can tell whose it is, so that no table can be said to have none
 */
public record HandedIn<S>(List<S> sheets, Set<String> claimed, Set<String> filled, boolean isUnclear) {

    public HandedIn {
        sheets = List.copyOf(sheets);
        claimed = Set.copyOf(claimed);
        filled = Set.copyOf(filled);
    }

    /** Whether a table can be said to have handed in nothing at all. */
    public boolean lacks(String table) {
        return !isUnclear && !claimed.contains(table);
    }
}
