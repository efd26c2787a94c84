package thrive.files.text;

/** What thrive reads, how large it may be, and what its editor has to be told so that it comes in UTF-8. */
public enum FileKind {
    /** A sheet: spreadsheets write them in several encodings, all of which are read. */
    SHEET(16L << 20, true, "a CSV file: in Excel, \"Save As\" and \"CSV UTF-8 (Comma delimited)\""),
    /** A definition in YAML: UTF-8 only. */
    YAML(1L << 20, false, "a YAML file in UTF-8"),
    /** Ballots of another election: UTF-8 only. */
    BALLOTS(4L << 20, false, "a text file in UTF-8"),
    /** A template or style sheet of a site's own: UTF-8 only. */
    TEMPLATE(1L << 20, false, "a text file in UTF-8");

    private final long limit;
    private final boolean anyEncoding;
    private final String plainText;

    FileKind(long limit, boolean anyEncoding, String plainText) {
        this.limit = limit;
        this.anyEncoding = anyEncoding;
        this.plainText = plainText;
    }

    /** The largest file, in bytes. */
    public long limit() {
        return limit;
    }

    boolean anyEncoding() {
        return anyEncoding;
    }

    /** Whether people write into it, so that what went wrong with their text is worth a word; a template is code. */
    boolean isWrittenByPeople() {
        return this != TEMPLATE;
    }

    /** What belongs in place of a file that is no text. */
    String plainText() {
        return plainText;
    }

    /** Where to click so that the whole file is saved in UTF-8. */
    String saveAsUtf8(String editor) {
        return this == SHEET ? "UTF-8: in Excel, File, Save As, \"CSV UTF-8 (Comma delimited)\"" : editor;
    }

    /** What to do about one character that is spoilt. */
    String typeAnew() {
        return this == SHEET
                ? "the character typed anew and the sheet saved as \"CSV UTF-8\""
                : "the character typed anew and the file saved as \"UTF-8\"";
    }
}
