package thrive.files.sheet;

/** How much a sheet may hold: more than any workshop can fill in, and no more than fits into the memory. */
final class Limits {

    /** More filled columns than any sheet of ours can need. */
    static final int COLUMNS = 256;
    /** As many cells as a hundred principles, eight columns and a thousand respondents make. */
    static final int CELLS = 800_000;
    /** The columns and rows that Excel itself has: it may write blank ones up to there. */
    static final int EXCEL_COLUMNS = 16_384;

    static final int EXCEL_ROWS = 1_048_576;
    /** The longest text that Excel itself allows in a cell. */
    static final int CELL = 32_767;

    private Limits() {}
}
