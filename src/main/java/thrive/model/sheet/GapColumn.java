package thrive.model.sheet;

/** The columns of the gap analysis that tables fill in, in the order of the sheet. */
public enum GapColumn {
    IN_PLACE("in place"),
    IN_DEVELOPMENT("in development"),
    GAPS("gaps"),
    TRAINING("training"),
    RECOMMENDATIONS("recommendations"),
    QUICK_WINS("quick wins");

    private final String header;

    GapColumn(String header) {
        this.header = header;
    }

    /** The column's heading in a sheet. */
    public String header() {
        return header;
    }
}
