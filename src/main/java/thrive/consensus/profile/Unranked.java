package thrive.consensus.profile;

/** What a table says of the principles it did not rank. */
public enum Unranked {
    /** They stand below every one it ranked, tied among themselves. */
    BELOW,
    /** Nothing: it was not shown them. */
    IGNORE;

    /** The word of the command line: {@code below} or {@code ignore}. */
    public String word() {
        return this == BELOW ? "below" : "ignore";
    }
}
