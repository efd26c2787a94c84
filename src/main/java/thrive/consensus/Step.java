package thrive.consensus;

/** The steps of the ladder by which the default method sets principles apart, in the order in which they are tried. */
public enum Step {
    POINTS("points"),
    TABLES("tables"),
    HEAD_TO_HEAD("head-to-head"),
    COUNTBACK("countback"),
    TIE("tie");

    private final String word;

    Step(String word) {
        this.word = word;
    }

    /** The word in results: {@code points}, {@code tables}, {@code head-to-head}, {@code countback} or {@code tie}. */
    public String word() {
        return word;
    }
}
