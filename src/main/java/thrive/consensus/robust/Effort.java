package thrive.consensus.robust;

import java.util.function.BooleanSupplier;

/**
 * How much may still be spent on one part of the robustness, so that an election of thousands of lists gets an answer at all. What an
 * everyday room needs is far below it.
 */
final class Effort {

    /** In steps of about a nanosecond. */
    private static final long MOST = 200_000_000L;

    private final long each;
    private final BooleanSupplier outOfTime;
    private long left = MOST;

    /** The effort for variants that take {@code each} steps. */
    Effort(long each, BooleanSupplier outOfTime) {
        this.each = Math.max(1, each);
        this.outOfTime = outOfTime;
    }

    /** Pays for one more variant; false where it is not to be tried. */
    boolean spend() {
        left -= each;
        return left >= 0 && !outOfTime.getAsBoolean();
    }

    /** Whether so many variants can be paid for. */
    boolean allows(long variants) {
        return variants <= left / each;
    }
}
