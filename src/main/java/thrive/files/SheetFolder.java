package thrive.files;

import thrive.files.sheet.SheetKind;

/** The folders of a round in which the tables' sheets lie. */
public enum SheetFolder {
    SCORES("scores", SheetKind.SCORE),
    RANKINGS("rankings", SheetKind.RANKING),
    GAPS("gaps", SheetKind.GAP);

    private final String path;
    private final SheetKind kind;

    SheetFolder(String path, SheetKind kind) {
        this.path = path;
        this.kind = kind;
    }

    /** The folder's name inside the round's folder. */
    public String path() {
        return path;
    }

    /** What sheets lie there. */
    SheetKind kind() {
        return kind;
    }
}
