package thrive.files.write;

import java.nio.file.Path;
import java.util.List;

/** Nothing was written, because files that people may have edited stand in the way. */
public final class WriteRefused extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<Path> inTheWay;

    private final boolean meanwhile;

    WriteRefused(List<Path> inTheWay, boolean meanwhile) {
        super(inTheWay.size() + " files in the way");
        this.inTheWay = List.copyOf(inTheWay);
        this.meanwhile = meanwhile;
    }

    /** Whether they were not there yet, or other ones were, when the writing began: another run has written them. */
    public boolean isMeanwhile() {
        return meanwhile;
    }

    /** The files in the way, in the order in which they were to be written. */
    public List<Path> inTheWay() {
        return inTheWay;
    }
}
