package thrive.cli.work;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Tells when a time limit is over; it runs from when it is made. */
public final class Deadline implements BooleanSupplier {

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    /** The end of so many milliseconds from now. */
    public static Deadline in(long milliseconds) {
        return new Deadline(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds));
    }

    @Override
    public boolean getAsBoolean() {
        return System.nanoTime() - end >= 0;
    }
}
