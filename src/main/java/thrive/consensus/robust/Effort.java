package thrive.consensus.robust;

import java.util.function.BooleanSupplier;

/**
 * How much may still be spent on one part of the robustness, so that an election of thousands of lists gets an answer at all. What an
 * everyday room needs is far below it.
 */
final class Effort {

    /** Nothing is left of it: what is asked for cannot be told. */
    static final class Spent extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Spent() {
            super("the effort is spent", null, false, false);
        }
    }

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

    /** For what must be told, whatever it takes. */
    static Effort unlimited() {
        Effort unlimited = new Effort(1, () -> false);
        unlimited.left = Long.MAX_VALUE;
        return unlimited;
    }

    /**
     * Pays for one more variant.
     *
     * @throws Spent where it is not to be tried
     */
    void spend() {
        spend(each);
    }

    /**
     * Pays for some more steps, which a variant takes beyond what each takes.
     *
     * @throws Spent where they are not to be taken
     */
    void spend(long steps) {
        left -= steps;
        if (left < 0 || outOfTime.getAsBoolean()) {
            throw new Spent();
        }
    }

    /** Whether so many variants can be paid for. */
    boolean allows(long variants) {
        return variants <= left / each;
    }
}
