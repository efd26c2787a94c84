package thrive.files.text;

/** What thrive reads, and how large it may be. */
public enum FileKind {
    /** A sheet: spreadsheets write them in several encodings, all of which are read. */
    SHEET(16L << 20, true),
    /** A definition in YAML: UTF-8 only. */
    YAML(1L << 20, false),
    /** Ballots of another election: UTF-8 only. */
    BALLOTS(4L << 20, false),
    /** A template or style sheet of a site's own: UTF-8 only. */
    TEMPLATE(1L << 20, false);

    private final long limit;
    private final boolean anyEncoding;

    FileKind(long limit, boolean anyEncoding) {
        this.limit = limit;
        this.anyEncoding = anyEncoding;
    }

    /** The largest file, in bytes. */
    public long limit() {
        return limit;
    }

    boolean anyEncoding() {
        return anyEncoding;
    }
}
