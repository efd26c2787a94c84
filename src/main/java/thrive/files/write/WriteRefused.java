package thrive.files.write;

import java.nio.file.Path;
import java.util.List;

/** Nothing was written, because files that people may have edited stand in the way. */
public final class WriteRefused extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<Path> inTheWay;

    WriteRefused(List<Path> inTheWay) {
        super(inTheWay.size() + " files in the way");
        this.inTheWay = List.copyOf(inTheWay);
    }

    /** The files in the way, in the order in which they were to be written. */
    public List<Path> inTheWay() {
        return inTheWay;
    }
}
