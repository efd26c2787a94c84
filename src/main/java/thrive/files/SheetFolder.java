package thrive.files;

/** The folders of a round in which the tables' sheets lie. */
public enum SheetFolder {
    SCORES("scores"),
    RANKINGS("rankings"),
    GAPS("gaps");

    private final String path;

    SheetFolder(String path) {
        this.path = path;
    }

    /** The folder's name inside the round's folder. */
    public String path() {
        return path;
    }
}
