package thrive.report;

/**
 * What one handout says: nothing but texts, whole numbers, yes or no, and lists and records of them, all worded and rounded, so
 * that every rendering says the same.
 */
public interface HandoutView {

    /** The handout's name, which is also its file's and its template's. */
    String handout();

    /** What stands above and below every handout. */
    Masthead masthead();
}
