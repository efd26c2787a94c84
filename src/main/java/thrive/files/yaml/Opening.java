package thrive.files.yaml;

/** A bracket that is open: where it stands, and what of its present entry has been met. */
final class Opening {

    final int at;
    final boolean isMapping;
    /** Where the present entry's key has its colon, or -1. */
    int colon = -1;
    /** Whether the present entry's key is a number, as those of descriptions are. */
    boolean numbered;
    /** Whether a semicolon has been told of that stands where a comma should. */
    boolean semicolons;
    /** Where a comment begins that holds the closing bracket, or -1. */
    int hidden = -1;
    /** Where the present entry's text begins, or -1 where there is none. */
    int text = -1;
    /** Where brackets or quotes stood that already are the present entry's value, or -1. */
    int whole = -1;

    Opening(int at, boolean isMapping) {
        this.at = at;
        this.isMapping = isMapping;
    }

    void nextEntry() {
        colon = -1;
        text = -1;
        whole = -1;
    }

    char closing() {
        return isMapping ? '}' : ']';
    }
}
