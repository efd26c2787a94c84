package thrive.files.text;

/** How well a character suits the place where it stands, if a file is read in some code page. */
enum Fit {
    /** People write this here. */
    USUAL(0),
    /** Some people do. Of two pages that are both possible, the one with less of it is likelier. */
    RARE(1),
    /** Hardly anyone does: another page that has none of it is likelier. */
    ODD(1L << 25),
    /** Nobody does, so the page is the wrong one. */
    NONSENSE(1L << 50);

    private final long doubt;

    Fit(long doubt) {
        this.doubt = doubt;
    }

    /** So large that as many of the fit before as the largest file may hold do not reach it. */
    long doubt() {
        return doubt;
    }

    Fit orWorse(Fit other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
