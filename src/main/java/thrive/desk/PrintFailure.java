package thrive.desk;

/** A page could not be printed. */
public final class PrintFailure extends Exception {

    private static final long serialVersionUID = 1;

    private final int page;

    PrintFailure(int page, String why) {
        super(why);
        this.page = page;
    }

    /** Which page, from 0. */
    public int page() {
        return page;
    }

    /** Why, as the end of a sentence. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
